package org.cooptrack.command.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.finding.FindingCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.audit.Drawing;
import org.cooptrack.events.audit.SampleDrawn;
import org.cooptrack.events.audit.SampledEntry;
import org.cooptrack.events.finding.*;
import org.cooptrack.events.finding.FindingClosed.Outcome;
import org.cooptrack.events.finding.FindingReopened.Ground;
import org.cooptrack.events.finding.Response.Stance;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The law of findings. Amina, an auditor, raises one on an event of a training; Binta, who manages the project, answers. */
@NullUnmarked
class FindingTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000f1");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-0000000000f2");
    private static final UUID SAMPLE = UUID.fromString("01980000-0000-7000-8000-0000000000f3");
    private static final UUID NOBODY = UUID.fromString("01980000-0000-7000-8000-0000000000f4");
    private static final EventId TRAINED = EventId.parse("training:01980000-0000-7000-8000-0000000000f5/4");
    private static final EventId CASE = EventId.parse("release-case:01980000-0000-7000-8000-0000000000f6/1");
    private static final LocalDate DUE = LocalDate.parse("2026-07-31");
    private static final LocalizedText KEEP_LISTS = LocalizedText.of(Map.of("fr", "Garder les listes signées"));
    private static final AnswerFinding YES = answer(Stance.ACCEPTED, Remedy.OBTAIN_EVIDENCE, null, "2026-09-30");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE).event(TRAINED, any()).event(CASE, any());
    private final Case<FindingCommand, FindingState, FindingEvent> finding = new Case<>(FindingState.START,
            Findings::decide, Findings::evolve, facts);

    @Test
    void a_finding_is_raised_once_and_its_response_awaited() {
        var raised = new FindingRaised(ONE, new Finding(Severity.HIGH, "ISSAI 4000.144", Cause.EVIDENCE_NOT_KEPT,
                Remedy.OBTAIN_EVIDENCE, KEEP_LISTS, null, List.of(TRAINED)),
                new Addressee(List.of(PROJECT), null), DUE);
        assertThat(finding.when(raise())).containsExactly(raised);
        assertThat(raised.awaits()).singleElement().satisfies(awaited -> {
            assertThat(awaited.dueOn()).isEqualTo(DUE);
            assertThat(awaited.belonging().projects()).containsExactly(PROJECT);
        });
        assertThat(finding.when(raise())).isEmpty();
        finding.refuses(raise("another standard", KEEP_LISTS, TRAINED), FindingRule.ALREADY_RAISED, "/finding");
    }

    @Test
    void it_rests_on_a_sample_or_events_that_there_are() {
        finding.refuses(raise(null, List.of(), List.of(PROJECT), null), FindingRule.RESTS_ON_NOTHING, "/events");
        finding.refuses(raise(SAMPLE, List.of(), List.of(PROJECT), null), FindingRule.SAMPLE_UNKNOWN, "/sample");
        finding.refuses(raise(null, List.of(EventId.parse("training:x/1")), List.of(PROJECT), null),
                FindingRule.EVENT_UNKNOWN, "/events/0");
        facts.stream("sample:" + SAMPLE);
        assertThat(finding.when(raise(SAMPLE, List.of(), List.of(PROJECT), null))).hasSize(1);
    }

    @Test
    void it_is_addressed_to_a_project_or_an_office_that_there_is_and_due_on_a_day_to_come() {
        finding.refuses(raise(null, List.of(TRAINED), List.of(), null), FindingRule.NOBODY_TO_ANSWER, "/projects");
        finding.refuses(raise(null, List.of(TRAINED), List.of(NOBODY), null), FindingRule.PROJECT_UNKNOWN, "/projects");
        finding.refuses(raise(null, List.of(TRAINED), List.of(), NOBODY), FindingRule.OFFICE_UNKNOWN, "/office");
        finding.refuses(new RaiseFinding(ONE, Severity.LOW, "rule", Cause.WORKLOAD, Remedy.TRAIN_STAFF, KEEP_LISTS,
                null, List.of(TRAINED), List.of(PROJECT), null, LocalDate.parse("2026-06-29")),
                FindingRule.DUE_IN_THE_PAST, "/answerDueOn");
        facts.stream("office:" + NOBODY);
        assertThat(finding.when(raise(null, List.of(TRAINED), List.of(), NOBODY))).hasSize(1);
    }

    @Test
    void it_says_which_rule_was_not_met_and_recommends_something() {
        finding.refuses(raise(" ", KEEP_LISTS, TRAINED), FindingRule.CRITERION_MISSING, "/criterion");
        finding.refuses(raise("rule", null, TRAINED), FindingRule.RECOMMENDATION_MISSING, "/recommendation");
    }

    @Test
    void about_a_case_of_forced_labour_nothing_is_said_in_words() {
        facts.notOnList("rule", "he was seen in the harbour").notOnList("rule", "ISSAI 4000.144");
        finding.refuses(raise("he was seen in the harbour", null, CASE), FindingRule.TOLD_IN_WORDS, "/criterion");
        finding.refuses(raise("release.unknown", KEEP_LISTS, CASE), FindingRule.TOLD_IN_WORDS, "/recommendation");
        assertThat(finding.when(raise("release.unknown", null, CASE))).hasSize(1);
        facts.asking("binta");
        finding.refuses(answer(Stance.ACCEPTED, Remedy.OBTAIN_EVIDENCE, KEEP_LISTS, "2026-09-30"),
                FindingRule.TOLD_IN_WORDS, "/explanation");
        assertThat(finding.when(answer(Stance.REJECTED, null, null, null))).hasSize(1);
    }

    @Test
    void nor_about_a_sample_of_such_cases() {
        var drawn = new SampleDrawn(SAMPLE, "measure=released&figure=total", 9, Drawing.RANDOM, "seed", null,
                List.of(), List.of(new SampledEntry(CASE, 0, Decimal.ONE, null)));
        facts.stream("sample:" + SAMPLE).event(new EventId("sample:" + SAMPLE, 0), drawn);
        finding.refuses(raise(SAMPLE, List.of(), List.of(PROJECT), null), FindingRule.TOLD_IN_WORDS,
                "/recommendation");
    }

    @Test
    void management_answers_and_not_who_raised_it() {
        finding.refuses(YES, FindingRule.UNKNOWN, "/finding");
        finding.given(raise());
        finding.refuses(YES, FindingRule.ANSWERED_BY_WHO_RAISED, "/finding");
        facts.asking("binta");
        var answered = finding.when(YES);
        assertThat(answered).containsExactly(new FindingAnswered(ONE, new Addressee(List.of(PROJECT), null),
                new Response(Stance.ACCEPTED, Remedy.OBTAIN_EVIDENCE, null, LocalDate.parse("2026-09-30"))));
        assertThat(((FindingAnswered) answered.getFirst()).awaits()).extracting(awaited -> awaited.dueOn())
                .containsExactly(LocalDate.parse("2026-09-30"));
        assertThat(finding.when(YES)).isEmpty();
    }

    @Test
    void who_accepts_promises_something_and_who_does_not_says_why() {
        finding.given(raise());
        facts.asking("binta");
        finding.refuses(answer(Stance.ACCEPTED, null, null, "2026-09-30"), FindingRule.ACTION_MISSING, "/action");
        finding.refuses(answer(Stance.PARTLY_ACCEPTED, Remedy.TRAIN_STAFF, KEEP_LISTS, null),
                FindingRule.ACTION_MISSING, "/actionDueOn");
        finding.refuses(answer(Stance.ACCEPTED, Remedy.TRAIN_STAFF, null, "2026-06-01"), FindingRule.DUE_IN_THE_PAST,
                "/actionDueOn");
        finding.refuses(answer(Stance.PARTLY_ACCEPTED, Remedy.TRAIN_STAFF, null, "2026-09-30"),
                FindingRule.EXPLANATION_MISSING, "/explanation");
        finding.refuses(answer(Stance.REJECTED, null, LocalizedText.of(Map.of("fr", " ")), null),
                FindingRule.EXPLANATION_MISSING, "/explanation");
        finding.refuses(answer(Stance.REJECTED, Remedy.TRAIN_STAFF, KEEP_LISTS, null),
                FindingRule.REJECTED_WITH_ACTION, "/action");
        finding.refuses(answer(Stance.REJECTED, null, KEEP_LISTS, "2026-09-30"), FindingRule.REJECTED_WITH_ACTION,
                "/actionDueOn");
    }

    @Test
    void it_may_be_answered_anew_by_who_read_the_answer_that_stands() {
        finding.given(raise());
        facts.asking("binta");
        finding.given(YES);
        facts.unread();
        finding.refuses(answer(Stance.REJECTED, null, KEEP_LISTS, null), EverywhereRule.READ_BEFORE_REPLACING,
                "/stance");
    }

    @Test
    void it_is_closed_after_it_was_answered_and_by_somebody_else() {
        finding.given(raise());
        finding.refuses(new CloseFinding(ONE, Outcome.IMPLEMENTED), FindingRule.NOT_ANSWERED, "/finding");
        facts.asking("binta");
        finding.given(YES);
        facts.by("binta", new EventId("case:1", 1));
        finding.refuses(new CloseFinding(ONE, Outcome.IMPLEMENTED), FindingRule.CLOSED_BY_WHO_ANSWERED, "/finding");
        facts.asking("amina");
        assertThat(finding.when(new CloseFinding(ONE, Outcome.IMPLEMENTED)))
                .containsExactly(new FindingClosed(ONE, Outcome.IMPLEMENTED));
        assertThat(finding.when(new CloseFinding(ONE, Outcome.IMPLEMENTED))).isEmpty();
        finding.refuses(new CloseFinding(ONE, Outcome.NOT_UPHELD), FindingRule.CLOSED, "/finding");
        finding.refuses(YES, FindingRule.CLOSED, "/finding");
    }

    @Test
    void it_is_opened_again_and_then_answered_anew_before_it_is_closed() {
        finding.given(raise());
        var again = new ReopenFinding(ONE, Ground.CAME_BACK, LocalDate.parse("2026-08-31"));
        finding.refuses(again, FindingRule.NOT_CLOSED, "/finding");
        facts.asking("binta").by("binta", new EventId("case:1", 1));
        finding.given(YES);
        facts.asking("amina");
        finding.given(new CloseFinding(ONE, Outcome.IMPLEMENTED));
        assertThat(finding.when(again)).containsExactly(new FindingReopened(ONE,
                new Addressee(List.of(PROJECT), null), Ground.CAME_BACK, LocalDate.parse("2026-08-31")));
        assertThat(finding.when(again)).isEmpty();
        finding.refuses(new CloseFinding(ONE, Outcome.IMPLEMENTED), FindingRule.NOT_ANSWERED, "/finding");
        facts.asking("binta");
        assertThat(finding.when(YES)).hasSize(1);
    }

    @Test
    void what_was_never_raised_is_not_closed_nor_opened_again() {
        finding.refuses(new CloseFinding(ONE, Outcome.IMPLEMENTED), FindingRule.UNKNOWN, "/finding");
        finding.refuses(new ReopenFinding(ONE, Ground.CAME_BACK, DUE), FindingRule.UNKNOWN, "/finding");
    }

    private static RaiseFinding raise() { return raise("ISSAI 4000.144", KEEP_LISTS, TRAINED); }

    private static RaiseFinding raise(String criterion, @Nullable LocalizedText recommendation, EventId event) {
        return new RaiseFinding(ONE, Severity.HIGH, criterion, Cause.EVIDENCE_NOT_KEPT, Remedy.OBTAIN_EVIDENCE,
                recommendation, null, List.of(event), List.of(PROJECT), null, DUE);
    }

    private static RaiseFinding raise(@Nullable UUID sample, List<EventId> events, List<UUID> projects,
            @Nullable UUID office) {
        return new RaiseFinding(ONE, Severity.HIGH, "ISSAI 4000.144", Cause.EVIDENCE_NOT_KEPT, Remedy.OBTAIN_EVIDENCE,
                KEEP_LISTS, sample, events, projects, office, DUE);
    }

    private static AnswerFinding answer(Stance stance, @Nullable Remedy action, @Nullable LocalizedText explanation,
            @Nullable String due) {
        return new AnswerFinding(ONE, stance, action, explanation, due == null ? null : LocalDate.parse(due));
    }

    private static ProjectActivated any() { return new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")); }
}
