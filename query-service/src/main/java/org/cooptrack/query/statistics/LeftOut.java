package org.cooptrack.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that are left out of a figure, each with the reason and with what names it. */
@Component
class LeftOut {
    private final JdbcClient views;
    private final Citing citing;
    private final List<Tracer> tracers;

    /** @param tracers quicker ones than SQL */
    @Autowired
    LeftOut(JdbcClient views, Citing citing, List<Tracer> tracers) {
        this.views = views;
        this.citing = citing;
        this.tracers = tracers;
    }

    /** A quality issue of this event, or of one in line with it, that was open then. */
    record OpenIssue(String event, String rule, long since) {}

    /**
     * An entry that is left out, what it would add, and what names the reason: the event that took it back or said it anew, or
     * the fact by which the person or thing counts; since which position persons are merged; the quality issues that are open.
     */
    record Entry(String event, String type, long position, int ordinal, Reason reason, Decimal contribution,
            LocalDate occurredFrom, LocalDate occurredUpTo, long learned, Instant learnedAt, String history,
            Citing.@Nullable Cited by, @Nullable Long mergedSince, @Nullable List<OpenIssue> issues) {}

    /** A page of what is left out for one reason, and the cursor of the next. */
    record Entries(long position, List<Entry> items, @Nullable String next) {}

    private record Line(Lineage.Line line, Reason reason, String origin, @Nullable String by, @Nullable Long merged) {
        static Line of(ResultSet row) throws SQLException {
            return new Line(Lineage.Line.of(row), Reason.valueOf(row.getString("reason")), row.getString("origin"),
                    row.getString("by_event"), row.getObject("merged_since", Long.class));
        }

        Entry told(Map<String, Citing.Cited> cited, @Nullable List<OpenIssue> issues) {
            var of = Objects.requireNonNull(cited.get(line.event()));
            return new Entry(line.event(), of.type(), line.position(), line.ordinal(), reason, line.contribution(),
                    line.occurredFrom(), line.occurredUpTo(), of.learned(), of.learnedAt(), of.history(),
                    by == null ? null : cited.get(by), reason == Reason.MERGED ? merged : null, issues);
        }
    }

    List<Tracer.Count> counts(Question question, boolean distinct) {
        return tracers.stream().flatMap(tracer -> tracer.leftOut(question, distinct).stream()).findFirst()
                .map(traced -> counts(question, distinct, traced, LeftOutSql::untraced, views))
                .orElseGet(() -> counts(question, distinct, views));
    }

    /** By SQL alone. */
    static List<Tracer.Count> counts(Question question, boolean distinct, JdbcClient views) {
        return counts(question, distinct, List.of(), LeftOutSql::parts, views);
    }

    private static List<Tracer.Count> counts(Question question, boolean distinct, List<Tracer.Count> traced,
            Function<LeftOutSql, List<String>> parts, JdbcClient views) {
        var counts = new EnumMap<Reason, Tracer.Count>(Reason.class);
        Stream.of(Reason.values()).filter(reason -> reason.applies(distinct))
                .forEach(reason -> counts.put(reason, new Tracer.Count(reason, 0, 0)));
        traced.forEach(count -> counts.put(count.reason(), count));
        var sql = new LeftOutSql(question, FigureSql.of(question, views), distinct);
        for (String rows : parts.apply(sql))
            views.sql("select reason, count(distinct event_id), count(*) from (" + rows + ") r group by reason")
                    .params(sql.parameters()).query((row, _) -> new Tracer.Count(Reason.valueOf(row.getString(1)),
                            row.getLong(2), row.getLong(3)))
                    .list().forEach(count -> counts.put(count.reason(), count));
        return List.copyOf(counts.values());
    }

    Entries page(Question question, boolean distinct, Reason reason, @Nullable String after, int limit) {
        if (!reason.applies(distinct)) return new Entries(question.asOf(), List.of(), null);
        var sql = sql(question, distinct);
        var parameters = sql.parameters();
        String page = Place.after(after).pageOf(sql.of(reason), parameters, limit);
        List<Line> found = views
                .sql("select p.*, (select max(m.since) from merged_person m where m.person in (p.person, "
                        + "p.by_person) and m.since <= :asOf and (m.until is null or m.until > :asOf)) as merged_since from ("
                        + page + ") p order by position, event_id, ordinal")
                .params(parameters).query((row, _) -> Line.of(row))
                .list();
        List<Line> shown = found.subList(0, Math.min(limit, found.size()));
        return new Entries(question.asOf(), told(shown, question.asOf()),
                found.size() > limit ? shown.getLast().line().place().cursor() : null);
    }

    private LeftOutSql sql(Question question, boolean distinct) {
        return new LeftOutSql(question, FigureSql.of(question, views), distinct);
    }

    private List<Entry> told(List<Line> lines, long asOf) {
        var events = new ArrayList<>(lines.stream().map(line -> line.line().event()).toList());
        lines.stream().map(Line::by).filter(Objects::nonNull).forEach(events::add);
        Map<String, Citing.Cited> cited = citing.of(events);
        Map<String, List<OpenIssue>> issues = issues(lines, asOf);
        return lines.stream().map(line -> line.told(cited, line.reason() == Reason.OPEN_ISSUE
                ? issues.getOrDefault(line.origin(), List.of())
                : null)).toList();
    }

    private record Of(String origin, OpenIssue issue) {}

    private Map<String, List<OpenIssue>> issues(List<Line> lines, long asOf) {
        String[] origins = lines.stream().filter(line -> line.reason() == Reason.OPEN_ISSUE).map(Line::origin)
                .distinct()
                .toArray(String[]::new);
        if (origins.length == 0) return Map.of();
        return views.sql("select e.origin, k.event_id, k.rule, k.since from (select o as origin, o as event_id "
                + "from unnest(:origins::text[]) o union select origin, event_id from fact where origin = any (:origins) "
                + "and origin <> event_id union select origin, event_id from held_fact where origin = any (:origins)) e "
                + "join kept_out k on k.event_id = e.event_id where k.since <= :asOf "
                + "and (k.until is null or k.until > :asOf) order by k.since, k.event_id, k.rule")
                .param("origins", origins).param("asOf", asOf)
                .query((row, _) -> new Of(row.getString(1),
                        new OpenIssue(row.getString(2), row.getString(3), row.getLong(4))))
                .list().stream()
                .collect(Collectors.groupingBy(Of::origin, Collectors.mapping(Of::issue, Collectors.toList())));
    }
}
