package org.cooptrack.query.support;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.support.*;
import org.jspecify.annotations.Nullable;

/** One support: what was asked for, who was found to control the organisation since when, what was provided and applied. */
public record SupportView(UUID support, Request request, SortedMap<LocalDate, Control> controlledSince,
        @Nullable Provision provision, @Nullable Application waiting, SupportStatus status) {
    static SupportView of(SupportRequested event) {
        return new SupportView(event.support(), event.request(), new TreeMap<>(), null, null,
                SupportStatus.REQUESTED);
    }

    SupportView asking(Request says) {
        return new SupportView(support, says, controlledSince, provision, waiting, status);
    }

    SupportView controlled(LocalDate since, Control by) {
        var more = new TreeMap<>(controlledSince);
        more.put(since, by);
        return new SupportView(support, request, more, provision, waiting, status);
    }

    SupportView waitingFor(@Nullable Application early) {
        return new SupportView(support, request, controlledSince, provision, early, status);
    }

    SupportView provided(@Nullable Provision says) {
        return new SupportView(support, request, controlledSince, says, null, status(says));
    }

    List<String> projects() {
        return request.recipient().setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    /** The topic on which it was provided, or else asked for. */
    SupportTopic topic() {
        return provision == null ? request.topic() : provision.topic();
    }

    private static SupportStatus status(@Nullable Provision says) {
        if (says == null) return SupportStatus.REQUESTED;
        return says.applied() == null ? SupportStatus.PROVIDED : SupportStatus.APPLIED;
    }
}
