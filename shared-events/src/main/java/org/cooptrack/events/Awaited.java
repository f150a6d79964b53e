package org.cooptrack.events;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that is to be done by a day, told apart from all others by its key: a follow-up so many months after a fact,
 * a report, a baseline, a meeting that recurs, or what becomes of a recommendation
 * or of a finding. Whom it is about is not said where the kind is sensitive.
 */
public record Awaited(String key, What what, int months, LocalDate dueOn, Belonging belonging, @Nullable UUID about) {
    /** What kind of thing is to be done. */
    public enum What {
        FOLLOW_UP, REPORT, BASELINE, RESPONSE, RECOMMENDATION, SUPERVISORY_COMMENT, COMMITTEE_MEETING, GENERAL_ASSEMBLY,
        FINDING_RESPONSE, FINDING_ACTION
    }

    /** Each follow-up of a fact, due so many months after the last day on which the fact may have happened. */
    public static List<Awaited> followUps(String fact, FieldDate occurredOn, Belonging belonging, @Nullable UUID about,
            int... months) {
        return IntStream.of(months).mapToObj(month -> new Awaited(followUp(fact, month), What.FOLLOW_UP, month,
                occurredOn.latest().plusMonths(month), belonging, about)).toList();
    }

    /** What recurs, and is due for the first time so many months after a day. */
    public static Awaited recurring(String key, What what, int months, LocalDate from, Belonging belonging) {
        return new Awaited(key, what, months, from.plusMonths(months), belonging, null);
    }

    public static List<String> keys(List<Awaited> all) { return all.stream().map(Awaited::key).toList(); }

    public static String followUp(String fact, int month) { return fact + ":" + month; }
}
