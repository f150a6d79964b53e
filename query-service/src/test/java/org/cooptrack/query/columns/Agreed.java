package org.cooptrack.query.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cooptrack.query.statistics.Coverage;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.Figure;
import org.cooptrack.query.statistics.FreshViews;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Tracer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from columns, loaded whenever the facts are others, and only if SQL answers the same. */
public final class Agreed implements Engine, Tracer {
    private static final String STATE = "select md5(concat((select string_agg(f::text, '' order by f) from fact f), "
            + "(select string_agg(f::text, '' order by f) from held_fact f), "
            + "(select string_agg(f::text, '' order by f) from said f), "
            + "(select string_agg(f::text, '' order by f) from period_standing f), "
            + "(select string_agg(f::text, '' order by f) from merged_person f)))";

    private final JdbcTemplate views;
    private final Engine sql;
    private final Tracer traced;
    private final List<Measure> measures;
    private Columns columns;
    private String state = "";

    /** @param measures of which some may be unions */
    public Agreed(JdbcClient views, Measure... measures) {
        this.measures = List.of(measures);
        this.columns = new Columns(this.measures);
        this.views = FreshViews.template(views);
        this.sql = new OverViews(views).sql();
        this.traced = new OverViews(views).tracer();
    }

    @Override
    public Optional<List<Figure>> figures(Question question) {
        if (!Tally.answers(question) || !columns.knows(question.measure())) return Optional.empty();
        List<Figure> figures = new Tally(loaded(), at(question)).figures(question);
        assertThat(figures).as(question.toString()).isEqualTo(sql.figures(question).orElseThrow());
        return Optional.of(figures);
    }

    @Override
    public Optional<Coverage> coverage(Question question, Optional<Measure> active) {
        if (!Tally.answers(question) || !columns.knows(question.measure())) return Optional.empty();
        Coverage coverage = new Covering(loaded(), at(question)).of(question, active);
        assertThat(coverage).as(question.toString()).isEqualTo(sql.coverage(question, active).orElseThrow());
        return Optional.of(coverage);
    }

    @Override
    public Optional<Whole> whole(Question question, boolean distinct) {
        return tracing(question).map(tracing -> {
            Whole whole = tracing.whole(distinct);
            assertThat(whole).as(question.toString()).isEqualTo(traced.whole(question, distinct).orElseThrow());
            return whole;
        });
    }

    /** Held against a recount by those who ask. */
    @Override
    public Optional<List<At>> counting(Question question, At from, int limit) {
        return tracing(question).map(tracing -> tracing.counting(from, limit));
    }

    @Override
    public Optional<List<Count>> leftOut(Question question, boolean distinct) {
        return tracing(question).map(tracing -> {
            List<Count> left = tracing.leftOut(distinct);
            assertThat(traced.leftOut(question, distinct).orElseThrow()).as(question.toString()).containsAll(left);
            return left;
        });
    }

    private Optional<Tracing> tracing(Question question) {
        try {
            return Optional.of(Tracing.of(loaded(), question, at(question)));
        } catch (Unanswered why) {
            return Optional.empty();
        }
    }

    private static int at(Question question) { return (int) Math.min(Integer.MAX_VALUE - 1L, question.asOf()); }

    private Columns loaded() {
        String now = Objects.requireNonNull(views.queryForObject(STATE, String.class));
        if (now.equals(state)) return columns;
        columns = new Columns(measures);
        new Loading(columns, views).all(Integer.MAX_VALUE - 1L, _ -> {});
        state = now;
        return columns;
    }
}
