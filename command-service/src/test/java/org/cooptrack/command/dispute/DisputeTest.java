package org.cooptrack.command.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.events.dispute.Side.*;
import static org.cooptrack.events.dispute.Way.*;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.dispute.DisputeCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.dispute.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DisputeTest {
    private static final UUID DISPUTE = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final UUID MILL = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    private static final UUID UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c2");
    private static final UUID OTHER_UNION = UUID.fromString("01980000-0000-7000-8000-0000000000c3");
    private static final UUID CLEANERS = UUID.fromString("6b2f0b0e-0000-4000-8000-0000000000c4");
    private static final UUID STRIKE = UUID.fromString("01980000-0000-7000-8000-0000000000d1");
    private static final Evidence MINUTES = new Evidence("https://files.example/minutes.pdf", null, "A09");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2026-01-01", ProjectStatus.ACTIVE)
            .project(PROJECT, "2026-06-01", ProjectStatus.SUSPENDED).stream("organisation:" + MILL)
            .stream("organisation:" + UNION).stream("organisation:" + OTHER_UNION);
    private final Case<DisputeCommand, DisputeState, DisputeEvent> dispute = new Case<>(DisputeState.START,
            Dispute::decide, Dispute::evolve, facts);

    // Notified

    @Test
    void a_dispute_counts_when_it_is_notified_in_the_country_of_its_place_unless_another_is_named() {
        var event = (DisputeNotified) dispute.when(notification()).getFirst();
        assertThat(event.breaches()).isEmpty();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.measure()).isEqualTo("disputes-notified");
            assertThat(entry.subject()).isEqualTo(DISPUTE);
            assertThat(entry.dimensions().values()).containsEntry(Dimension.COUNTRY, List.of("SN"))
                    .containsEntry(Dimension.TOPIC, List.of("WAGES"))
                    .containsEntry(Dimension.FORM, List.of("COLLECTIVE_OVER_INTERESTS"));
        });
    }

    @Test
    void notifying_the_same_twice_is_already_so_and_with_other_content_is_refused() {
        dispute.given(notification());
        assertThat(dispute.when(notification())).isEmpty();
        dispute.refuses(notification("2026-02-03", "100", PROJECT), DisputeRule.ALREADY_NOTIFIED, "/dispute");
    }

    @Test
    void the_shares_of_its_projects_make_exactly_a_hundred_and_the_projects_exist() {
        dispute.refuses(notification("2026-02-02", "99.99", PROJECT), DisputeRule.SHARES_NOT_WHOLE,
                "/setting/projects");
        dispute.refuses(notification("2026-02-02", "100", MILL), DisputeRule.PROJECT_UNKNOWN, "/setting/projects");
    }

    @Test
    void its_topic_and_its_countries_are_on_their_lists_and_stand_once() {
        facts.notOnList("Topic", "WAGES");
        dispute.refuses(notification(), EverywhereRule.CODE_NOT_ON_LIST, "/topic");
        var wish = notification();
        dispute.refuses(new NotifyDispute(DISPUTE, wish.form(), "WORKING_TIME", wish.setting(), List.of("SN", "SN"),
                wish.parties(), wish.occurredOn(), null), DisputeRule.COUNTRY_TWICE, "/countries");
    }

    @Test
    void a_party_is_an_organisation_that_is_known_or_a_group_and_is_named_once() {
        dispute.refuses(notification(List.of()), DisputeRule.PARTIES_MISSING, "/parties");
        dispute.refuses(notification(List.of(organisation(CLEANERS, WORKERS))), DisputeRule.PARTY_UNKNOWN, "/parties");
        dispute.refuses(notification(List.of(organisation(UNION, WORKERS), organisation(UNION, EMPLOYERS))),
                DisputeRule.PARTY_TWICE, "/parties");
        dispute.refuses(notification(List.of(group(0))), DisputeRule.HEADCOUNT_NOT_POSITIVE, "/parties");
        dispute.refuses(notification(List.of(group(-3))), DisputeRule.HEADCOUNT_NOT_POSITIVE, "/parties");
        assertThat(dispute.when(notification(List.of(organisation(MILL, EMPLOYERS), group(40))))).hasSize(1);
    }

    @Test
    void a_dispute_notified_with_one_side_only_is_recorded_with_a_quality_issue() {
        assertThat(broken(notification(List.of(organisation(UNION, WORKERS)))))
                .containsExactly("dispute.side-missing");
    }

    @Test
    void a_dispute_notified_before_the_project_was_active_is_recorded_with_a_quality_issue() {
        assertThat(dispute.when(notification("2025-12-10", "100", PROJECT))).singleElement().isInstanceOfSatisfying(
                DisputeNotified.class, event -> assertThat(event.breaches()).singleElement().satisfies(breach -> {
                    assertThat(breach.rule()).isEqualTo("dispute.project-not-active-on-day");
                    assertThat(breach.owner()).isEqualTo("project:" + PROJECT);
                }));
    }

    @Test
    void nothing_happens_in_a_dispute_that_was_not_notified() {
        for (var wish : List.of(held(CONCILIATION, "2026-03-10"), settle(CONCILIATION, "2026-03-12", MILL, UNION),
                correctNotification("2026-02-03"), new RetractNotification(DISPUTE, "r")))
            dispute.refuses(wish, DisputeRule.UNKNOWN, "/dispute");
    }

    @Test
    void nothing_happens_in_the_future() {
        dispute.refuses(notification("2026-07-02", "100", PROJECT), DisputeRule.IN_THE_FUTURE, "/occurredOn");
        conciliated();
        for (var wish : List.of(correctNotification("2026-07-02"), held(ARBITRATION, "2026-07"),
                settle(CONCILIATION, "2026-07-02", MILL, UNION), end(Cause.WITHDRAWN, "2027"),
                lost("2026-07-02", "3")))
            dispute.refuses(wish, DisputeRule.IN_THE_FUTURE, "/occurredOn");
    }

    // Parties

    @Test
    void a_party_that_becomes_known_later_is_named_once_and_on_one_side() {
        dispute.given(notification());
        assertThat(dispute.when(name(CLEANERS, PartyKind.GROUP, WORKERS))).hasSize(1);
        assertThat(dispute.when(name(CLEANERS, PartyKind.GROUP, WORKERS))).isEmpty();
        dispute.refuses(name(CLEANERS, PartyKind.GROUP, EMPLOYERS), DisputeRule.PARTY_DIFFERS, "/party");
        dispute.refuses(name(STRIKE, PartyKind.ORGANISATION, WORKERS), DisputeRule.PARTY_UNKNOWN, "/party");
        dispute.refuses(new NameParty(DISPUTE, STRIKE, PartyKind.GROUP, WORKERS, 0), DisputeRule.HEADCOUNT_NOT_POSITIVE,
                "/party");
    }

    @Test
    void a_party_named_in_error_is_taken_back_unless_it_agreed_to_the_settlement() {
        conciliated();
        dispute.given(name(OTHER_UNION, PartyKind.ORGANISATION, WORKERS));
        dispute.refuses(new RetractParty(DISPUTE, CLEANERS, "r"), DisputeRule.PARTY_NOT_NAMED, "/party");
        assertThat(dispute.when(new RetractParty(DISPUTE, OTHER_UNION, "r"))).singleElement().isInstanceOfSatisfying(
                PartyRetracted.class, event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 2)));
        assertThat(dispute.when(new RetractParty(DISPUTE, OTHER_UNION, "r"))).isEmpty();
        dispute.given(settle(CONCILIATION, "2026-03-12", MILL, UNION));
        dispute.refuses(new RetractParty(DISPUTE, UNION, "r"), DisputeRule.PARTY_AGREED, "/party");
    }

    // Conciliated or arbitrated

    @Test
    void a_dispute_that_is_conciliated_and_then_arbitrated_counts_for_each_way() {
        dispute.given(notification());
        assertThat(figures(dispute.when(held(CONCILIATION, "2026-03-10"))))
                .containsExactly(Map.entry("disputes-conciliated-or-arbitrated CONCILIATION", "1"));
        assertThat(figures(dispute.when(held(ARBITRATION, "2026-04"))))
                .containsExactly(Map.entry("disputes-conciliated-or-arbitrated ARBITRATION", "1"));
        assertThat(dispute.when(held(ARBITRATION, "2026-04"))).isEmpty();
        dispute.refuses(held(ARBITRATION, "2026-05"), DisputeRule.PROCEEDINGS_DIFFER, "/way");
    }

    @Test
    void proceedings_before_the_notification_or_outside_the_project_are_recorded_with_a_quality_issue() {
        dispute.given(notification());
        assertThat(broken(held(CONCILIATION, "2026-01"))).containsExactly("dispute.proceedings-before-notification");
        assertThat(broken(held(ARBITRATION, "2026-06-02"))).containsExactly("dispute.project-not-active-on-day");
    }

    @Test
    void proceedings_of_march_reported_in_june_are_accepted_though_the_project_was_suspended_meanwhile() {
        dispute.given(notification());
        assertThat(broken(held(CONCILIATION, "2026-03"))).isEmpty();
    }

    @Test
    void corrected_proceedings_move_to_their_day_but_not_behind_the_settlement_they_led_to() {
        conciliated();
        assertThat(((Counted) dispute.when(correctHeld("2026-03-11")).getFirst()).entries())
                .extracting(entry -> entry.occurredOn() + " " + entry.quantity())
                .containsExactly("2026-03-10 -1", "2026-03-11 1");
        assertThat(dispute.when(correctHeld("2026-03-11"))).isEmpty();
        dispute.given(settle(CONCILIATION, "2026-03-12", MILL, UNION));
        dispute.refuses(correctHeld("2026-03-13"), DisputeRule.SETTLED_BEFORE_PROCEEDINGS, "/occurredOn");
        assertThat(broken(correctHeld("2026-01-20"))).containsExactly("dispute.proceedings-before-notification");
    }

    @Test
    void what_was_not_recorded_is_neither_corrected_nor_retracted() {
        dispute.given(notification());
        dispute.refuses(correctHeld("2026-03-10"), DisputeRule.PROCEEDINGS_UNKNOWN, "/way");
        dispute.refuses(new RetractProceedings(DISPUTE, ARBITRATION, "r"), DisputeRule.PROCEEDINGS_UNKNOWN, "/way");
        dispute.refuses(correctSettlement("2026-03-12", MILL, UNION), DisputeRule.NOT_SETTLED, "/dispute");
        dispute.refuses(new RetractSettlement(DISPUTE, "r"), DisputeRule.NOT_SETTLED, "/dispute");
        dispute.refuses(correctEnd(Cause.WITHDRAWN, "2026-03-12"), DisputeRule.NOT_ENDED, "/dispute");
        dispute.refuses(new RetractEnd(DISPUTE, "r"), DisputeRule.NOT_ENDED, "/dispute");
        dispute.refuses(correctLost("2026-03-12", "3"), DisputeRule.STOPPAGE_UNKNOWN, "/stoppage");
        dispute.refuses(new RetractDaysLost(DISPUTE, STRIKE, "r"), DisputeRule.STOPPAGE_UNKNOWN, "/stoppage");
    }

    // Settled

    @Test
    void a_settlement_without_both_parties_is_refused() {
        conciliated();
        dispute.given(name(OTHER_UNION, PartyKind.ORGANISATION, WORKERS));
        dispute.refuses(settle(CONCILIATION, "2026-03-12"), DisputeRule.SETTLED_WITHOUT_BOTH_PARTIES, "/agreedBy");
        dispute.refuses(settle(CONCILIATION, "2026-03-12", MILL), DisputeRule.SETTLED_WITHOUT_BOTH_PARTIES,
                "/agreedBy");
        dispute.refuses(settle(CONCILIATION, "2026-03-12", UNION, OTHER_UNION, UNION),
                DisputeRule.SETTLED_WITHOUT_BOTH_PARTIES, "/agreedBy");
        dispute.refuses(settle(CONCILIATION, "2026-03-12", MILL, CLEANERS), DisputeRule.PARTY_NOT_NAMED, "/agreedBy");
        assertThat(figures(dispute.when(settle(CONCILIATION, "2026-03-12", UNION, MILL))))
                .containsExactly(Map.entry("disputes-settled CONCILIATION", "1"));
    }

    @Test
    void a_group_without_an_organisation_settles_too() {
        dispute.given(notification(List.of(organisation(MILL, EMPLOYERS), group(40))),
                held(CONCILIATION, "2026-03-10"));
        assertThat(dispute.when(settle(CONCILIATION, "2026-03-12", MILL, CLEANERS))).hasSize(1);
    }

    @Test
    void a_correction_does_not_leave_a_settlement_with_one_side() {
        settled();
        dispute.refuses(correctSettlement("2026-03-13", UNION), DisputeRule.SETTLED_WITHOUT_BOTH_PARTIES, "/agreedBy");
    }

    @Test
    void a_dispute_is_settled_by_what_took_place_and_not_before_it() {
        conciliated();
        dispute.refuses(settle(ARBITRATION, "2026-03-12", MILL, UNION), DisputeRule.SETTLED_WITHOUT_PROCEEDINGS,
                "/way");
        dispute.refuses(settle(CONCILIATION, "2026-03-09", MILL, UNION), DisputeRule.SETTLED_BEFORE_PROCEEDINGS,
                "/occurredOn");
    }

    @Test
    void a_dispute_is_settled_once_whatever_the_order_in_which_the_parties_are_told() {
        settled();
        assertThat(dispute.when(settle(CONCILIATION, "2026-03-12", UNION, MILL, UNION))).isEmpty();
        dispute.refuses(settle(CONCILIATION, "2026-03-13", MILL, UNION), DisputeRule.ALREADY_SETTLED, "/occurredOn");
        dispute.refuses(end(Cause.NO_AGREEMENT, "2026-03-13"), DisputeRule.ALREADY_SETTLED, "/occurredOn");
    }

    @Test
    void a_settlement_rests_on_the_proceedings_that_led_to_it() {
        conciliated();
        assertThat(dispute.when(settle(CONCILIATION, "2026-03-12", MILL, UNION))).singleElement()
                .isInstanceOfSatisfying(DisputeSettled.class,
                        event -> assertThat(event.restsOn()).isEqualTo(new EventId("case:1", 1)));
        dispute.refuses(new RetractProceedings(DISPUTE, CONCILIATION, "r"), DisputeRule.SETTLEMENT_STANDS, "/way");
    }

    @Test
    void a_settlement_outside_the_project_is_recorded_with_a_quality_issue() {
        conciliated();
        assertThat(broken(settle(CONCILIATION, "2026-06-05", MILL, UNION)))
                .containsExactly("dispute.project-not-active-on-day");
    }

    @Test
    void a_corrected_settlement_moves_to_its_day_and_its_way() {
        settled();
        dispute.given(held(ARBITRATION, "2026-03-15"));
        var wish = new CorrectSettlement(DISPUTE, ARBITRATION, List.of(MILL, UNION), FieldDate.parse("2026-03-20"),
                MINUTES, "misread");
        var event = (SettlementCorrected) dispute.when(wish).getFirst();
        assertThat(event.amends()).isEqualTo(new EventId("case:1", 2));
        assertThat(event.evidenced()).isTrue();
        assertThat(figures(List.of(event))).containsOnly(Map.entry("disputes-settled CONCILIATION", "-1"),
                Map.entry("disputes-settled ARBITRATION", "1"));
        assertThat(dispute.when(wish)).isEmpty();
    }

    // Not settled

    @Test
    void a_dispute_that_ends_without_settlement_is_another_figure() {
        conciliated();
        assertThat(figures(dispute.when(end(Cause.NO_AGREEMENT, "2026-03-20"))))
                .containsExactly(Map.entry("disputes-not-settled", "1"));
        assertThat(dispute.when(end(Cause.NO_AGREEMENT, "2026-03-20"))).isEmpty();
        dispute.refuses(end(Cause.WITHDRAWN, "2026-03-20"), DisputeRule.ALREADY_ENDED, "/occurredOn");
        dispute.refuses(settle(CONCILIATION, "2026-03-22", MILL, UNION), DisputeRule.ALREADY_ENDED, "/occurredOn");
    }

    @Test
    void an_end_without_what_must_have_been_tried_is_recorded_with_a_quality_issue() {
        dispute.given(notification());
        assertThat(broken(end(Cause.NO_AGREEMENT, "2026-03-20")))
                .containsExactly("dispute.ended-without-proceedings");
        dispute.given(held(CONCILIATION, "2026-03-10"));
        assertThat(broken(correctEnd(Cause.AWARD_NOT_ACCEPTED, "2026-03-20")))
                .containsExactly("dispute.ended-without-proceedings");
        assertThat(broken(correctEnd(Cause.WITHDRAWN, "2026-01"))).containsExactly("dispute.ended-before-notification");
        assertThat(broken(correctEnd(Cause.REFERRED_TO_COURT, "2026-06-05")))
                .containsExactly("dispute.project-not-active-on-day");
        assertThat(dispute.when(correctEnd(Cause.REFERRED_TO_COURT, "2026-06-05"))).isEmpty();
        dispute.given(held(ARBITRATION, "2026-04-10"));
        assertThat(broken(correctEnd(Cause.AWARD_NOT_ACCEPTED, "2026-04-20"))).isEmpty();
    }

    // Days lost

    @Test
    void days_lost_count_with_their_basis_and_halves() {
        dispute.given(notification());
        var event = (DaysLostRecorded) dispute.when(lost("2026-03", "120.5")).getFirst();
        assertThat(event.entries()).singleElement().satisfies(entry -> {
            assertThat(entry.measure()).isEqualTo("working-days-lost");
            assertThat(entry.subject()).isNull();
            assertThat(entry.quantity()).isEqualTo(Decimal.of("120.5"));
            assertThat(entry.dimensions().values()).containsEntry(Dimension.BASIS, List.of("ADMINISTRATIVE_RECORD"));
        });
        assertThat(dispute.when(lost("2026-03", "120.50"))).isEmpty();
        dispute.refuses(lost("2026-03", "121"), DisputeRule.STOPPAGE_DIFFERS, "/stoppage");
    }

    @Test
    void no_day_lost_is_a_number_and_fewer_than_none_is_not() {
        dispute.given(notification());
        dispute.refuses(lost("2026-03", "-0.5"), DisputeRule.DAYS_NEGATIVE, "/daysLost");
        assertThat(dispute.when(lost("2026-03", "0"))).hasSize(1);
    }

    @Test
    void an_estimate_of_days_lost_says_its_method_and_who_stopped_is_at_least_one() {
        dispute.given(notification());
        dispute.refuses(lost(CountBasis.ESTIMATED, null, 30), DisputeRule.METHOD_MISSING, "/method");
        dispute.refuses(lost(CountBasis.ESTIMATED, " ", 30), DisputeRule.METHOD_MISSING, "/method");
        dispute.refuses(lost(CountBasis.COUNTED_BY_PERSON, null, 0), DisputeRule.HEADCOUNT_NOT_POSITIVE, "/workers");
        assertThat(dispute.when(lost(CountBasis.ESTIMATED, "30 workers, 2 to 4 days", 30))).hasSize(1);
    }

    @Test
    void work_that_stops_after_the_settlement_is_a_quality_issue_whichever_is_told_first() {
        settled();
        assertThat(broken(lost("2026-03-20", "3"))).containsExactly("dispute.stoppage-after-settlement");
        assertThat(broken(correctLost("2026-03-12", "3"))).isEmpty();
        dispute.given(correctLost("2026-03-20", "3"), new RetractSettlement(DISPUTE, "r"));
        assertThat(broken(settle(CONCILIATION, "2026-03-12", MILL, UNION)))
                .containsExactly("dispute.stoppage-after-settlement");
    }

    @Test
    void corrected_days_lost_move_by_the_difference() {
        dispute.given(notification(), lost("2026-03", "120.5"));
        assertThat(figures(dispute.when(correctLost("2026-03", "100"))))
                .containsExactly(Map.entry("working-days-lost", "-20.5"));
        assertThat(dispute.when(correctLost("2026-03", "100"))).isEmpty();
        dispute.refuses(correctLost("2026-03", "-1"), DisputeRule.DAYS_NEGATIVE, "/daysLost");
    }

    // Corrections of the notification, and all taken back

    @Test
    void a_corrected_notification_moves_to_its_day_and_is_judged_anew() {
        conciliated();
        assertThat(broken(correctNotification("2026-02-03"))).isEmpty();
        assertThat(dispute.when(correctNotification("2026-02-03"))).isEmpty();
        assertThat(broken(correctNotification("2026-03-11")))
                .containsExactly("dispute.proceedings-before-notification");
        dispute.given(end(Cause.WITHDRAWN, "2026-04-01"));
        assertThat(broken(correctNotification("2026-04-02"))).containsExactly(
                "dispute.proceedings-before-notification", "dispute.ended-before-notification");
    }

    @Test
    void a_dispute_in_which_more_stands_is_not_retracted() {
        conciliated();
        dispute.refuses(new RetractNotification(DISPUTE, "r"), DisputeRule.MORE_STANDS, "/dispute");
    }

    @Test
    void evidence_is_of_a_category_on_the_list() {
        facts.notOnList("DocumentCategory", "A09");
        conciliated();
        var day = FieldDate.parse("2026-03-12");
        for (var wish : List.of(new CorrectNotification(DISPUTE, day, MINUTES, "r"),
                new HoldProceedings(DISPUTE, ARBITRATION, day, MINUTES),
                new SettleDispute(DISPUTE, CONCILIATION, List.of(MILL, UNION), day, MINUTES),
                new EndWithoutSettlement(DISPUTE, Cause.WITHDRAWN, day, MINUTES),
                new RecordDaysLost(DISPUTE, STRIKE, Action.STRIKE, day, Decimal.ONE, null,
                        CountBasis.PARTNER_REPORTED, null, MINUTES)))
            dispute.refuses(wish, EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
    }

    @Test
    void after_a_whole_history_was_retracted_nothing_is_left_and_asking_again_is_already_so() {
        settled();
        dispute.given(lost("2026-03-05", "12"), correctLost("2026-03-06", "14"), correctHeld("2026-03-09"),
                correctSettlement("2026-03-14", UNION, MILL), correctNotification("2026-02-01"));
        var back = new ArrayList<DisputeCommand>(List.of(new RetractSettlement(DISPUTE, "r"),
                new RetractProceedings(DISPUTE, CONCILIATION, "r"), new RetractDaysLost(DISPUTE, STRIKE, "r")));
        for (var wish : back)
            assertThat(dispute.when(wish)).hasSize(1);
        dispute.given(end(Cause.WITHDRAWN, "2026-03-20"), correctEnd(Cause.WITHDRAWN, "2026-03-21"));
        back.add(new RetractEnd(DISPUTE, "r"));
        dispute.given(back.getLast());
        for (var wish : back)
            assertThat(dispute.when(wish)).as("twice").isEmpty();
        assertThat(dispute.when(new RetractNotification(DISPUTE, "r"))).hasSize(1);
        assertThat(dispute.when(new RetractNotification(DISPUTE, "r"))).isEmpty();
        assertThat(figures(dispute.history())).as("nothing is left").isEmpty();
        dispute.refuses(held(CONCILIATION, "2026-03-10"), DisputeRule.UNKNOWN, "/dispute");
        assertThat(dispute.when(notification("2026-02-05", "100", PROJECT))).hasSize(1);
    }

    private void conciliated() { dispute.given(notification(), held(CONCILIATION, "2026-03-10")); }

    private void settled() {
        conciliated();
        dispute.given(settle(CONCILIATION, "2026-03-12", MILL, UNION));
    }

    private List<String> broken(DisputeCommand wish) {
        return ((Flagged) dispute.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    private static Map<String, String> figures(List<DisputeEvent> events) {
        var sums = new HashMap<String, Decimal>();
        for (var event : events)
            if (event instanceof Counted counted)
                for (var entry : counted.entries()) {
                    var way = entry.dimensions().values().get(Dimension.WAY);
                    sums.merge(way == null ? entry.measure() : entry.measure() + " " + way.getFirst(),
                            entry.quantity(), Decimal::plus);
                }
        sums.values().removeIf(sum -> sum.sign() == 0);
        var told = new HashMap<String, String>();
        sums.forEach((name, sum) -> told.put(name, sum.toString()));
        return told;
    }

    private static NotifyDispute notification() { return notification("2026-02-02", "100", PROJECT); }

    private static NotifyDispute notification(String day, String share, UUID project) {
        return notification(day, share, project, List.of(organisation(MILL, EMPLOYERS), organisation(UNION, WORKERS)));
    }

    private static NotifyDispute notification(List<Party> parties) {
        return notification("2026-02-02", "100", PROJECT, parties);
    }

    private static NotifyDispute notification(String day, String share, UUID project, List<Party> parties) {
        var setting = new Setting(List.of(new ProjectShare(project, Percentage.of(share))),
                new Place("SN", null, "Africa/Dakar"), null, null, List.of("C154"), List.of());
        return new NotifyDispute(DISPUTE, DisputeForm.COLLECTIVE_OVER_INTERESTS, "WAGES", setting, null, parties,
                FieldDate.parse(day), null);
    }

    private static Party organisation(UUID id, Side side) {
        return new Party(id, PartyKind.ORGANISATION, side, null);
    }

    private static Party group(int persons) { return new Party(CLEANERS, PartyKind.GROUP, WORKERS, persons); }

    private static CorrectNotification correctNotification(String day) {
        return new CorrectNotification(DISPUTE, FieldDate.parse(day), null, "misread");
    }

    private static NameParty name(UUID id, PartyKind kind, Side side) {
        return new NameParty(DISPUTE, id, kind, side, null);
    }

    private static HoldProceedings held(Way way, String day) {
        return new HoldProceedings(DISPUTE, way, FieldDate.parse(day), null);
    }

    private static CorrectProceedings correctHeld(String day) {
        return new CorrectProceedings(DISPUTE, CONCILIATION, FieldDate.parse(day), null, "misread");
    }

    private static SettleDispute settle(Way way, String day, UUID... parties) {
        return new SettleDispute(DISPUTE, way, List.of(parties), FieldDate.parse(day), null);
    }

    private static CorrectSettlement correctSettlement(String day, UUID... parties) {
        return new CorrectSettlement(DISPUTE, CONCILIATION, List.of(parties), FieldDate.parse(day), null, "misread");
    }

    private static EndWithoutSettlement end(Cause cause, String day) {
        return new EndWithoutSettlement(DISPUTE, cause, FieldDate.parse(day), null);
    }

    private static CorrectEnd correctEnd(Cause cause, String day) {
        return new CorrectEnd(DISPUTE, cause, FieldDate.parse(day), null, "misread");
    }

    private static RecordDaysLost lost(String day, String days) {
        return new RecordDaysLost(DISPUTE, STRIKE, Action.STRIKE, FieldDate.parse(day), Decimal.of(days), null,
                CountBasis.ADMINISTRATIVE_RECORD, null, null);
    }

    private static RecordDaysLost lost(CountBasis basis, String method, int workers) {
        return new RecordDaysLost(DISPUTE, STRIKE, Action.LOCKOUT, FieldDate.parse("2026-03"), Decimal.of(90), workers,
                basis, method, null);
    }

    private static CorrectDaysLost correctLost(String day, String days) {
        return new CorrectDaysLost(DISPUTE, STRIKE, Action.STRIKE, FieldDate.parse(day), Decimal.of(days), null,
                CountBasis.ADMINISTRATIVE_RECORD, null, null, "recount");
    }
}
