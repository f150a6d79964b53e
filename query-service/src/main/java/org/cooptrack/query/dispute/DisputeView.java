package org.cooptrack.query.dispute;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** One labour dispute: its parties, since when it is known, how it was conciliated or arbitrated, what came of it and the days lost. */
public record DisputeView(UUID dispute, Matter matter, FieldDate notifiedOn, SortedMap<UUID, Party> parties,
        SortedMap<Way, FieldDate> proceedings, @Nullable Outcome settled, @Nullable End notSettled,
        SortedMap<UUID, Stoppage> stoppages, DisputeStatus status) {

    /** How and when it was settled, and who agreed. */
    public record Outcome(Way way, FieldDate occurredOn, List<UUID> agreedBy) {}

    /** Why and when it ended without a settlement. */
    public record End(Cause cause, FieldDate occurredOn) {}

    static DisputeView of(DisputeNotified event) {
        var parties = new TreeMap<UUID, Party>();
        event.parties().forEach(party -> parties.put(party.party(), party));
        return new DisputeView(event.dispute(), event.notification().matter(), event.notification().occurredOn(),
                parties, new TreeMap<>(), null, null, new TreeMap<>(), DisputeStatus.NOTIFIED);
    }

    DisputeView notifiedOn(FieldDate day) {
        return new DisputeView(dispute, matter, day, parties, proceedings, settled, notSettled, stoppages, status);
    }

    DisputeView with(Party party) {
        var more = new TreeMap<>(parties);
        more.put(party.party(), party);
        return parties(more);
    }

    DisputeView without(Party party) {
        var fewer = new TreeMap<>(parties);
        fewer.remove(party.party());
        return parties(fewer);
    }

    DisputeView held(Way way, @Nullable FieldDate day) {
        var changed = new TreeMap<>(proceedings);
        if (day == null) changed.remove(way);
        else
            changed.put(way, day);
        return judged(changed, settled, notSettled);
    }

    DisputeView settled(@Nullable Settlement says) {
        return judged(proceedings, says == null ? null : new Outcome(says.way(), says.occurredOn(), says.agreedBy()),
                notSettled);
    }

    DisputeView notSettled(@Nullable NonSettlement says) {
        return judged(proceedings, settled, says == null ? null : new End(says.cause(), says.occurredOn()));
    }

    DisputeView stopped(Stoppage says) {
        var more = new TreeMap<>(stoppages);
        more.put(says.stoppage(), says);
        return stopped(more);
    }

    DisputeView neverStopped(UUID stoppage) {
        var fewer = new TreeMap<>(stoppages);
        fewer.remove(stoppage);
        return stopped(fewer);
    }

    List<String> projects() {
        return matter.setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    private DisputeView parties(SortedMap<UUID, Party> changed) {
        return new DisputeView(dispute, matter, notifiedOn, changed, proceedings, settled, notSettled, stoppages,
                status);
    }

    private DisputeView stopped(SortedMap<UUID, Stoppage> changed) {
        return new DisputeView(dispute, matter, notifiedOn, parties, proceedings, settled, notSettled, changed,
                status);
    }

    private DisputeView judged(SortedMap<Way, FieldDate> held, @Nullable Outcome outcome, @Nullable End end) {
        return new DisputeView(dispute, matter, notifiedOn, parties, held, outcome, end, stoppages,
                status(held, outcome, end));
    }

    private static DisputeStatus status(SortedMap<Way, FieldDate> held, @Nullable Outcome outcome, @Nullable End end) {
        if (outcome != null) return DisputeStatus.SETTLED;
        if (end != null) return DisputeStatus.NOT_SETTLED;
        return held.isEmpty() ? DisputeStatus.NOTIFIED : DisputeStatus.CONCILIATED_OR_ARBITRATED;
    }
}
