package org.cooptrack.command.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.events.dialogue.Form.*;
import static org.cooptrack.events.dialogue.Side.*;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DialogueTest {
    private static final UUID SESSION = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID ACCORD = UUID.fromString("01980000-0000-7000-8000-00000000000b");
    private static final UUID MINISTRY = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID FEDERATION = UUID.fromString("01980000-0000-7000-8000-0000000000c2");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c3");
    private static final UUID STRANGER = UUID.fromString("01980000-0000-7000-8000-0000000000c4");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED)
            .constituent(MINISTRY, ConstituentKind.GOVERNMENT)
            .constituent(FEDERATION, ConstituentKind.EMPLOYERS_ORGANIZATION)
            .constituent(UNION, ConstituentKind.WORKERS_ORGANIZATION).stream("organisation:" + STRANGER);
    private final Case<DialogueCommand, DialogueState, DialogueEvent> session = new Case<>(DialogueState.START,
            Dialogue::decide, Dialogue::evolve, facts);

    // Convening

    @Test
    void a_session_is_convened_for_the_country_of_its_venue_unless_another_is_named() {
        assertThat(session.when(convene())).singleElement().isInstanceOfSatisfying(DialogueSessionConvened.class,
                event -> assertThat(event.matter().countries()).containsExactly("SN"));
    }

    @Test
    void a_session_in_turin_may_be_the_dialogue_of_another_country() {
        var wish = convene();
        assertThat(session.when(new ConveneSession(SESSION, wish.title(), wish.topic(), wish.setting(),
                List.of("ML", "NE"), wish.plannedOn(), wish.parties()))).singleElement()
                .isInstanceOfSatisfying(DialogueSessionConvened.class,
                        event -> assertThat(event.matter().countries()).containsExactly("ML", "NE"));
    }

    @Test
    void convening_the_same_twice_is_already_so_and_on_other_terms_is_refused() {
        session.given(convene());
        assertThat(session.when(convene())).isEmpty();
        session.refuses(convene("Other", "100", PROJECT), DialogueRule.ALREADY_CONVENED, "/session");
    }

    @Test
    void a_session_needs_a_title_in_some_language() {
        session.refuses(convene(" \u00a0\u200b", "100", PROJECT), DialogueRule.TITLE_MISSING, "/title");
    }

    @Test
    void the_shares_of_its_projects_make_exactly_a_hundred() {
        session.refuses(convene("Title", "100.01", PROJECT), DialogueRule.SHARES_NOT_WHOLE, "/setting/projects");
    }

    @Test
    void a_session_belongs_to_a_project_that_exists() {
        session.refuses(convene("Title", "100", STRANGER), DialogueRule.PROJECT_UNKNOWN, "/setting/projects");
    }

    @Test
    void only_organisations_that_are_known_are_called() {
        var nobody = new UUID(0, 9);
        session.refuses(convene("Title", "100", PROJECT, new Party(nobody, WORKERS)), DialogueRule.PARTY_UNKNOWN,
                "/parties");
        session.given(convene());
        session.refuses(new InviteParty(SESSION, nobody, OTHERS), DialogueRule.PARTY_UNKNOWN, "/organisation");
    }

    @Test
    void the_countries_of_a_dialogue_are_on_the_list_and_stand_once() {
        facts.notOnList("Country", "ZZ").notOnList("DocumentCategory", "Z");
        session.refuses(among("SN", "ZZ"), EverywhereRule.CODE_NOT_ON_LIST, "/countries");
        session.refuses(among("SN", "SN"), DialogueRule.COUNTRY_TWICE, "/countries");
        session.given(convene(), hold("2026-03-10"));
        var wish = reach("2026-03-10");
        session.refuses(new ReachAgreement(SESSION, ACCORD, wish.title(), wish.signatories(), wish.occurredOn(),
                new Evidence("https://files.example/accord.pdf", null, "Z")), EverywhereRule.CODE_NOT_ON_LIST,
                "/evidence/category");
    }

    @Test
    void a_session_is_about_a_topic_of_the_list() {
        facts.notOnList("Topic", "WAGES");
        session.refuses(convene(), EverywhereRule.CODE_NOT_ON_LIST, "/topic");
    }

    @Test
    void nobody_is_called_twice() {
        session.refuses(convene("Title", "100", PROJECT, new Party(UNION, WORKERS), new Party(UNION, OTHERS)),
                DialogueRule.PARTY_TWICE, "/parties");
    }

    @Test
    void nothing_happens_to_a_session_that_was_not_convened() {
        session.refuses(hold("2026-03-10"), DialogueRule.UNKNOWN, "/session");
    }

    @Test
    void a_session_is_moved_to_another_day_until_it_is_held_or_cancelled() {
        session.given(convene());
        assertThat(session.when(reschedule("2026-03-12"))).hasSize(1);
        assertThat(session.when(reschedule("2026-03-12"))).isEmpty();
        session.given(hold("2026-03-12"));
        session.refuses(reschedule("2026-03-15"), DialogueRule.ALREADY_HELD, "/plannedOn");
    }

    @Test
    void a_cancelled_session_is_neither_moved_nor_confirmed_and_calls_nobody() {
        session.given(convene(), cancel("2026-03-01"));
        assertThat(session.when(cancel("2026-03-01"))).isEmpty();
        session.refuses(cancel("2026-03-02"), DialogueRule.CANCELLED, "/occurredOn");
        session.refuses(reschedule("2026-03-15"), DialogueRule.CANCELLED, "/plannedOn");
        session.refuses(confirm(UNION, "2026-03-01"), DialogueRule.CANCELLED, "/occurredOn");
        session.refuses(new InviteParty(SESSION, STRANGER, OTHERS), DialogueRule.CANCELLED, "/organisation");
    }

    @Test
    void a_confirmation_of_before_the_cancellation_is_still_learned() {
        session.given(convene(), cancel("2026-03-01"));
        assertThat(session.when(confirm(UNION, "2026-02-28"))).hasSize(1);
    }

    @Test
    void a_session_that_was_held_is_not_cancelled() {
        session.given(convene(), hold("2026-03-10"));
        session.refuses(cancel("2026-03-11"), DialogueRule.ALREADY_HELD, "/occurredOn");
    }

    // Parties

    @Test
    void a_party_is_called_once_and_for_one_side() {
        session.given(convene());
        assertThat(session.when(new InviteParty(SESSION, STRANGER, OTHERS))).hasSize(1);
        assertThat(session.when(new InviteParty(SESSION, STRANGER, OTHERS))).isEmpty();
        session.refuses(new InviteParty(SESSION, STRANGER, WORKERS), DialogueRule.PARTY_ON_ANOTHER_SIDE, "/side");
    }

    @Test
    void only_a_party_that_was_called_confirms_and_on_one_day() {
        session.given(convene());
        session.refuses(confirm(STRANGER, "2026-02-20"), DialogueRule.PARTY_NOT_INVITED, "/organisation");
        session.given(confirm(UNION, "2026-02-20"));
        assertThat(session.when(confirm(UNION, "2026-02-20"))).isEmpty();
        session.refuses(confirm(UNION, "2026-02-21"), DialogueRule.ALREADY_CONFIRMED, "/occurredOn");
    }

    @Test
    void a_confirmation_is_put_right_and_taken_back_once_and_the_party_may_confirm_anew() {
        session.given(convene());
        session.refuses(correctConfirmation("2026-02-20"), DialogueRule.CONFIRMATION_UNKNOWN, "/organisation");
        session.refuses(new RetractConfirmation(SESSION, UNION, "r"), DialogueRule.CONFIRMATION_UNKNOWN,
                "/organisation");
        session.given(confirm(UNION, "2026-02-20"));
        assertThat(session.when(correctConfirmation("2026-02-21"))).containsExactly(new ConfirmationCorrected(SESSION,
                new EventId("case:1", 1), new Party(UNION, WORKERS), LocalDate.parse("2026-02-20"),
                LocalDate.parse("2026-02-21"), "misread"));
        assertThat(session.when(correctConfirmation("2026-02-21"))).as("already so").isEmpty();
        assertThat(session.when(new RetractConfirmation(SESSION, UNION, "r"))).singleElement()
                .isInstanceOfSatisfying(ConfirmationRetracted.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 2)));
        assertThat(session.when(new RetractConfirmation(SESSION, UNION, "r"))).as("twice").isEmpty();
        assertThat(session.when(confirm(UNION, "2026-02-22"))).hasSize(1);
        assertThat(session.when(new RetractConfirmation(SESSION, UNION, "r"))).as("said anew").hasSize(1);
    }

    @Test
    void a_confirmation_is_not_put_on_a_day_on_which_the_session_was_already_called_off() {
        session.given(convene(), confirm(UNION, "2026-02-20"), cancel("2026-03-01"));
        session.refuses(correctConfirmation("2026-03-01"), DialogueRule.CANCELLED, "/occurredOn");
        session.refuses(correctConfirmation("2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
    }

    @Test
    void a_session_attended_by_a_party_whose_confirmation_is_taken_back_is_questioned_and_cleared_when_it_confirms_after_all() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        var attended = new EventId("case:1", session.history().size() - 1);
        assertThat(session.when(new RetractConfirmation(SESSION, UNION, "r"))).last()
                .isEqualTo(new SessionQuestioned(SESSION, attended, "dialogue.party-not-confirmed"));
        assertThat(session.when(confirm(UNION, "2026-03-11"))).as("too late").hasSize(1);
        assertThat(session.when(correctConfirmation("2026-03-09"))).last()
                .isEqualTo(new SessionCleared(SESSION, attended, "dialogue.party-not-confirmed"));
        assertThat(session.when(correctConfirmation("2026-03-10"))).as("still in time").hasSize(1);
        assertThat(session.when(correctConfirmation("2026-03-12"))).last()
                .isEqualTo(new SessionQuestioned(SESSION, attended, "dialogue.party-not-confirmed"));
    }

    @Test
    void a_confirmation_that_is_learned_late_clears_the_session_recorded_without_it() {
        session.given(convene(), hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        var attended = new EventId("case:1", session.history().size() - 1);
        assertThat(session.when(confirm(UNION, "2026-02-20"))).last()
                .isEqualTo(new SessionCleared(SESSION, attended, "dialogue.party-not-confirmed"));
    }

    @Test
    void a_late_confirmation_says_nothing_of_an_issue_that_somebody_closed() {
        session.given(convene(), hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        facts.closed(new EventId("case:1", session.history().size() - 1), DialogueRule.PARTY_NOT_CONFIRMED);
        assertThat(session.when(confirm(UNION, "2026-02-20"))).hasSize(1);
    }

    @Test
    void a_questioned_session_of_which_the_date_is_put_right_is_cleared() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)), correctConfirmation("2026-03-12"));
        assertThat(session.when(new CorrectHolding(SESSION, FieldDate.parse("2026-03-12"), "r"))).last()
                .isInstanceOf(SessionCleared.class);
    }

    @Test
    void a_cancellation_is_put_right_and_taken_back_once() {
        session.given(convene());
        session.refuses(correctCancellation("2026-03-01"), DialogueRule.NOT_CANCELLED, "/session");
        session.refuses(new RetractCancellation(SESSION, "r"), DialogueRule.NOT_CANCELLED, "/session");
        session.given(cancel("2026-03-01"));
        assertThat(session.when(correctCancellation("2026-03-02"))).containsExactly(new CancellationCorrected(SESSION,
                new EventId("case:1", 1), LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-02"), "misread"));
        assertThat(session.when(correctCancellation("2026-03-02"))).as("already so").isEmpty();
        session.refuses(correctCancellation("2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        assertThat(session.when(new RetractCancellation(SESSION, "r"))).hasSize(1);
        assertThat(session.when(new RetractCancellation(SESSION, "r"))).as("twice").isEmpty();
        assertThat(session.when(reschedule("2026-03-12"))).as("still to be held").hasSize(1);
    }

    @Test
    void a_session_held_though_cancelled_is_cleared_when_the_cancellation_falls_and_questioned_when_it_comes_to_be_earlier() {
        session.given(convene(), cancel("2026-03-01"), hold("2026-03-10"));
        var held = new EventId("case:1", 2);
        assertThat(session.when(correctCancellation("2026-03-11"))).last()
                .isEqualTo(new SessionCleared(SESSION, held, "dialogue.held-though-cancelled"));
        facts.closed(held, DialogueRule.HELD_THOUGH_CANCELLED);
        assertThat(session.when(correctCancellation("2026-03-10"))).last()
                .isEqualTo(new SessionQuestioned(SESSION, held, "dialogue.held-though-cancelled"));
        assertThat(session.when(new RetractCancellation(SESSION, "r"))).last()
                .isEqualTo(new SessionCleared(SESSION, held, "dialogue.held-though-cancelled"));
    }

    @Test
    void nothing_happens_in_the_future() {
        session.given(convene());
        session.refuses(confirm(UNION, "2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(hold("2026-07"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(cancel("2027-01-01"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(reach("2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(sign(UNION, "2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(force("2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(denounce(UNION, "2026-07-02"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        session.refuses(followUp(1, "2027"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
    }

    // Held, and in which form

    @Test
    void a_session_is_tripartite_only_if_governments_employers_and_workers_all_attended() {
        confirmed();
        session.given(hold("2026-03-10"));
        assertThat(form(attend(there(GOVERNMENT, 2, MINISTRY), there(EMPLOYERS, 3, FEDERATION)))).isEqualTo(OTHER);
        assertThat(form(attend(there(WORKERS, 4, UNION)))).isEqualTo(TRIPARTITE);
    }

    @Test
    void a_tripartite_session_with_others_is_tripartite_plus() {
        confirmed();
        session.given(hold("2026-03-10"));
        assertThat(form(attend(there(GOVERNMENT, 2), there(EMPLOYERS, 3), there(WORKERS, 4), there(OTHERS, 1))))
                .isEqualTo(TRIPARTITE_PLUS);
    }

    @Test
    void employers_and_workers_without_a_government_are_bipartite() {
        session.given(convene(), hold("2026-03-10"));
        assertThat(form(attend(there(EMPLOYERS, 3), there(WORKERS, 4)))).isEqualTo(BIPARTITE);
    }

    @Test
    void other_combinations_are_not_called_by_a_better_name() {
        for (var sides : List.of(List.of(GOVERNMENT, WORKERS), List.of(WORKERS), List.of(OTHERS),
                List.of(EMPLOYERS, WORKERS, OTHERS), List.<Side>of()))
            assertThat(Form.of(java.util.Set.copyOf(sides))).isEqualTo(OTHER);
    }

    @Test
    void a_side_on_which_nobody_was_counted_was_not_there() {
        session.given(convene(), hold("2026-03-10"));
        assertThat(form(attend(there(GOVERNMENT, 0), there(EMPLOYERS, 3), there(WORKERS, 4)))).isEqualTo(BIPARTITE);
    }

    @Test
    void until_a_sheet_has_come_a_session_counts_and_its_form_is_unknown() {
        session.given(convene());
        assertThat(session.when(hold("2026-03-10"))).singleElement().isInstanceOfSatisfying(DialogueSessionHeld.class,
                event -> {
                    assertThat(event.breaches()).isEmpty();
                    assertThat(figures(event)).containsExactly(Map.entry("dialogue-sessions-held UNKNOWN", 1L));
                });
    }

    @Test
    void a_session_is_held_once() {
        session.given(convene(), hold("2026-03-10"));
        assertThat(session.when(hold("2026-03-10"))).isEmpty();
        session.refuses(hold("2026-03-11"), DialogueRule.ALREADY_HELD, "/occurredOn");
    }

    @Test
    void a_session_held_while_the_project_was_not_active_is_recorded_with_a_quality_issue() {
        session.given(convene());
        assertThat(broken(hold("2026-06-10"))).containsExactly("dialogue.project-not-active-on-day");
    }

    @Test
    void a_session_of_march_reported_in_june_is_accepted_though_the_project_was_suspended_meanwhile() {
        session.given(convene());
        assertThat(broken(hold("2026-03"))).isEmpty();
    }

    @Test
    void a_session_held_though_cancelled_is_recorded_with_a_quality_issue() {
        session.given(convene(), cancel("2026-03-01"));
        assertThat(broken(hold("2026-03-10"))).containsExactly("dialogue.held-though-cancelled");
    }

    @Test
    void a_quality_issue_has_an_owner_and_a_day_by_which_it_is_due() {
        session.given(convene());
        assertThat(((Flagged) session.when(hold("2026-06-10")).getFirst()).breaches()).containsExactly(
                new Breach("dialogue.project-not-active-on-day", "/occurredOn", "project:" + PROJECT,
                        LocalDate.parse("2026-07-30")));
    }

    // Attendance

    @Test
    void attendance_counts_persons_by_sex_with_its_basis_and_nobody_by_name() {
        confirmed();
        session.given(hold("2026-03-10"));
        var event = (AttendanceRecorded) session.when(attend(
                new Presence(WORKERS, 5, 3, 0, 1, List.of(UNION), CountBasis.COUNTED_BY_PERSON, null, null)))
                .getFirst();
        assertThat(figures(event)).containsOnly(Map.entry("dialogue-participants FEMALE", 5L),
                Map.entry("dialogue-participants MALE", 3L), Map.entry("dialogue-participants NOT_STATED", 1L),
                Map.entry("dialogue-sessions-held UNKNOWN", -1L), Map.entry("dialogue-sessions-held OTHER", 1L));
        assertThat(event.entries()).filteredOn(entry -> entry.measure().equals(Presence.MEASURE))
                .allSatisfy(entry -> {
                    assertThat(entry.subject()).isNull();
                    assertThat(entry.dimensions().values().get(Dimension.BASIS)).containsExactly("COUNTED_BY_PERSON");
                    assertThat(entry.dimensions().values().get(Dimension.COUNTRY)).containsExactly("SN");
                });
    }

    @Test
    void attendance_that_comes_before_the_session_is_known_to_be_held_waits_and_counts_nowhere() {
        confirmed();
        assertThat(session.when(attend(there(GOVERNMENT, 2, MINISTRY), there(EMPLOYERS, 3, FEDERATION))))
                .singleElement().isInstanceOf(AttendanceReceivedEarly.class).isNotInstanceOf(Counted.class);
        assertThat(session.when(attend(there(WORKERS, 4, UNION)))).hasSize(1);
        var held = (DialogueSessionHeld) session.when(hold("2026-03-10")).getFirst();
        assertThat(held.proceedings().form()).isEqualTo(TRIPARTITE);
        assertThat(figures(held)).containsOnly(Map.entry("dialogue-sessions-held TRIPARTITE", 1L),
                Map.entry("dialogue-participants FEMALE", 9L));
    }

    @Test
    void a_side_that_waits_and_was_never_there_waits_no_longer() {
        confirmed();
        session.refuses(new RetractAttendance(SESSION, WORKERS, "r"), DialogueRule.NOT_HELD, "/side");
        session.given(attend(there(WORKERS, 4, UNION), there(EMPLOYERS, 3, FEDERATION)));
        assertThat(session.when(new RetractAttendance(SESSION, WORKERS, "r"))).singleElement()
                .isInstanceOfSatisfying(EarlyAttendanceRetracted.class, event -> {
                    assertThat(event.before().side()).isEqualTo(WORKERS);
                    assertThat(event.settles()).containsExactly("WORKERS");
                });
        assertThat(session.when(new RetractAttendance(SESSION, WORKERS, "r"))).as("twice").isEmpty();
        assertThat(figures(session.when(hold("2026-03-10")).getFirst()))
                .contains(Map.entry("dialogue-participants FEMALE", 3L));
        assertThat(session.when(attend(there(WORKERS, 4, UNION)))).as("it may be told again").hasSize(1);
    }

    @Test
    void a_sheet_that_waits_is_replaced_by_a_later_one_side_by_side() {
        confirmed();
        session.given(attend(there(WORKERS, 4, UNION), there(EMPLOYERS, 3, FEDERATION)));
        assertThat(session.when(attend(there(WORKERS, 4, UNION)))).isEmpty();
        session.given(attend(there(WORKERS, 6, UNION)));
        assertThat(figures(session.when(hold("2026-03-10")).getFirst()))
                .contains(Map.entry("dialogue-participants FEMALE", 9L));
    }

    @Test
    void the_same_sheet_twice_is_already_so_and_another_one_is_a_correction() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        assertThat(session.when(attend(there(WORKERS, 4, UNION)))).isEmpty();
        session.refuses(attend(there(WORKERS, 5, UNION)), DialogueRule.ATTENDANCE_DIFFERS, "/sheet");
    }

    @Test
    void an_empty_sheet_says_nothing() {
        session.given(convene(), hold("2026-03-10"));
        assertThat(session.when(attend())).isEmpty();
    }

    @Test
    void what_is_impossible_on_a_sheet_is_refused() {
        session.given(convene());
        session.refuses(attend(there(WORKERS, 1), there(WORKERS, 1)), DialogueRule.SIDE_TWICE, "/sheet");
        session.refuses(attend(there(WORKERS, -1)), DialogueRule.HEADCOUNT_NEGATIVE, "/sheet");
        session.refuses(attend(there(WORKERS, 0, UNION)), DialogueRule.HEADCOUNT_MISSING, "/sheet");
        session.refuses(attend(there(WORKERS, 2, UNION, UNION)), DialogueRule.PARTY_TWICE, "/sheet");
        session.refuses(attend(new Presence(WORKERS, 1, 0, 0, 0, List.of(), CountBasis.ESTIMATED, " ", null)),
                DialogueRule.METHOD_MISSING, "/sheet");
    }

    @Test
    void an_estimate_that_says_its_method_is_taken() {
        session.given(convene(), hold("2026-03-10"));
        assertThat(session.when(attend(new Presence(WORKERS, 0, 0, 0, 90, List.of(), CountBasis.ESTIMATED,
                "photograph of the hall, 80 to 100", null)))).hasSize(1);
    }

    @Test
    void attendance_of_a_party_that_did_not_confirm_is_recorded_with_a_quality_issue() {
        session.given(convene(), confirm(MINISTRY, "2026-03-11"), hold("2026-03-10"));
        assertThat(broken(attend(there(WORKERS, 4, UNION)))).containsExactly("dialogue.party-not-confirmed");
        assertThat(broken(attend(there(OTHERS, 4, STRANGER)))).containsExactly("dialogue.party-not-confirmed");
        assertThat(broken(attend(there(GOVERNMENT, 1, MINISTRY)))).containsExactly("dialogue.party-not-confirmed");
    }

    @Test
    void attendance_that_waited_is_judged_on_the_day_the_session_was_held() {
        session.given(convene(), attend(there(WORKERS, 4, UNION)), confirm(UNION, "2026-03-10"));
        assertThat(broken(hold("2026-03-10"))).isEmpty();
    }

    @Test
    void attendance_for_another_side_than_the_one_it_was_called_for_is_a_quality_issue() {
        confirmed();
        session.given(hold("2026-03-10"));
        assertThat(broken(attend(there(EMPLOYERS, 4, UNION)))).containsExactly("dialogue.attended-for-another-side");
    }

    @Test
    void an_organisation_does_not_make_a_session_tripartite_for_a_side_of_which_it_was_not_on_that_day() {
        session.given(convene("Salaire minimum", "100", PROJECT, new Party(UNION, GOVERNMENT),
                new Party(STRANGER, WORKERS), new Party(FEDERATION, EMPLOYERS), new Party(MINISTRY, OTHERS)),
                confirm(UNION, "2026-02-20"), confirm(STRANGER, "2026-02-20"), confirm(FEDERATION, "2026-02-20"),
                confirm(MINISTRY, "2026-02-20"), hold("2026-03-10"));
        assertThat(broken(attend(there(GOVERNMENT, 4, UNION)))).containsExactly("dialogue.attended-for-another-side");
        assertThat(broken(attend(there(WORKERS, 4, STRANGER)))).as("of no side that is known")
                .containsExactly("dialogue.attended-for-another-side");
        assertThat(broken(attend(there(EMPLOYERS, 4, FEDERATION)))).isEmpty();
        assertThat(broken(attend(there(OTHERS, 4, MINISTRY)))).as("anybody may come as another").isEmpty();
    }

    @Test
    void attendance_rests_on_what_was_said_of_the_session_before() {
        session.given(convene(), hold("2026-06-10"));
        assertThat(session.when(attend(there(EMPLOYERS, 4)))).singleElement().isInstanceOfSatisfying(
                AttendanceRecorded.class, event -> assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 1)));
    }

    // Corrections

    @Test
    void a_corrected_attendance_changes_the_form_and_figures_move_by_the_difference() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(GOVERNMENT, 2, MINISTRY), there(EMPLOYERS, 3, FEDERATION),
                there(WORKERS, 4, UNION)));
        var corrected = (AttendanceCorrected) session.when(correct(there(GOVERNMENT, 0))).getFirst();
        assertThat(corrected.after().form()).isEqualTo(BIPARTITE);
        assertThat(figures(corrected)).containsOnly(Map.entry("dialogue-sessions-held TRIPARTITE", -1L),
                Map.entry("dialogue-sessions-held BIPARTITE", 1L), Map.entry("dialogue-participants FEMALE", -2L));
    }

    @Test
    void a_correction_to_the_same_is_already_so() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        assertThat(session.when(correct(there(WORKERS, 4, UNION)))).isEmpty();
    }

    @Test
    void a_correction_names_the_latest_event_that_says_it() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        var first = (AttendanceCorrected) session.when(correct(there(WORKERS, 5, UNION))).getFirst();
        var second = (AttendanceCorrected) session.when(correct(there(WORKERS, 6, UNION))).getFirst();
        assertThat(first.amends()).isEqualTo(new EventId("case:1", 5));
        assertThat(second.amends()).isEqualTo(new EventId("case:1", 6));
        assertThat(second.before()).isEqualTo(first.after());
    }

    @Test
    void a_correction_that_brings_in_a_party_that_did_not_confirm_is_recorded_with_a_quality_issue() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        facts.constituent(STRANGER, ConstituentKind.WORKERS_ORGANIZATION);
        assertThat(broken(correct(there(WORKERS, 4, UNION, STRANGER)))).containsExactly("dialogue.party-not-confirmed");
    }

    @Test
    void what_was_not_recorded_is_neither_corrected_nor_retracted() {
        session.given(convene());
        session.refuses(correct(there(WORKERS, 4)), DialogueRule.NOT_HELD, "/presence");
        session.refuses(new RetractAttendance(SESSION, WORKERS, "r"), DialogueRule.NOT_HELD, "/side");
        session.refuses(new CorrectHolding(SESSION, FieldDate.parse("2026-03-10"), "r"), DialogueRule.NOT_HELD,
                "/session");
        session.refuses(new RetractHolding(SESSION, "r"), DialogueRule.NOT_HELD, "/session");
        session.given(hold("2026-03-10"));
        session.refuses(correct(there(WORKERS, 4)), DialogueRule.ATTENDANCE_UNKNOWN, "/presence/side");
        session.refuses(new RetractAttendance(SESSION, WORKERS, "r"), DialogueRule.ATTENDANCE_UNKNOWN, "/side");
    }

    @Test
    void a_retracted_side_was_never_there() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(EMPLOYERS, 3, FEDERATION), there(WORKERS, 4, UNION)));
        assertThat(figures(session.when(new RetractAttendance(SESSION, WORKERS, "other meeting")).getFirst()))
                .containsOnly(Map.entry("dialogue-sessions-held BIPARTITE", -1L),
                        Map.entry("dialogue-sessions-held OTHER", 1L), Map.entry("dialogue-participants FEMALE", -4L));
    }

    @Test
    void when_the_last_side_is_retracted_the_form_is_unknown_again() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        assertThat(session.when(new RetractAttendance(SESSION, WORKERS, "r"))).singleElement().isInstanceOfSatisfying(
                AttendanceRetracted.class, event -> assertThat(event.after().form()).isEqualTo(UNKNOWN));
    }

    @Test
    void a_corrected_date_moves_the_session_and_all_who_attended() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        var wish = new CorrectHolding(SESSION, FieldDate.parse("2026-04-02"), "misread");
        var event = (HoldingCorrected) session.when(wish).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).filteredOn(entry -> entry.quantity().sign() != 0).extracting(
                entry -> entry.measure() + " " + entry.occurredOn() + " " + entry.quantity())
                .containsExactlyInAnyOrder("dialogue-sessions-held 2026-03-10 -1",
                        "dialogue-sessions-held 2026-04-02 1", "dialogue-participants 2026-03-10 -4",
                        "dialogue-participants 2026-04-02 4");
        assertThat(session.when(wish)).isEmpty();
    }

    @Test
    void a_date_corrected_to_a_day_without_the_project_or_the_confirmation_is_a_quality_issue() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)));
        assertThat(broken(new CorrectHolding(SESSION, FieldDate.parse("2026-01"), "r")))
                .containsExactly("dialogue.party-not-confirmed");
        assertThat(broken(new CorrectHolding(SESSION, FieldDate.parse("2026-06-02"), "r")))
                .containsExactly("dialogue.project-not-active-on-day");
    }

    @Test
    void a_session_that_never_took_place_leaves_nothing_in_the_figures() {
        confirmed();
        session.given(hold("2026-03-10"), attend(there(EMPLOYERS, 3, FEDERATION), there(WORKERS, 4, UNION)),
                correct(there(WORKERS, 5, UNION)), new RetractHolding(SESSION, "another session"));
        assertThat(total()).isEmpty();
        assertThat(session.when(hold("2026-03-20"))).hasSize(1);
    }

    @Test
    void a_session_with_agreements_is_not_retracted() {
        reached();
        session.refuses(new RetractHolding(SESSION, "r"), DialogueRule.AGREEMENTS_STAND, "/session");
    }

    // Agreements

    @Test
    void an_agreement_reached_counts_on_its_day() {
        session.given(convene(), hold("2026-03-10"));
        assertThat(((AgreementReached) session.when(reach("2026-03-10")).getFirst()).entries()).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.measure()).isEqualTo("dialogue-agreements-reached");
                    assertThat(entry.subject()).isEqualTo(ACCORD);
                });
        assertThat(session.when(reach("2026-03-10"))).isEmpty();
        session.refuses(reach("2026-03-11"), DialogueRule.AGREEMENT_DIFFERS, "/agreement");
    }

    @Test
    void an_agreement_names_who_must_sign_and_they_were_called() {
        session.given(convene(), hold("2026-03-10"));
        session.refuses(reach("2026-03-10", List.of()), DialogueRule.SIGNATORIES_MISSING, "/signatories");
        session.refuses(reach("2026-03-10", List.of(STRANGER)), DialogueRule.PARTY_NOT_INVITED, "/signatories");
    }

    @Test
    void an_agreement_before_its_session_is_recorded_with_a_quality_issue() {
        session.given(convene());
        assertThat(broken(reach("2026-03-09"))).containsExactly("dialogue.agreement-without-session");
        assertThat(broken(hold("2026-03-10"))).containsExactly("dialogue.agreement-without-session");
    }

    @Test
    void an_agreement_is_signed_once_by_each_party() {
        reached();
        assertThat(session.when(sign(UNION, "2026-03-12"))).singleElement().isInstanceOf(AgreementSigned.class);
        assertThat(session.when(sign(UNION, "2026-03-12"))).isEmpty();
        session.refuses(sign(UNION, "2026-03-13"), DialogueRule.ALREADY_SIGNED, "/organisation");
        session.refuses(sign(STRANGER, "2026-03-13"), DialogueRule.PARTY_NOT_INVITED, "/organisation");
    }

    @Test
    void nobody_signs_without_an_agreement_or_before_it_was_reached() {
        session.given(convene(), hold("2026-03-10"));
        session.refuses(sign(UNION, "2026-03-12"), DialogueRule.AGREEMENT_UNKNOWN, "/agreement");
        session.given(reach("2026-03-10"));
        session.refuses(sign(UNION, "2026-03-09"), DialogueRule.SIGNED_BEFORE_REACHED, "/occurredOn");
    }

    @Test
    void an_agreement_is_not_in_force_before_every_required_party_has_signed() {
        reached();
        session.given(sign(UNION, "2026-03-12"));
        session.refuses(force("2026-04-01"), DialogueRule.SIGNATURE_MISSING, "/agreement");
        session.given(sign(FEDERATION, "2026-04-05"));
        session.refuses(force("2026-04-04"), DialogueRule.IN_FORCE_BEFORE_SIGNED, "/occurredOn");
        assertThat(figures(session.when(force("2026-04-05")).getFirst()))
                .containsExactly(Map.entry("dialogue-agreements-in-force", 1L));
        assertThat(session.when(force("2026-04-05"))).isEmpty();
        session.refuses(force("2026-04-06"), DialogueRule.ALREADY_IN_FORCE, "/occurredOn");
    }

    @Test
    void a_denounced_agreement_was_in_force_until_the_day_of_its_denunciation() {
        inForce();
        var event = (AgreementDenounced) session.when(denounce(UNION, "2026-05-20")).getFirst();
        assertThat(event.entries()).containsExactly(
                new Entry("dialogue-agreements-in-force", ACCORD, Decimal.of(-1), FieldDate.parse("2026-05-20"),
                        event.agreement().matter().dimensions()));
        assertThat(session.when(denounce(UNION, "2026-05-20"))).isEmpty();
        session.refuses(denounce(FEDERATION, "2026-05-21"), DialogueRule.ALREADY_DENOUNCED, "/occurredOn");
    }

    @Test
    void an_agreement_is_denounced_only_in_force_and_by_one_that_signed() {
        reached();
        session.refuses(denounce(UNION, "2026-05-20"), DialogueRule.NOT_IN_FORCE, "/agreement");
        session.given(sign(UNION, "2026-03-12"), sign(FEDERATION, "2026-03-12"), force("2026-04-01"));
        session.refuses(denounce(MINISTRY, "2026-05-20"), DialogueRule.NOT_SIGNED, "/organisation");
        session.refuses(denounce(UNION, "2026-03-31"), DialogueRule.DENOUNCED_BEFORE_IN_FORCE, "/occurredOn");
    }

    @Test
    void a_corrected_day_of_entry_into_force_moves_the_figure() {
        inForce();
        assertThat(((Counted) session.when(correctForce("2026-04-10")).getFirst()).entries())
                .extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2026-04-01 -1", "2026-04-10 1");
        assertThat(session.when(correctForce("2026-04-10"))).isEmpty();
        session.refuses(correctForce("2026-03-01"), DialogueRule.IN_FORCE_BEFORE_SIGNED, "/occurredOn");
        session.given(denounce(UNION, "2026-05-20"));
        session.refuses(correctForce("2026-05-21"), DialogueRule.DENOUNCED_BEFORE_IN_FORCE, "/occurredOn");
    }

    @Test
    void a_corrected_denunciation_moves_the_figure() {
        inForce();
        session.refuses(correctDenunciation("2026-05-21"), DialogueRule.NOT_DENOUNCED, "/agreement");
        session.given(denounce(UNION, "2026-05-20"));
        assertThat(((Counted) session.when(correctDenunciation("2026-05-21")).getFirst()).entries())
                .extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2026-05-20 1", "2026-05-21 -1");
        session.refuses(correctDenunciation("2026-03-01"), DialogueRule.DENOUNCED_BEFORE_IN_FORCE, "/occurredOn");
    }

    @Test
    void what_was_recorded_of_an_agreement_in_error_is_taken_back_in_the_order_it_came() {
        inForce();
        session.given(denounce(UNION, "2026-05-20"));
        session.refuses(new RetractEntryIntoForce(SESSION, ACCORD, "r"), DialogueRule.DENUNCIATION_STANDS,
                "/agreement");
        session.given(new RetractDenunciation(SESSION, ACCORD, "r"));
        session.refuses(new RetractAgreement(SESSION, ACCORD, "r"), DialogueRule.IN_FORCE_STANDS, "/agreement");
        session.refuses(new RetractSignature(SESSION, ACCORD, UNION, "r"), DialogueRule.IN_FORCE_STANDS,
                "/organisation");
        session.given(new RetractEntryIntoForce(SESSION, ACCORD, "r"));
        session.given(new RetractSignature(SESSION, ACCORD, UNION, "r"));
        session.refuses(force("2026-04-01"), DialogueRule.SIGNATURE_MISSING, "/agreement");
        session.given(new RetractAgreement(SESSION, ACCORD, "r"));
        session.refuses(sign(UNION, "2026-03-12"), DialogueRule.AGREEMENT_UNKNOWN, "/agreement");
        assertThat(total()).containsExactly(Map.entry("dialogue-sessions-held UNKNOWN", 1L));
    }

    @Test
    void what_never_was_is_not_taken_back() {
        reached();
        session.refuses(new RetractEntryIntoForce(SESSION, ACCORD, "r"), DialogueRule.NOT_IN_FORCE, "/agreement");
        session.refuses(new RetractSignature(SESSION, ACCORD, UNION, "r"), DialogueRule.NOT_SIGNED, "/organisation");
        session.refuses(new RetractDenunciation(SESSION, ACCORD, "r"), DialogueRule.NOT_DENOUNCED, "/agreement");
    }

    @Test
    void what_was_taken_back_is_taken_back_again_without_a_new_event_until_it_is_said_anew() {
        inForce();
        session.given(denounce(UNION, "2026-05-20"), attend(there(WORKERS, 4, UNION)));
        var back = List.<DialogueCommand>of(new RetractDenunciation(SESSION, ACCORD, "r"),
                new RetractEntryIntoForce(SESSION, ACCORD, "r"), new RetractSignature(SESSION, ACCORD, UNION, "r"),
                new RetractAgreement(SESSION, ACCORD, "r"), new RetractAttendance(SESSION, WORKERS, "r"),
                new RetractHolding(SESSION, "r"));
        for (var wish : back)
            assertThat(session.when(wish)).hasSize(1);
        for (var wish : back)
            assertThat(session.when(wish)).as("twice").isEmpty();
        assertThat(total()).as("nothing is left").isEmpty();
        assertThat(session.stillSaid()).isEmpty();
        session.given(hold("2026-03-10"), attend(there(WORKERS, 4, UNION)), reach("2026-03-10"),
                sign(UNION, "2026-03-12"), sign(FEDERATION, "2026-03-12"), force("2026-04-01"),
                denounce(UNION, "2026-05-20"));
        for (var wish : back)
            assertThat(session.when(wish)).hasSize(1);
    }

    @Test
    void a_corrected_agreement_moves_to_its_day() {
        reached();
        assertThat(((Counted) session.when(correctAgreement("2026-03-11", UNION)).getFirst()).entries())
                .extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2026-03-10 -1", "2026-03-11 1");
        assertThat(session.when(correctAgreement("2026-03-11", UNION))).isEmpty();
        assertThat(broken(correctAgreement("2026-03-01", UNION))).containsExactly("dialogue.agreement-without-session");
    }

    @Test
    void a_correction_does_not_contradict_signatures_or_entry_into_force() {
        inForce();
        session.refuses(correctAgreement("2026-03-13", UNION), DialogueRule.SIGNED_BEFORE_REACHED, "/occurredOn");
        session.refuses(correctAgreement("2026-03-11", UNION, MINISTRY), DialogueRule.SIGNATURE_MISSING, "/agreement");
        session.refuses(correctAgreement("2026-03-11", STRANGER), DialogueRule.PARTY_NOT_INVITED, "/signatories");
    }

    // Follow-ups

    @Test
    void follow_ups_are_numbered_and_recorded_once() {
        session.given(convene(), hold("2026-03-10"), followUp(1, "2026-06"));
        assertThat(session.when(followUp(1, "2026-06"))).isEmpty();
        session.refuses(followUp(1, "2026-05"), DialogueRule.FOLLOW_UP_DIFFERS, "/followUp");
        session.refuses(followUp(0, "2026-06"), DialogueRule.FOLLOW_UP_NUMBER, "/followUp");
    }

    @Test
    void a_follow_up_of_a_session_not_known_to_be_held_is_recorded_with_a_quality_issue() {
        session.given(convene());
        assertThat(broken(followUp(1, "2026-06"))).containsExactly("dialogue.follow-up-without-session");
    }

    @Test
    void a_follow_up_is_put_right_and_taken_back_once_and_held_against_the_rules_again() {
        session.given(convene(), hold("2026-03-10"));
        session.refuses(correctFollowUp("2026-06"), DialogueRule.FOLLOW_UP_UNKNOWN, "/followUp");
        session.refuses(new RetractFollowUp(SESSION, 1, "r"), DialogueRule.FOLLOW_UP_UNKNOWN, "/followUp");
        session.given(followUp(1, "2026-06"));
        assertThat(session.when(correctFollowUp("2026-05"))).singleElement()
                .isInstanceOfSatisfying(FollowUpCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
                    assertThat(event.before().occurredOn()).isEqualTo(FieldDate.parse("2026-06"));
                    assertThat(event.after().outcome()).isEqualTo(FollowUpOutcome.NOT_CARRIED_OUT);
                    assertThat(event.breaches()).isEmpty();
                });
        assertThat(session.when(correctFollowUp("2026-05"))).as("already so").isEmpty();
        session.refuses(correctFollowUp("2026-08"), DialogueRule.IN_THE_FUTURE, "/occurredOn");
        assertThat(broken(correctFollowUp("2026-02"))).containsExactly("dialogue.follow-up-without-session");
        assertThat(session.when(new RetractFollowUp(SESSION, 1, "r"))).hasSize(1);
        assertThat(session.when(new RetractFollowUp(SESSION, 1, "r"))).as("twice").isEmpty();
        assertThat(session.when(followUp(1, "2026-06"))).as("said anew").hasSize(1);
    }

    private void confirmed() {
        session.given(convene(), confirm(MINISTRY, "2026-02-20"), confirm(FEDERATION, "2026-02-20"),
                confirm(UNION, "2026-02-20"));
    }

    private void reached() { session.given(convene(), hold("2026-03-10"), reach("2026-03-10")); }

    private void inForce() {
        reached();
        session.given(sign(UNION, "2026-03-12"), sign(FEDERATION, "2026-03-12"), force("2026-04-01"));
    }

    private List<String> broken(DialogueCommand wish) {
        return ((Flagged) session.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    private Form form(DialogueCommand wish) {
        return ((AttendanceRecorded) session.when(wish).getFirst()).after().form();
    }

    private static Map<String, Long> figures(DialogueEvent event) { return figures(((Counted) event).entries()); }

    private Map<String, Long> total() {
        return figures(session.history().stream().filter(Counted.class::isInstance)
                .flatMap(event -> ((Counted) event).entries().stream()).toList());
    }

    private static Map<String, Long> figures(List<Entry> entries) {
        var sums = new HashMap<String, Long>();
        for (var entry : entries) {
            var by = entry.dimensions().values();
            var part = by.getOrDefault(Dimension.FORM, by.getOrDefault(Dimension.SEX, List.of()));
            var name = part.isEmpty() ? entry.measure() : entry.measure() + " " + part.getFirst();
            sums.merge(name, entry.quantity().value().longValueExact(), Long::sum);
        }
        sums.values().removeIf(sum -> sum == 0);
        return sums;
    }

    private static ConveneSession convene() { return convene("Salaire minimum", "100", PROJECT); }

    private static ConveneSession convene(String title, String share, UUID project, Party... parties) {
        var setting = new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C144"), List.of());
        return new ConveneSession(SESSION, LocalizedText.of(Map.of("fr", title)), "WAGES", setting, null,
                LocalDate.parse("2026-03-10"),
                parties.length > 0
                        ? List.of(parties)
                        : List.of(new Party(MINISTRY, GOVERNMENT), new Party(FEDERATION, EMPLOYERS),
                                new Party(UNION, WORKERS)));
    }

    private static ConveneSession among(String... countries) {
        var wish = convene();
        return new ConveneSession(SESSION, wish.title(), wish.topic(), wish.setting(), List.of(countries),
                wish.plannedOn(), wish.parties());
    }

    private static RescheduleSession reschedule(String day) {
        return new RescheduleSession(SESSION, LocalDate.parse(day), "hall taken");
    }

    private static ConfirmParty confirm(UUID organisation, String day) {
        return new ConfirmParty(SESSION, organisation, LocalDate.parse(day));
    }

    private static CorrectConfirmation correctConfirmation(String day) {
        return new CorrectConfirmation(SESSION, UNION, LocalDate.parse(day), "misread");
    }

    private static CorrectCancellation correctCancellation(String day) {
        return new CorrectCancellation(SESSION, LocalDate.parse(day), "misread");
    }

    private static CorrectFollowUp correctFollowUp(String day) {
        return new CorrectFollowUp(SESSION, 1, FieldDate.parse(day), FollowUpOutcome.NOT_CARRIED_OUT, null, "misread");
    }

    private static CancelSession cancel(String day) {
        return new CancelSession(SESSION, LocalDate.parse(day), "strike");
    }

    private static HoldSession hold(String day) { return new HoldSession(SESSION, FieldDate.parse(day)); }

    private static RecordAttendance attend(Presence... sheet) { return new RecordAttendance(SESSION, List.of(sheet)); }

    private static CorrectAttendance correct(Presence line) { return new CorrectAttendance(SESSION, line, "recount"); }

    private static Presence there(Side side, int women, UUID... organisations) {
        return new Presence(side, women, 0, 0, 0, Arrays.asList(organisations), CountBasis.COUNTED_BY_PERSON, null,
                null);
    }

    private static ReachAgreement reach(String day) { return reach(day, List.of(FEDERATION, UNION)); }

    private static ReachAgreement reach(String day, List<UUID> signatories) {
        return new ReachAgreement(SESSION, ACCORD, LocalizedText.of(Map.of("fr", "Accord")), signatories,
                FieldDate.parse(day), null);
    }

    private static CorrectAgreement correctAgreement(String day, UUID... signatories) {
        return new CorrectAgreement(SESSION, ACCORD, LocalizedText.of(Map.of("fr", "Accord")),
                Arrays.asList(signatories), FieldDate.parse(day), null, "misread");
    }

    private static SignAgreement sign(UUID organisation, String day) {
        return new SignAgreement(SESSION, ACCORD, organisation, LocalDate.parse(day));
    }

    private static BringIntoForce force(String day) {
        return new BringIntoForce(SESSION, ACCORD, LocalDate.parse(day));
    }

    private static CorrectEntryIntoForce correctForce(String day) {
        return new CorrectEntryIntoForce(SESSION, ACCORD, LocalDate.parse(day), "misread");
    }

    private static DenounceAgreement denounce(UUID by, String day) {
        return new DenounceAgreement(SESSION, ACCORD, by, LocalDate.parse(day), "wages");
    }

    private static CorrectDenunciation correctDenunciation(String day) {
        return new CorrectDenunciation(SESSION, ACCORD, LocalDate.parse(day), "misread");
    }

    private static FollowUpSession followUp(int number, String day) {
        return new FollowUpSession(SESSION, number, FieldDate.parse(day), FollowUpOutcome.CARRIED_OUT, null);
    }
}
