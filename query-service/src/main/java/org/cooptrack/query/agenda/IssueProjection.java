package org.cooptrack.query.agenda;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssuePostponed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Kept;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewTable;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps each quality issue, from the fact with which it opened, of whatever kind, or from when it was raised. */
@Component
class IssueProjection implements Projection {
    static final ViewTable<Issue> TABLE = ViewTable.of("quality_issue", 2, Issue.class,
            Column.text("state", Issue::state), Column.text("rule", Issue::rule), Column.text("kind", Issue::kind),
            Column.text("owner", Issue::owner), Column.text("office", Issue::office),
            Column.texts("project", Issue::projects), Column.texts("country", issue -> issue.belonging().countries()),
            Column.of("due_on", "date", Issue::dueOn));
    private static final long NOTHING_SAID_SINCE = -1;

    @Override
    public String name() { return TABLE.name(); }

    @Override
    public int version() { return TABLE.version(); }

    @Override
    public List<Class<?>> types() { return List.of(Flagged.class, QualityEvent.class); }

    @Override
    public List<String> tables() { return List.of(TABLE.table()); }

    @Override
    public void prepare(JdbcClient views) { TABLE.create(views); }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        Set<String> touched = new LinkedHashSet<>();
        for (Recorded<Event> recorded : batch) {
            if (recorded.event() instanceof QualityEvent event) touched.add(id(event.fact(), event.rule()).toString());
            if (recorded.event() instanceof Flagged fact)
                fact.breaches().forEach(breach -> touched.add(id(recorded.id(), breach.rule()).toString()));
        }
        if (touched.isEmpty()) return;
        Map<String, Kept<Issue>> rows = new HashMap<>(TABLE.read(views, touched));
        for (Recorded<Event> recorded : batch) {
            if (recorded.event() instanceof Flagged fact) open(rows, recorded, fact);
            if (recorded.event() instanceof QualityEvent event) follow(rows, recorded, event);
        }
        TABLE.write(views, touched, rows);
    }

    private static void open(Map<String, Kept<Issue>> rows, Recorded<Event> recorded, Flagged fact) {
        opened(recorded, fact).forEach(issue -> rows.putIfAbsent(issue.issue().toString(),
                new Kept<>(issue.issue().toString(), issue, NOTHING_SAID_SINCE, recorded.position())));
    }

    /** The issues with which a fact opened. */
    static List<Issue> opened(Recorded<Event> recorded, Flagged fact) {
        if (fact.breaches().isEmpty()) return List.of();
        Belonging belonging = Belonging.of(recorded.id(), recorded.event());
        return fact.breaches().stream().map(breach -> new Issue(id(recorded.id(), breach.rule()), recorded.id(),
                breach.rule(), breach.field(), breach.owner(), breach.dueOn(), IssueState.OPEN, IssueEffect.KEEPS_OUT,
                recorded.recordedAt(), recorded.id(), null, List.of(), belonging, null)).toList();
    }

    private static void follow(Map<String, Kept<Issue>> rows, Recorded<Event> recorded, QualityEvent event) {
        UUID id = id(event.fact(), event.rule());
        Kept<Issue> before = rows.get(id.toString());
        Issue after = after(id, before == null ? null : before.row(), event, recorded);
        if (after != null)
            rows.put(id.toString(),
                    new Kept<>(id.toString(), after, recorded.id().version(), recorded.position()));
    }

    static @Nullable Issue after(UUID id, @Nullable Issue before, QualityEvent event,
            Recorded<Event> recorded) {
        if (event instanceof QualityIssueRaised raised)
            return Issue.of(id, raised, recorded.id(), recorded.recordedAt());
        if (before == null) return null;
        return switch (event) {
            case QualityIssueRaised _ -> before;
            case QualityIssueAssigned assigned -> before.owned(assigned.owner());
            case QualityIssuePostponed postponed -> before.due(postponed.dueOn());
            case QualityIssueAccepted accepted -> before.ended(IssueState.ACCEPTED, ending(accepted, recorded));
            case QualityIssueResolved resolved -> before.ended(IssueState.RESOLVED, ending(resolved, recorded));
            case QualityIssueOvertaken overtaken -> before.ended(IssueState.OVERTAKEN, ending(overtaken, recorded));
        };
    }

    private static IssueEnding ending(QualityIssueClosed closed, Recorded<Event> recorded) {
        return closed instanceof QualityIssueOvertaken overtaken
                ? new IssueEnding(recorded.recordedAt(), recorded.metadata().actor(), null, recorded.id(),
                        overtaken.by(), overtaken.how())
                : new IssueEnding(recorded.recordedAt(), recorded.metadata().actor(), closed.reason(), recorded.id(),
                        null, null);
    }

    private static UUID id(EventId fact, String rule) { return StreamId.uuid(QualityStream.of(fact, rule)); }
}
