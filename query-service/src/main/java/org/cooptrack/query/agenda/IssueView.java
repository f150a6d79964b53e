package org.cooptrack.query.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * One quality issue: what its rule says in the reader's language, where in which fact, who sees to it by when, how it
 * ended, and while it is open what it keeps out of which figures.
 */
public record IssueView(UUID issue, EventId fact, String history, String rule, String text, String field, String kind,
        String owner, @Nullable UUID office, List<UUID> projects, List<String> countries, LocalDate dueOn,
        IssueState state, IssueEffect effect, Instant since, EventId openedBy, @Nullable String remark,
        @Nullable Ending ending, List<KeptOutOf> keepsOut) {
    /**
     * When it was closed, by whom, why and by which event. An issue that nobody judged names the correction or retraction by
     * which it was overtaken, and its reason is told in the reader's language.
     */
    public record Ending(Instant at, Actor by, String reason, EventId event, @Nullable EventId overtakenBy,
            @Nullable Overtaken how) {}

    /** So much stands outside a figure; of money, in one currency. Zero where something stands at another place or day in it until then. */
    public record KeptOutOf(String measure, String title, @Nullable String currency, Decimal quantity) {}
}
