package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps by which rules events were kept out of the figures at which positions, so that a figure can name them as known then. */
final class KeptOutTable {
    private final JdbcClient views;

    KeptOutTable(JdbcClient views) { this.views = views; }

    private record Issue(String event, String rule) {}

    private record Span(Issue issue, long since, @Nullable Long until) {}

    /** @param foundations has seen the batch: the issues of what a fact builds on keep it out too */
    void see(List<Recorded<Event>> batch, Foundations foundations) {
        var begun = new LinkedHashMap<Issue, Long>();
        var ended = new LinkedHashMap<Issue, Long>();
        var spans = new ArrayList<Span>();
        for (Recorded<Event> recorded : batch) {
            opened(recorded).forEach(issue -> begun.putIfAbsent(issue, recorded.position()));
            if (recorded.event() instanceof QualityIssueClosed closed)
                close(about(closed), recorded.position(), begun, ended, spans);
        }
        for (Foundations.Passed passed : foundations.passed()) {
            var issue = new Issue(passed.event(), passed.rule());
            if (passed.opens()) begun.putIfAbsent(issue, passed.position());
            else
                close(issue, passed.position(), begun, ended, spans);
        }
        begun.forEach((issue, since) -> spans.add(new Span(issue, since, null)));
        end(ended);
        insert(spans);
    }

    private static void close(Issue issue, long position, Map<Issue, Long> begun, Map<Issue, Long> ended,
            List<Span> spans) {
        Long since = begun.remove(issue);
        if (since != null) spans.add(new Span(issue, since, position));
        ended.putIfAbsent(issue, position);
    }

    private static Stream<Issue> opened(Recorded<Event> recorded) {
        return switch (recorded.event()) {
            case QualityIssueRaised raised ->
                raised.effect() == IssueEffect.KEEPS_OUT ? Stream.of(about(raised)) : Stream.empty();
            case Flagged fact ->
                fact.breaches().stream().map(breach -> new Issue(recorded.id().toString(), breach.rule()));
            default -> Stream.empty();
        };
    }

    private static Issue about(QualityEvent event) {
        EventId fact = event.fact();
        return new Issue(fact.toString(), event.rule());
    }

    private void end(Map<Issue, Long> ended) {
        if (ended.isEmpty()) return;
        var rows = List.copyOf(ended.entrySet());
        views.sql("update kept_out k set until = v.until::bigint from unnest(?::text[], ?::text[], ?::text[]) "
                + "as v(event_id, rule, until) where k.until is null and k.event_id = v.event_id and k.rule = v.rule")
                .params(List.of(column(rows, row -> row.getKey().event()), column(rows, row -> row.getKey().rule()),
                        column(rows, Map.Entry::getValue)))
                .update();
    }

    /** One that is raised while it is open goes on from when it was opened. */
    private void insert(List<Span> spans) {
        if (spans.isEmpty()) return;
        views.sql("insert into kept_out (event_id, rule, since, until) select event_id, rule, since::bigint, "
                + "until::bigint from unnest(?::text[], ?::text[], ?::text[], ?::text[]) "
                + "as v(event_id, rule, since, until) where not exists (select from kept_out k where "
                + "k.event_id = v.event_id and k.rule = v.rule and k.since <= v.since::bigint "
                + "and (k.until is null or k.until > v.since::bigint)) on conflict do nothing")
                .params(List.of(column(spans, span -> span.issue().event()), column(spans, span -> span.issue().rule()),
                        column(spans, Span::since), column(spans, Span::until)))
                .update();
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }
}
