package org.cooptrack.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.funds.FundsRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class AgreementsTest {
    private static final UUID PROJECT = id(1), NORWAY = id(2), FRANCE = id(3), AGREEMENT = id(4), COMMITMENT = id(5);
    private static final ReportDue SPRING = due("2025-01-01", "2025-06-30", "2025-09-30"), AUTUMN = due("2025-07-01",
            "2025-12-31", "2026-03-31");

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").withCodeLists()
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE).stream("organisation:" + NORWAY)
            .stream("organisation:" + FRANCE);
    private final Case<FundsCommand, Books, FundsEvent> funds = new Case<>(Books.START, Funds::decide, Funds::evolve,
            facts);

    @Test
    void an_agreement_is_put_right_and_says_from_then_on_what_it_says() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING));
        assertThat(funds.when(correct(NORWAY, "NOR-2", "6000", "2025-01-10", SPRING, AUTUMN))).singleElement()
                .isInstanceOfSatisfying(FundingAgreementCorrected.class, event -> {
                    assertThat(event.amends()).isEqualTo(new EventId("case:1", 0));
                    assertThat(event.before().reference()).isEqualTo("NOR-1");
                    assertThat(event.after().signedOn()).isEqualTo(day("2025-01-10"));
                });
        assertThat(funds.when(correct(NORWAY, "NOR-2", "6000", "2025-01-10", SPRING, AUTUMN))).as("twice").isEmpty();
        assertThat(funds.when(commit("2025-01-10"))).hasSize(1);
        assertThat(funds.when(deliver(AUTUMN, "2026-02-01"))).hasSize(1);
        assertThat(funds.when(correct(NORWAY, "NOR-2", "6000", "2025-01-09", AUTUMN))).singleElement()
                .isInstanceOfSatisfying(FundingAgreementCorrected.class,
                        event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 1)));
    }

    @Test
    void an_agreement_is_not_put_right_into_what_could_not_have_been_signed() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15"), sign(id(8), FRANCE, "2025-01-15"));
        funds.refuses(correct(NORWAY, "NOR-1", "5000", "2026-07-02"), IN_THE_FUTURE, "/signedOn");
        funds.refuses(correct(id(99), "NOR-1", "5000", "2025-01-15"), PARTNER_UNKNOWN, "/partner");
        funds.refuses(correct(NORWAY, "NOR-1", "0", "2025-01-15"), AMOUNT_NOT_POSITIVE, "/amount/amount");
        funds.refuses(correct(FRANCE, "NOR-1", "5000", "2025-01-15"), AGREEMENT_SIGNED_TWICE, "/reference");
        funds.refuses(correct(NORWAY, "NOR-1", "5000", "2025-01-15", due("2025-06-30", "2025-01-01", "2025-09-30")),
                PERIOD_BACKWARDS, "/reports");
        funds.refuses(new CorrectFundingAgreement(PROJECT, AGREEMENT, NORWAY, "NOR-1", new Money(Decimal.of(5000),
                "EUR", day("2025-01-15")), day("2025-01-15"), List.of(), null, "typo"), CURRENCY_FIXED,
                "/amount/currency");
    }

    @Test
    void what_was_never_agreed_is_neither_put_right_nor_taken_back() {
        funds.refuses(correct(NORWAY, "NOR-1", "5000", "2025-01-15"), AGREEMENT_UNKNOWN, "/agreement");
        funds.refuses(retract(), AGREEMENT_UNKNOWN, "/agreement");
    }

    @Test
    void a_commitment_is_not_left_without_the_agreement_under_which_it_was_made() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15"), commit("2025-03-01"));
        funds.refuses(correct(FRANCE, "FRA-1", "5000", "2025-01-15"), COMMITTED_UNDER_IT, "/partner");
        funds.refuses(correct(NORWAY, "NOR-1", "5000", "2025-03-02"), COMMITTED_UNDER_IT, "/signedOn");
        funds.refuses(retract(), COMMITTED_UNDER_IT, "/agreement");
        assertThat(funds.when(correct(NORWAY, "NOR-1", "5000", "2025-03-01"))).hasSize(1);
        funds.given(new RetractTransaction(PROJECT, COMMITMENT, "never happened"));
        assertThat(funds.when(retract())).hasSize(1);
    }

    @Test
    void a_commitment_that_another_agreement_of_its_partner_covers_outlives_its_own() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15"), commit("2025-03-01"));
        funds.given(new SignFundingAgreement(PROJECT, id(8), NORWAY, "NOR-8", usd("100"), day("2025-03-02"), List.of(),
                null));
        funds.refuses(retract(), COMMITTED_UNDER_IT, "/agreement");
        funds.given(new SignFundingAgreement(PROJECT, id(9), NORWAY, "NOR-9", usd("100"), day("2025-02-01"), List.of(),
                null));
        assertThat(funds.when(retract())).hasSize(1);
        funds.refuses(new CorrectTransaction(PROJECT, COMMITMENT, null, usd("10"), FieldDate.parse("2025-01-31"),
                Party.of(NORWAY), null, null, "typo"), PARTNER_NOT_SIGNED, "/provider");
    }

    @Test
    void an_agreement_that_was_taken_back_is_taken_back_once_and_may_be_signed_anew() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING));
        assertThat(funds.when(retract())).singleElement().isInstanceOf(FundingAgreementRetracted.class);
        assertThat(funds.when(retract())).as("twice").isEmpty();
        funds.refuses(commit("2025-03-01"), AGREEMENT_NOT_SIGNED, "/agreement");
        assertThat(funds.when(sign(id(8), NORWAY, "2025-01-15"))).as("its reference is free").hasSize(1);
        funds.given(new RetractFundingAgreement(PROJECT, id(8), "error"), sign(AGREEMENT, NORWAY, "2025-01-15"));
        assertThat(funds.when(retract())).hasSize(1);
    }

    @Test
    void an_agreement_goes_on_asking_for_the_reports_that_were_delivered_for_it() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING, AUTUMN), deliver(SPRING, "2025-09-01"));
        funds.refuses(correct(NORWAY, "NOR-1", "5000", "2025-01-15", AUTUMN), REPORT_DELIVERED, "/reports");
        funds.refuses(retract(), REPORT_DELIVERED, "/agreement");
        assertThat(funds.when(correct(NORWAY, "NOR-1", "5000", "2025-01-15", SPRING))).hasSize(1);
        funds.given(retractReport(SPRING));
        assertThat(funds.when(retract())).hasSize(1);
    }

    @Test
    void a_delivery_is_put_right_and_taken_back_once() {
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING));
        funds.refuses(correctReport(SPRING, "2025-09-02"), REPORT_NOT_DELIVERED, "/period");
        funds.refuses(retractReport(SPRING), REPORT_NOT_DELIVERED, "/period");
        funds.given(deliver(SPRING, "2025-09-01"));
        funds.refuses(correctReport(AUTUMN, "2025-09-02"), REPORT_NOT_DUE, "/period");
        funds.refuses(correctReport(SPRING, "2026-07-02"), IN_THE_FUTURE, "/deliveredOn");
        assertThat(funds.when(correctReport(SPRING, "2025-09-02"))).hasSize(1);
        assertThat(funds.when(correctReport(SPRING, "2025-09-02"))).as("twice").isEmpty();
        funds.refuses(deliver(SPRING, "2025-09-01"), REPORT_DIFFERS, "/deliveredOn");
        assertThat(funds.when(retractReport(SPRING))).singleElement().isInstanceOfSatisfying(
                ProgressReportRetracted.class,
                event -> assertThat(event.amends()).isEqualTo(new EventId("case:1", 2)));
        assertThat(funds.when(retractReport(SPRING))).as("twice").isEmpty();
        assertThat(funds.when(deliver(SPRING, "2025-09-01"))).as("said anew").hasSize(1);
    }

    @Test
    void what_is_owed_is_what_the_agreement_asks_for_as_it_was_last_said_and_was_not_delivered() {
        var later = due("2025-07-01", "2025-12-31", "2026-04-30");
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING, AUTUMN), correct(NORWAY, "NOR-1", "5000",
                "2025-01-15", SPRING, later));
        assertThat(owed()).hasSize(2).anyMatch(key -> key.contains("2026-04-30"));
        funds.given(deliver(SPRING, "2025-09-01"));
        assertThat(owed()).singleElement().asString().contains("2026-04-30");
        funds.given(retractReport(SPRING));
        assertThat(owed()).hasSize(2);
        funds.given(correct(NORWAY, "NOR-1", "5000", "2025-01-15", SPRING));
        assertThat(owed()).singleElement().asString().contains("2025-09-30");
        funds.given(retract());
        assertThat(owed()).isEmpty();
    }

    @Test
    void a_report_that_was_not_delivered_in_time_is_noted_with_a_quality_issue_once_for_each_time_it_is_owed() {
        assertThat(funds.when(overdue(SPRING))).as("nobody asks for it").isEmpty();
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING));
        assertThat(funds.when(overdue(AUTUMN))).as("another is asked for").isEmpty();
        assertThat(funds.when(overdue(SPRING))).singleElement()
                .isInstanceOfSatisfying(ReportFellOverdue.class, event -> {
                    assertThat(event.report()).isEqualTo(SPRING);
                    assertThat(event.breaches()).extracting(Breach::rule).containsExactly(REPORT_OVERDUE.code());
                    assertThat(event.breaches()).extracting(Breach::owner).containsExactly("project:" + PROJECT);
                });
        assertThat(funds.when(overdue(SPRING))).as("twice").isEmpty();
        funds.given(deliver(SPRING, "2025-12-01"));
        assertThat(funds.when(overdue(SPRING))).as("delivered").isEmpty();
        funds.given(retractReport(SPRING));
        assertThat(funds.when(overdue(SPRING))).as("owed again").hasSize(1);
    }

    @Test
    void a_report_that_is_asked_for_by_another_day_is_overdue_only_after_that() {
        var later = due("2025-01-01", "2025-06-30", "2026-07-31");
        funds.given(sign(AGREEMENT, NORWAY, "2025-01-15", SPRING), overdue(SPRING),
                correct(NORWAY, "NOR-1", "5000", "2025-01-15", later));
        assertThat(funds.when(overdue(SPRING))).isEmpty();
        assertThat(funds.when(overdue(later))).as("not due yet").isEmpty();
        funds.given(correct(NORWAY, "NOR-1", "5000", "2025-01-15", SPRING));
        assertThat(funds.when(overdue(SPRING))).as("as at first").hasSize(1);
    }

    private Set<String> owed() {
        var owed = new HashSet<String>();
        for (var event : funds.history())
            if (event instanceof Claiming claiming) {
                owed.removeAll(claiming.releases());
                assertThat(claiming.takes().stream().map(Claim::key).filter(owed::contains)).as("taken twice")
                        .isEmpty();
                claiming.takes().forEach(claim -> owed.add(claim.key()));
            }
        return owed;
    }

    private static UUID id(int number) { return new UUID(0x0198_0000_0000_7000L, number); }

    private static LocalDate day(String day) { return LocalDate.parse(day); }

    private static Money usd(String amount) { return new Money(Decimal.of(amount), "USD", day("2025-03-01")); }

    private static ReportDue due(String from, String to, String dueOn) {
        return new ReportDue(ReportKind.PROGRESS, new Period(day(from), day(to)), day(dueOn));
    }

    private static SignFundingAgreement sign(UUID agreement, UUID partner, String signedOn, ReportDue... reports) {
        return new SignFundingAgreement(PROJECT, agreement, partner, "NOR-1", usd("5000"), day(signedOn),
                List.of(reports), null);
    }

    private static CorrectFundingAgreement correct(UUID partner, String reference, String amount, String signedOn,
            ReportDue... reports) {
        return new CorrectFundingAgreement(PROJECT, AGREEMENT, partner, reference, usd(amount), day(signedOn),
                List.of(reports), null, "typo");
    }

    private static RetractFundingAgreement retract() {
        return new RetractFundingAgreement(PROJECT, AGREEMENT, "never signed");
    }

    private static CommitFunds commit(String date) {
        return new CommitFunds(PROJECT, COMMITMENT, AGREEMENT, null, usd("10"), FieldDate.parse(date), null);
    }

    private static RecordProgressReport deliver(ReportDue report, String on) {
        return new RecordProgressReport(PROJECT, AGREEMENT, report.kind(), report.period(), day(on), null);
    }

    private static CorrectProgressReport correctReport(ReportDue report, String on) {
        return new CorrectProgressReport(PROJECT, AGREEMENT, report.kind(), report.period(), day(on), null, "misread");
    }

    private static NoteOverdueReport overdue(ReportDue report) {
        return new NoteOverdueReport(PROJECT, AGREEMENT, report);
    }

    private static RetractProgressReport retractReport(ReportDue report) {
        return new RetractProgressReport(PROJECT, AGREEMENT, report.kind(), report.period(), "not sent");
    }
}
