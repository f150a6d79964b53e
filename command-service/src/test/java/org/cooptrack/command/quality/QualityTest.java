package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.quality.QualityCommand.AcceptQualityIssue;
import org.cooptrack.command.quality.QualityCommand.AssignQualityIssue;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.PostponeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.DialogueFollowedUp;
import org.cooptrack.events.dialogue.DialogueSessionCancelled;
import org.cooptrack.events.dialogue.DialogueSessionHeld;
import org.cooptrack.events.dialogue.FollowUpOutcome;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.HoldingCorrected;
import org.cooptrack.events.dialogue.HoldingRetracted;
import org.cooptrack.events.dialogue.Matter;
import org.cooptrack.events.dialogue.Proceedings;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssuePostponed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.training.CompletionCleared;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class QualityTest {
    private static final String STREAM = "dialogue:01980000-0000-7000-8000-000000000001";
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final EventId FLAGGED = new EventId(STREAM, 3);
    private static final EventId PLAIN = new EventId(STREAM, 4);
    private static final String RULE = "dialogue.follow-up-without-session";

    private static final UUID OFFICE = UUID.fromString("01980000-0000-7000-8000-000000000011");
    private static final UUID OTHER = UUID.fromString("01980000-0000-7000-8000-000000000012");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-000000000021");
    private static final EventId ACCEPTED = new EventId("quality-issue:" + SESSION, 0);
    private static final EventId HELD = new EventId(STREAM, 5);
    private static final EventId OF_NO_OFFICE = new EventId(STREAM, 6);
    private static final EventId FLAGGED_HOLDING = new EventId(STREAM, 7), CORRECTION = new EventId(STREAM, 8);
    private static final LocalDate DUE = LocalDate.parse("2026-07-31");
    private static final String SPOTTED = "quality.spotted";

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .event(FLAGGED, new DialogueFollowedUp(SESSION, 1, FieldDate.parse("2026-05"), FollowUpOutcome.CARRIED_OUT,
                    null, List.of(new Breach(RULE, "/occurredOn", "office:" + OFFICE, DUE))))
            .event(PLAIN, new DialogueSessionCancelled(SESSION, LocalDate.parse("2026-05-01"), "strike"))
            .event(ACCEPTED, new QualityIssueAccepted(PLAIN, RULE, "seen"))
            .event(HELD, new DialogueSessionHeld(SESSION, proceedings(OFFICE), List.of()))
            .event(FLAGGED_HOLDING, new DialogueSessionHeld(SESSION, proceedings(OFFICE),
                    List.of(new Breach(RULE, "/occurredOn", "office:" + OFFICE, DUE))))
            .event(OF_NO_OFFICE, new DialogueSessionHeld(SESSION, proceedings(null), List.of()))
            .stream("office:" + OFFICE).stream("office:" + OTHER)
            .project(PROJECT, "2025-01-01", ProjectStatus.ACTIVE);
    private final Case<QualityCommand, QualityState, QualityEvent> issue = new Case<>(QualityState.START,
            Quality::decide, (state, event, _) -> Quality.evolve(state, event), facts);

    @Test
    void an_issue_is_accepted_with_a_reason() {
        assertThat(issue.when(accept(FLAGGED, RULE, "minutes seen")))
                .containsExactly(new QualityIssueAccepted(FLAGGED, RULE, "minutes seen"));
    }

    @Test
    void an_issue_is_resolved_with_a_reason() {
        assertThat(issue.when(resolve("session recorded")))
                .containsExactly(new QualityIssueResolved(FLAGGED, RULE, "session recorded"));
    }

    @Test
    void accepting_the_same_twice_is_already_so() {
        issue.given(accept(FLAGGED, RULE, "minutes seen"));
        assertThat(issue.when(accept(FLAGGED, RULE, "minutes seen"))).isEmpty();
    }

    @Test
    void a_closed_issue_is_not_closed_again_in_another_way() {
        issue.given(accept(FLAGGED, RULE, "minutes seen"));
        issue.refuses(accept(FLAGGED, RULE, "other reason"), QualityRule.ALREADY_CLOSED, "/fact");
        issue.refuses(resolve("minutes seen"), QualityRule.ALREADY_CLOSED, "/fact");
    }

    @Test
    void an_event_that_does_not_exist_has_no_issue() {
        issue.refuses(accept(new EventId(STREAM, 99), RULE, "r"), QualityRule.FACT_UNKNOWN, "/fact");
    }

    @Test
    void an_event_that_breaks_no_rule_or_another_one_has_no_such_issue() {
        issue.refuses(accept(PLAIN, RULE, "r"), QualityRule.NO_SUCH_ISSUE, "/rule");
        issue.refuses(accept(FLAGGED, "dialogue.party-not-confirmed", "r"), QualityRule.NO_SUCH_ISSUE, "/rule");
    }

    @Test
    void nothing_is_closed_without_a_reason() {
        issue.refuses(accept(FLAGGED, RULE, " "), QualityRule.REASON_MISSING, "/reason");
    }

    @Test
    void an_issue_is_raised_after_the_fact_and_due_in_thirty_days() {
        assertThat(issue.when(raise(HELD, "no list of those who came"))).containsExactly(new QualityIssueRaised(HELD,
                SPOTTED, "", Owner.office(OFFICE), DUE, IssueEffect.KEEPS_OUT,
                new Belonging(List.of(PROJECT), OFFICE, List.of("ML")), "no list of those who came", List.of()));
    }

    @Test
    void a_raised_issue_belongs_to_the_office_of_the_fact_or_else_its_project_or_else_who_recorded_it() {
        assertThat(owner(HELD)).isEqualTo(Owner.office(OFFICE));
        assertThat(owner(FLAGGED)).isEqualTo(Owner.office(OFFICE));
        assertThat(owner(OF_NO_OFFICE)).isEqualTo(Owner.project(PROJECT));
        assertThat(owner(PLAIN)).isEqualTo(Owner.person(new Actor("https://issuer.example", "amina")));
    }

    @Test
    void who_raises_an_issue_may_say_its_field_owner_due_date_and_that_it_keeps_nothing_out() {
        var day = LocalDate.parse("2026-07-01");
        assertThat(issue.when(new RaiseQualityIssue(PLAIN, SPOTTED, "/occurredOn", Owner.office(OTHER), day,
                IssueEffect.STANDS_BESIDE, "late", null))).containsExactly(new QualityIssueRaised(PLAIN, SPOTTED,
                        "/occurredOn", Owner.office(OTHER), day, IssueEffect.STANDS_BESIDE,
                        new Belonging(List.of(), null, List.of()), "late", List.of()));
    }

    @Test
    void an_activity_that_the_standard_would_refuse_has_an_issue_that_keeps_nothing_out() {
        String rule = QualityRule.HELD_BACK_FROM_PUBLICATION.code();
        assertThat(issue.when(new RaiseQualityIssue(PLAIN, rule, null, Owner.office(OTHER), null,
                IssueEffect.STANDS_BESIDE, "ruleset.6.2.2", null))).containsExactly(new QualityIssueRaised(PLAIN, rule,
                        "", Owner.office(OTHER), DUE, IssueEffect.STANDS_BESIDE,
                        new Belonging(List.of(), null, List.of()), "ruleset.6.2.2", List.of()));
    }

    @Test
    void what_the_text_of_the_rule_names_may_be_told_with_it() {
        assertThat(issue.when(fellShort("The person", "50", "80"))).singleElement()
                .isInstanceOfSatisfying(QualityIssueRaised.class,
                        raised -> assertThat(raised.values()).containsExactly("The person", "50", "80"));
        assertThat(issue.when(fellShort("The person", "50", "80"))).as("the same once more").isEmpty();
    }

    @Test
    void it_is_told_whole_or_not_at_all() {
        issue.refuses(fellShort("50", "80"), QualityRule.VALUES_DO_NOT_FIT, "/values");
        issue.refuses(new RaiseQualityIssue(HELD, SPOTTED, null, null, null, null, "r", List.of("50")),
                QualityRule.VALUES_DO_NOT_FIT, "/values");
    }

    @Test
    void raising_the_same_twice_is_already_so() {
        issue.given(raise(HELD, "no list"));
        assertThat(issue.when(raise(HELD, "no list"))).isEmpty();
    }

    @Test
    void what_is_open_is_not_raised_in_other_words() {
        issue.given(raise(HELD, "no list"));
        issue.refuses(raise(HELD, "no minutes"), QualityRule.ALREADY_OPEN, "/fact");
    }

    @Test
    void an_issue_that_opened_with_its_fact_is_not_raised_beside_it() {
        issue.refuses(new RaiseQualityIssue(FLAGGED, RULE, null, null, null, null, "r", null), QualityRule.ALREADY_OPEN,
                "/fact");
    }

    @Test
    void a_closed_issue_is_raised_anew() {
        issue.given(raise(HELD, "no list"), new ResolveQualityIssue(HELD, SPOTTED, "found"));
        assertThat(issue.when(raise(HELD, "no list"))).hasSize(1);
    }

    @Test
    void a_raised_issue_is_closed_like_any_other() {
        issue.given(raise(HELD, "no list"));
        assertThat(issue.when(accept(HELD, SPOTTED, "known to the office")))
                .containsExactly(new QualityIssueAccepted(HELD, SPOTTED, "known to the office"));
    }

    @Test
    void an_issue_is_raised_about_what_happened_and_not_about_an_issue() {
        issue.refuses(raise(ACCEPTED, "r"), QualityRule.FACT_IS_AN_ISSUE, "/fact");
        issue.refuses(raise(new EventId(STREAM, 99), "r"), QualityRule.FACT_UNKNOWN, "/fact");
    }

    @Test
    void an_issue_is_raised_under_a_rule_that_there_is() {
        facts.notOnList("rule", "training.too-loud");
        issue.refuses(new RaiseQualityIssue(HELD, "training.too-loud", null, null, null, null, "r", null),
                QualityRule.RULE_UNKNOWN, "/rule");
    }

    @Test
    void an_unknown_office_or_project_owns_no_issue() {
        issue.refuses(new RaiseQualityIssue(HELD, SPOTTED, null, Owner.office(SESSION), null, null, "r", null),
                QualityRule.OWNER_UNKNOWN, "/owner");
        issue.refuses(new AssignQualityIssue(FLAGGED, RULE, Owner.project(SESSION)), QualityRule.OWNER_UNKNOWN,
                "/owner");
    }

    @Test
    void no_issue_is_due_before_today() {
        var yesterday = LocalDate.parse("2026-06-29");
        issue.refuses(new RaiseQualityIssue(HELD, SPOTTED, null, null, yesterday, null, "r", null),
                QualityRule.DUE_IN_THE_PAST, "/dueOn");
        issue.refuses(postpone(yesterday), QualityRule.DUE_IN_THE_PAST, "/dueOn");
    }

    @Test
    void an_open_issue_is_given_to_another_owner_and_postponed_with_a_reason() {
        var later = LocalDate.parse("2026-09-30");
        assertThat(issue.when(assign(OTHER)))
                .containsExactly(new QualityIssueAssigned(FLAGGED, RULE, Owner.office(OTHER)));
        assertThat(issue.when(postpone(later)))
                .containsExactly(new QualityIssuePostponed(FLAGGED, RULE, later, "rains"));
    }

    @Test
    void owner_and_due_date_as_they_stand_are_already_so() {
        assertThat(issue.when(assign(OFFICE))).isEmpty();
        assertThat(issue.when(postpone(DUE))).isEmpty();
        issue.given(assign(OTHER), postpone(LocalDate.parse("2026-09-30")));
        assertThat(issue.when(assign(OTHER))).isEmpty();
        assertThat(issue.when(postpone(LocalDate.parse("2026-09-30")))).isEmpty();
    }

    @Test
    void owner_and_due_date_are_replaced_only_by_who_read_them() {
        issue.given(raise(HELD, "no list"));
        facts.unread();
        issue.refuses(new AssignQualityIssue(HELD, SPOTTED, Owner.office(OTHER)),
                EverywhereRule.READ_BEFORE_REPLACING, "/owner");
        issue.refuses(new PostponeQualityIssue(HELD, SPOTTED, LocalDate.parse("2026-09-30"), "rains"),
                EverywhereRule.READ_BEFORE_REPLACING, "/dueOn");
    }

    @Test
    void a_closed_issue_is_neither_assigned_nor_postponed() {
        issue.given(accept(FLAGGED, RULE, "minutes seen"));
        issue.refuses(assign(OTHER), QualityRule.CLOSED, "/fact");
        issue.refuses(postpone(LocalDate.parse("2026-09-30")), QualityRule.CLOSED, "/fact");
    }

    @Test
    void an_issue_is_put_right_by_the_correction_that_breaks_its_rule_no_longer() {
        facts.event(CORRECTION, corrected());
        assertThat(issue.when(overtaken(FLAGGED_HOLDING, CORRECTION))).containsExactly(
                new QualityIssueOvertaken(FLAGGED_HOLDING, RULE, CORRECTION, Overtaken.PUT_RIGHT));
    }

    @Test
    void an_issue_gives_way_to_that_of_the_correction_which_still_breaks_its_rule() {
        facts.event(CORRECTION, corrected(new Breach(RULE, "/occurredOn", "office:" + OFFICE, DUE)));
        assertThat(issue.when(overtaken(FLAGGED_HOLDING, CORRECTION))).containsExactly(
                new QualityIssueOvertaken(FLAGGED_HOLDING, RULE, CORRECTION, Overtaken.STILL_BROKEN));
    }

    @Test
    void an_issue_goes_with_the_fact_that_was_taken_back_whenever_it_was_raised() {
        facts.event(CORRECTION, new HoldingRetracted(SESSION, HELD, proceedings(OFFICE), "another day"));
        assertThat(issue.when(overtaken(FLAGGED_HOLDING, CORRECTION))).containsExactly(
                new QualityIssueOvertaken(FLAGGED_HOLDING, RULE, CORRECTION, Overtaken.TAKEN_BACK));
        issue.given(raise(HELD, "no list"));
        assertThat(issue.when(new OvertakeQualityIssue(HELD, SPOTTED, CORRECTION))).containsExactly(
                new QualityIssueOvertaken(HELD, SPOTTED, CORRECTION, Overtaken.TAKEN_BACK));
    }

    @Test
    void an_issue_that_was_raised_after_the_fact_outlasts_its_correction() {
        facts.event(CORRECTION, corrected());
        issue.given(raise(HELD, "no list"));
        assertThat(issue.when(new OvertakeQualityIssue(HELD, SPOTTED, CORRECTION))).isEmpty();
    }

    @Test
    void an_issue_that_was_raised_for_what_questioned_the_fact_falls_away_with_what_clears_it() {
        facts.event(CORRECTION, new CompletionCleared(SESSION, HELD, SESSION, Percentage.HUNDRED, SPOTTED));
        issue.given(raise(HELD, "no list"));
        var overtake = new OvertakeQualityIssue(HELD, SPOTTED, CORRECTION);
        assertThat(issue.when(overtake)).as("somebody saw something else").isEmpty();
        issue.given(new ResolveQualityIssue(HELD, SPOTTED, "found"), raise(HELD, "questioned: training:1/7"));
        assertThat(issue.when(overtake)).containsExactly(
                new QualityIssueOvertaken(HELD, SPOTTED, CORRECTION, Overtaken.PUT_RIGHT));
    }

    @Test
    void an_issue_that_somebody_closed_is_not_overtaken_any_more() {
        facts.event(CORRECTION, corrected());
        issue.given(accept(FLAGGED_HOLDING, RULE, "minutes seen"));
        assertThat(issue.when(overtaken(FLAGGED_HOLDING, CORRECTION))).isEmpty();
    }

    @Test
    void nothing_is_overtaken_by_what_never_happened_or_of_what_breaks_no_rule() {
        issue.refuses(overtaken(FLAGGED_HOLDING, new EventId(STREAM, 99)), QualityRule.FACT_UNKNOWN, "/by");
        issue.refuses(overtaken(PLAIN, FLAGGED), QualityRule.NO_SUCH_ISSUE, "/rule");
    }

    @Test
    void the_reason_of_an_issue_that_was_overtaken_names_the_event_that_overtook_it() {
        assertThat(new QualityIssueOvertaken(FLAGGED, RULE, CORRECTION, Overtaken.STILL_BROKEN).reason())
                .isEqualTo(CORRECTION.toString());
    }

    @Test
    void the_stream_of_an_issue_follows_from_the_fact_and_the_rule() {
        assertThat(accept(FLAGGED, RULE, "a").stream()).isEqualTo(resolve("b").stream())
                .isEqualTo(QualityStream.of(FLAGGED, RULE)).startsWith("quality-issue:")
                .isNotEqualTo(accept(PLAIN, RULE, "a").stream());
    }

    private static Proceedings proceedings(UUID office) {
        var setting = new Setting(List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), new Place("ML", null, null),
                office, null, List.of(), List.of());
        return new Proceedings(SESSION, new Matter(setting, List.of("ML"), "WAGES"), FieldDate.parse("2026-03"),
                Form.UNKNOWN, List.of());
    }

    private static HoldingCorrected corrected(Breach... broken) {
        return new HoldingCorrected(SESSION, FLAGGED_HOLDING, proceedings(OFFICE), proceedings(OFFICE), "a slip",
                List.of(broken));
    }

    private static OvertakeQualityIssue overtaken(EventId fact, EventId by) {
        return new OvertakeQualityIssue(fact, RULE, by);
    }

    private Owner owner(EventId fact) {
        return ((QualityIssueRaised) Quality.decide(raise(fact, "r"), QualityState.START, facts).getFirst()).owner();
    }

    private static RaiseQualityIssue fellShort(String... values) {
        return new RaiseQualityIssue(HELD, "training.attendance-below-threshold", null, null, null, null, "r",
                List.of(values));
    }

    private static RaiseQualityIssue raise(EventId fact, String reason) {
        return new RaiseQualityIssue(fact, SPOTTED, null, null, null, null, reason, null);
    }

    private static AssignQualityIssue assign(UUID office) {
        return new AssignQualityIssue(FLAGGED, RULE, Owner.office(office));
    }

    private static PostponeQualityIssue postpone(LocalDate day) {
        return new PostponeQualityIssue(FLAGGED, RULE, day, "rains");
    }

    private static AcceptQualityIssue accept(EventId fact, String rule, String reason) {
        return new AcceptQualityIssue(fact, rule, reason);
    }

    private static ResolveQualityIssue resolve(String reason) { return new ResolveQualityIssue(FLAGGED, RULE, reason); }
}
