package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.statistics.Recount.first;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.training.FollowUpCorrected;
import org.cooptrack.events.training.FollowUpRetracted;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.Telling;
import org.cooptrack.query.columns.Agreed;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.Recount.Live;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What counts and what is left out of random histories, with the reason and what names it, against a naive recount. */
class LeftOutRecountTest {
    private static final int HISTORIES = 60;
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…"));
    private static final Measure MEASURE = new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS,
            Measure.ofPersonsInActivities(), TEXT, TEXT);
    private static final JdbcClient VIEWS = FreshViews.prepared();
    private static final Agreed AGREED = new Agreed(VIEWS);

    private final FactProjection facts = new FactProjection(List.of());

    private record Out(String event, Reason reason, @Nullable String by) {}

    @Test
    void what_was_said_counts_or_is_left_out_for_the_reason_that_is_so() {
        var seen = new HashSet<Reason>();
        for (int seed = 0; seed < HISTORIES; seed++) {
            VIEWS.sql(
                    "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person, kept_out")
                    .update();
            var random = new Random(seed);
            List<Recorded<Event>> history = new Telling(random).tell(40);
            int cut = random.nextInt(history.size() - 1) + 1;
            facts.write(history.subList(0, cut), VIEWS);
            facts.write(history.subList(cut, history.size()), VIEWS);
            for (long asOf : new long[]{history.size() - 1L, random.nextInt(history.size()), history.size() / 2})
                seen.addAll(compare("history " + seed + " as of " + asOf, history, asOf));
        }
        assertThat(seen).contains(Reason.RETRACTED, Reason.SUPERSEDED, Reason.OPEN_ISSUE, Reason.MERGED,
                Reason.COUNTED_ALREADY, Reason.OUTSIDE_PERIOD);
    }

    private static Set<Reason> compare(String which, List<Recorded<Event>> history, long asOf) {
        List<Live> live = Recount.live(history, asOf);
        Set<String> counted = live.stream().map(one -> one.by().toString()).collect(Collectors.toSet());
        var question = Question.of(MEASURE, List.of(), List.of(), asOf);
        List<Out> total = out(question, false);
        assertThat(standing(question)).as(which).containsExactlyInAnyOrderElementsOf(counted);
        gone(which, history.subList(0, (int) asOf + 1), counted, total);
        assertThat(origins(total, history)).as(which + " waiting").hasSize((int) Recount.held(history, asOf));
        List<Out> distinct = out(question, true);
        assertThat(of(distinct, Reason.MERGED, Reason.COUNTED_ALREADY)).as(which)
                .containsExactlyInAnyOrderElementsOf(beside(live, participations(history)));
        var in2024 = new Question(MEASURE, List.of(), List.of(), List.of(), LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 11, 29), asOf);
        Set<String> outside = of(out(in2024, false), Reason.OUTSIDE_PERIOD).stream().map(Out::event)
                .collect(Collectors.toSet());
        var not = new HashSet<>(counted);
        not.removeAll(standing(in2024));
        assertThat(outside).as(which + " outside").isEqualTo(not);
        for (Question one : List.of(question, in2024))
            for (boolean once : new boolean[]{false, true}) {
                AGREED.whole(one, once);
                AGREED.leftOut(one, once);
            }
        Set<Reason> seen = distinct.stream().map(Out::reason).collect(Collectors.toSet());
        if (!outside.isEmpty()) seen.add(Reason.OUTSIDE_PERIOD);
        return seen;
    }

    /** Each word that does not count any more is left out by the next about the same fact, whether that counts or waits. */
    private static void gone(String which, List<Recorded<Event>> known, Set<String> counted, List<Out> out) {
        var expected = new HashSet<Out>();
        for (Recorded<Event> one : known) {
            if (after(one.event()) == null || counted.contains(one.id().toString())) continue;
            known.stream().filter(next -> next.position() > one.position()
                    && origin(next).equals(origin(one))).findFirst().ifPresent(next -> expected
                            .add(new Out(one.id().toString(), after(next.event()) == null
                                    ? Reason.RETRACTED
                                    : Reason.SUPERSEDED, next.id().toString())));
        }
        assertThat(of(out, Reason.RETRACTED, Reason.SUPERSEDED)).as(which)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static Set<EventId> origins(List<Out> out, List<Recorded<Event>> history) {
        Map<String, EventId> origins = history.stream()
                .collect(Collectors.toMap(one -> one.id().toString(), LeftOutRecountTest::origin));
        return of(out, Reason.OPEN_ISSUE).stream().map(one -> origins.get(one.event())).collect(Collectors.toSet());
    }

    /** Every fact of a person but the first, by the first; it is merged if that was told of somebody else. */
    private static List<Out> beside(List<Live> live, Map<EventId, UUID> told) {
        return live.stream().filter(one -> first(live, one.person()) != one).map(one -> {
            EventId by = first(live, one.person()).by();
            return new Out(one.by().toString(), Objects.equals(told.get(by), told.get(one.by()))
                    ? Reason.COUNTED_ALREADY
                    : Reason.MERGED, by.toString());
        }).toList();
    }

    private static Map<EventId, UUID> participations(List<Recorded<Event>> history) {
        Map<EventId, UUID> told = new HashMap<>();
        for (Recorded<Event> one : history)
            if (after(one.event()) instanceof Participation took) told.put(one.id(), took.person());
        return told;
    }

    private static List<Out> of(List<Out> out, Reason... reasons) {
        return out.stream().filter(one -> List.of(reasons).contains(one.reason())).toList();
    }

    private static List<String> standing(Question question) {
        return new Lineage(VIEWS).standing(question, false, null, 1_000).items().stream().map(Lineage.Line::event)
                .toList();
    }

    private static List<Out> out(Question question, boolean distinct) {
        var sql = new LeftOutSql(question, FigureSql.of(question, VIEWS), distinct);
        return sql.parts().stream().flatMap(rows -> VIEWS.sql(rows).params(sql.parameters()).query((row, _) -> new Out(
                row.getString("event_id"), Reason.valueOf(row.getString("reason")), row.getString("by_event"))).list()
                .stream()).toList();
    }

    private static EventId origin(Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case FollowUpCorrected corrected -> corrected.amends();
            case FollowUpRetracted retracted -> retracted.amends();
            default -> recorded.id();
        };
    }

    private static @Nullable Participation after(Event event) {
        return switch (event) {
            case BeneficiaryFollowedUp followed -> followed.participation();
            case FollowUpCorrected corrected -> corrected.after();
            default -> null;
        };
    }
}
