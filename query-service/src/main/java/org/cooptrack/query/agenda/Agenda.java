package org.cooptrack.query.agenda;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds what an office and those below it have to do, in the order of due dates. */
@Component
class Agenda {
    /** Without each row, of which there may be thousands: what waits is all that is asked for. */
    private static final String SHORT = "doc || cast('{\"rows\": [], \"known\": []}' as jsonb)";

    private final JdbcClient views;
    private final IssueText texts;

    Agenda(JdbcClient views, IssueText texts) {
        this.views = views;
        this.texts = texts;
    }

    /** What is asked: of which office, what is due until a day, and which day is today. */
    record Question(String office, LocalDate on, LocalDate until, @Nullable AgendaKind what) {}

    boolean knows(String office) {
        return views.sql("select exists (select from chart where id = cast(? as uuid) and not project)")
                .param(office).query(Boolean.class).single();
    }

    /** One more than the limit, if there are. */
    List<AgendaEntry> find(Question question, Due after, int oneMore, Language language) {
        String mine = " due_on <= cast(:until as date) and (due_on, id) > (cast(:day as date), :id) and ("
                + Chart.seenToBy("in (select b.office from below b)") + ")";
        String sql = "with recursive " + Chart.BELOW + ", " + Chart.RESPONSIBLE + " select what, id, due_on, doc from ("
                + "(select 'ISSUE' as what, id, due_on, doc from " + IssueProjection.TABLE.table()
                + " where state = 'OPEN' and" + mine + of(question, "'ISSUE'") + in(oneMore)
                + ") union all (select what, id, due_on, doc from " + TaskProjection.TABLE.table() + " where open and"
                + mine + of(question, "what") + in(oneMore) + ") union all (select 'WAITING_ROWS', id, due_on, " + SHORT
                + " from " + RowProjection.TABLE.table() + " where open and" + mine + of(question, "'WAITING_ROWS'")
                + in(oneMore) + ")) all_of_it" + in(oneMore);
        Map<String, Object> values = new LinkedHashMap<>(Map.of("office", question.office(), "on", question.on(),
                "until", question.until(), "day", after.on(), "id", after.id()));
        if (question.what() != null) values.put("what", question.what().name());
        return views.sql(sql).params(values).query((row, _) -> switch (AgendaKind.valueOf(row.getString(1))) {
            case ISSUE -> issue(EventJson.read(Issue.class, row.getString(4)), question, language);
            case WAITING_ROWS -> rows(row.getString(2), row.getObject(3, LocalDate.class),
                    EventJson.read(ToldRows.Kept.class, row.getString(4)), language);
            case FOLLOW_UP, REPORT, BASELINE, RESPONSE, RECOMMENDATION, SUPERVISORY_COMMENT, COMMITTEE_MEETING,
                    GENERAL_ASSEMBLY, FINDING_RESPONSE, FINDING_ACTION ->
                task(EventJson.read(Task.class, row.getString(4)), question, language);
        }).list();
    }

    private static String of(Question question, String column) {
        return question.what() == null ? "" : " and " + column + " = :what";
    }

    private static String in(int most) { return " order by due_on, id limit " + most; }

    private AgendaEntry issue(Issue issue, Question question, Language language) {
        String office = issue.office();
        return new AgendaEntry(issue.issue().toString(), AgendaKind.ISSUE, issue.kind(), issue.dueOn(),
                issue.dueOn().isBefore(question.on()), null, issue.rule(), texts.rule(issue, language),
                office == null ? null : UUID.fromString(office), issue.projects(), issue.belonging().countries(),
                issue.fact().stream(), issue.fact(), history(issue.fact()), null, null);
    }

    private static AgendaEntry task(Task task, Question question, Language language) {
        Awaited awaited = Objects.requireNonNull(task.awaited());
        Task.PutOff due = Objects.requireNonNull(task.due());
        EventId by = due.by();
        Belonging belonging = awaited.belonging();
        return new AgendaEntry(task.key(), AgendaKind.valueOf(awaited.what().name()), StreamId.kind(by.stream()),
                due.until(), due.until().isBefore(question.on()), awaited.months() == 0 ? null : awaited.months(), null,
                AgendaText.of(awaited.what(), language), belonging.office(), belonging.projects(),
                belonging.countries(), by.stream(), by, history(by), awaited.about(), null);
    }

    /** There is no day by which they are to be recorded, so they are not late. */
    private static AgendaEntry rows(String thing, LocalDate since, ToldRows.Kept kept, Language language) {
        WaitingRows waiting = Objects.requireNonNull(kept.waiting());
        Belonging belonging = kept.belonging();
        return new AgendaEntry(thing, AgendaKind.WAITING_ROWS, StreamId.kind(thing), since, false, null, null,
                AgendaText.waitingFor(waiting.waitsFor(), language), belonging.office(), belonging.projects(),
                belonging.countries(), thing, waiting.first(), history(waiting.first()), null, waiting);
    }

    /** Where an event stands in history. */
    static String history(EventId event) {
        return "/v1/history/" + event.stream() + "?from=" + event.version() + "&limit=1";
    }
}
