package org.cooptrack.query.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.codes.Reach;
import org.cooptrack.query.Reaching;
import org.cooptrack.query.Telling;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.FreshViews;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Columns that follow random histories batch by batch, held against SQL at any position that they know. */
class FollowingColumnsTest {
    private static final int HISTORIES = Integer.getInteger("cooptrack.followed", 40);
    private static final List<Axis> AXES = List.of(new Axis.Of(Dimension.SEX), new Axis.Of(Dimension.COUNTRY),
            new Axis.Of(Dimension.PROJECT), new Axis.Of(Dimension.ILO_REGION), new Axis.Of(Dimension.AGE_BAND),
            Axis.Period.YEAR, Axis.Period.MONTH);

    private static final Measure REACHED = Measure.unionOf(Reach.kinds(), Reach.MEASURE, 1, Measure.ofPersonsInCases(),
            OverViews.followUps().title(), OverViews.followUps().definition());

    private final JdbcClient views = FreshViews.prepared();
    private final Engine sql = new OverViews(views).sql();
    private final FactProjection facts = new FactProjection(List.of());

    @Test
    void columns_brought_on_batch_by_batch_tell_what_sql_tells() {
        for (int seed = 0; seed < HISTORIES; seed++) {
            var random = new Random(77L * seed);
            follow("history " + seed, seed % 2 == 0 ? new Telling(random).tell(50) : new Reaching(random).tell(50),
                    random);
        }
    }

    private void follow(String which, List<Recorded<Event>> history, Random random) {
        views.sql(
                "truncate fact, undone, founding, founded, kept_out, named_fact, held_fact, held_event, merged_person, event_without_rows")
                .update();
        var columns = new Columns(List.of(REACHED));
        var loading = new Loading(columns, FreshViews.template(views));
        boolean loaded = false;
        for (int at = 0; at < history.size();) {
            int end = Math.min(history.size(), at + 1 + random.nextInt(8));
            facts.write(history.subList(at, end), views);
            at = end;
            if (loaded) loading.on(at - 1);
            else if (random.nextInt(3) == 0) {
                loading.all(at - 1, _ -> {});
                loaded = true;
            }
            if (loaded) for (int more = 0; more < 6; more++)
                agree(which + " after " + at, columns, question(random.nextInt(at), random));
        }
    }

    private void agree(String which, Columns columns, Question question) {
        assertThat(new Tally(columns, (int) question.asOf()).figures(question)).as(which + " " + question)
                .isEqualTo(sql.figures(question).orElseThrow());
    }

    private Question question(int asOf, Random random) {
        List<String> measures = views
                .sql("select distinct measure from fact union select distinct measure from held_fact "
                        + "order by 1")
                .query((row, _) -> row.getString(1)).list();
        String measure = measures.isEmpty() ? "none" : measures.get(random.nextInt(measures.size()));
        var of = new Measure(measure, 1, Measure.Kind.PERSONS, Measure.ofPersonsInActivities(),
                OverViews.followUps().title(), OverViews.followUps().definition());
        boolean union = random.nextInt(2) == 0;
        var by = new ArrayList<Axis>();
        if (union && random.nextBoolean()) by.add(new Axis.Of(Dimension.KIND));
        for (int more = random.nextInt(4); more > 0; more--)
            by.add(AXES.get(random.nextInt(AXES.size())));
        return new Question(union ? REACHED : of, by.stream().distinct().toList(), conditions(random),
                conditions(random),
                random.nextInt(3) == 0 ? LocalDate.of(2024, 1, 1) : Question.BEGINNING, Question.END, asOf);
    }

    private static List<Condition> conditions(Random random) {
        return Stream.of(new Condition(new Axis.Of(Dimension.SEX), List.of(random.nextBoolean() ? "FEMALE" : "MALE")),
                new Condition(new Axis.Of(Dimension.COUNTRY), List.of(random.nextBoolean() ? "KE" : "UG")),
                new Condition(new Axis.Of(Dimension.ILO_REGION), List.of("AFRICA")),
                new Condition(Axis.Period.YEAR, List.of("2024", "1998")),
                new Condition(new Axis.Of(Dimension.AGE_BAND), List.of())).filter(_ -> random.nextInt(6) == 0).toList();
    }
}
