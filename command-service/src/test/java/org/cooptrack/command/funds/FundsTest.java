package org.cooptrack.command.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.funds.FundsRule.*;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

@NullUnmarked
class FundsTest {
    private static final UUID PROJECT = id(1);
    private static final UUID NORWAY = id(2);
    private static final UUID FRANCE = id(3);
    private static final UUID AGREEMENT = id(4);
    private static final UUID COMMITMENT = id(5);
    private static final UUID RECEIPT = id(6);
    private static final Party SCHOOL = new Party(null, "SN-REG-7", null, "22", null);

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").withCodeLists()
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE).project(PROJECT, "2026-05-01", ProjectStatus.CLOSED)
            .stream("organisation:" + NORWAY).stream("organisation:" + FRANCE);
    private final Case<FundsCommand, Books, FundsEvent> funds = new Case<>(Books.START, Funds::decide, Funds::evolve,
            facts);

    @Test
    void a_commitment_without_a_signed_agreement_is_refused() {
        funds.refuses(commit(COMMITMENT, "C1", "1000"), AGREEMENT_NOT_SIGNED, "/agreement");
        funds.given(sign("2025-03-02"));
        funds.refuses(commit(COMMITMENT, "C1", "1000"), AGREEMENT_NOT_SIGNED, "/date");
    }

    @Test
    void money_is_committed_by_the_partner_who_signed() {
        funds.given(sign());
        assertThat(funds.when(commit(COMMITMENT, "C1", "1000"))).singleElement()
                .isInstanceOfSatisfying(FundsCommitted.class, event -> {
                    assertThat(event.transaction().provider()).isEqualTo(Party.of(NORWAY));
                    assertThat(event.committed()).isEqualTo(usd("1000"));
                    assertThat(event.entries()).singleElement().satisfies(entry -> {
                        assertThat(entry.measure()).isEqualTo("commitments");
                        assertThat(entry.quantity()).isEqualTo(Decimal.of(1000));
                        assertThat(entry.subject()).isNull();
                        assertThat(entry.dimensions().values())
                                .containsEntry(Dimension.PROJECT, List.of(PROJECT.toString()))
                                .containsEntry(Dimension.CURRENCY, List.of("USD"))
                                .containsEntry(Dimension.DEVELOPMENT_PARTNER, List.of(NORWAY.toString()));
                    });
                });
    }

    @Test
    void committing_the_same_twice_is_already_so_and_another_content_is_refused() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        assertThat(funds.when(commit(COMMITMENT, "C1", "1000"))).isEmpty();
        assertThat(funds.when(commit(id(50), "C1", "1000"))).as("same reference and content").isEmpty();
        funds.refuses(commit(COMMITMENT, "C1", "1001"), TRANSACTION_DIFFERS, "/id");
        funds.refuses(commit(id(50), "C1", "1001"), REFERENCE_TAKEN, "/reference");
    }

    @Test
    void an_agreement_is_signed_once() {
        funds.given(sign());
        assertThat(funds.when(sign())).isEmpty();
        funds.refuses(sign("2025-02-02"), AGREEMENT_DIFFERS, "/agreement");
        funds.refuses(new SignFundingAgreement(PROJECT, id(50), NORWAY, "NOR-1", usd("5000"), day("2025-01-01"),
                List.of(), null), AGREEMENT_SIGNED_TWICE, "/reference");
    }

    @Test
    void an_agreement_is_not_signed_tomorrow_nor_with_a_stranger_nor_for_nothing() {
        funds.refuses(sign("2026-07-02"), IN_THE_FUTURE, "/signedOn");
        funds.refuses(new SignFundingAgreement(PROJECT, AGREEMENT, id(99), "X", usd("1"), day("2025-01-01"), List.of(),
                null), PARTNER_UNKNOWN, "/partner");
        funds.refuses(new SignFundingAgreement(PROJECT, AGREEMENT, NORWAY, "X", usd("0"), day("2025-01-01"), List.of(),
                null), AMOUNT_NOT_POSITIVE, "/amount/amount");
    }

    @Test
    void nothing_happens_to_the_money_of_an_unknown_project() {
        funds.refuses(new RetractTransaction(id(99), RECEIPT, "?"), PROJECT_UNKNOWN, "/project");
    }

    @Test
    void decommitting_more_than_is_left_is_refused() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"));
        funds.refuses(decommit(id(10), "400.01"), MORE_THAN_IS_LEFT, "/value/amount");
        assertThat(funds.when(decommit(id(10), "400"))).singleElement().isInstanceOf(FundsDecommitted.class)
                .extracting(this::quantities, InstanceOfAssertFactories.list(String.class)).containsExactly("-400");
        funds.refuses(decommit(id(11), "0.01"), MORE_THAN_IS_LEFT, "/value/amount");
    }

    @Test
    void decommitting_the_same_twice_is_already_so() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), decommit(id(10), "400"));
        assertThat(funds.when(decommit(id(10), "400"))).isEmpty();
    }

    @Test
    void only_a_commitment_is_taken_back_in_its_own_currency_and_not_before_it_was_made() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"));
        funds.refuses(new DecommitFunds(PROJECT, id(10), RECEIPT, null, usd("1"), date("2025-06-01"), "why"),
                NOT_A_COMMITMENT, "/commitment");
        funds.refuses(new DecommitFunds(PROJECT, id(10), COMMITMENT, null, money("1", "EUR"), date("2025-06-01"), "w"),
                CURRENCY_FIXED, "/value/currency");
        funds.refuses(new DecommitFunds(PROJECT, id(10), COMMITMENT, null, usd("1"), date("2025-02-28"), "w"),
                BEFORE_WHAT_IT_CHANGES, "/date");
        funds.refuses(new DecommitFunds(PROJECT, id(10), id(99), null, usd("1"), date("2025-06-01"), "w"),
                TRANSACTION_UNKNOWN, "/commitment");
    }

    @Test
    void an_amended_commitment_carries_the_difference() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"));
        assertThat(funds.when(amend(id(10), "1500"))).singleElement().isInstanceOf(CommitmentAmended.class)
                .extracting(this::quantities, InstanceOfAssertFactories.list(String.class)).containsExactly("500");
        assertThat(funds.when(amend(id(10), "1500"))).as("twice").isEmpty();
        assertThat(funds.when(amend(id(11), "1500"))).as("already that much").isEmpty();
        funds.refuses(amend(id(12), "599"), MORE_THAN_IS_LEFT, "/amount");
        funds.refuses(amend(id(12), "-1"), AMOUNT_NOT_POSITIVE, "/amount");
        assertThat(funds.when(amend(id(12), "600"))).singleElement()
                .extracting(this::quantities, InstanceOfAssertFactories.list(String.class)).containsExactly("-900");
    }

    @Test
    void no_money_is_committed_to_a_closed_project_but_what_arrives_then_is_recorded_with_a_quality_issue() {
        funds.given(sign());
        funds.refuses(new CommitFunds(PROJECT, COMMITMENT, AGREEMENT, "C1", usd("10"), date("2026-05-02"), null),
                PROJECT_NOT_OPEN, "/date");
        assertThat(breaches(funds.when(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R1", usd("10"), date("2026-05-02"),
                null)))).contains("funds.project-closed-on-day");
    }

    @Test
    void a_future_date_is_refused() {
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", usd("10"), date("2026-07-02"), null),
                IN_THE_FUTURE, "/date");
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R",
                new Money(Decimal.of(10), "USD", day("2026-07-02")), date("2026-06-30"), null), IN_THE_FUTURE,
                "/value/valueDate");
    }

    @Test
    void a_month_that_has_begun_is_not_in_the_future() {
        assertThat(funds.when(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", usd("10"), date("2026-06"), null)))
                .hasSize(1);
    }

    @Test
    void an_unknown_currency_is_refused_and_a_historic_one_is_known_in_its_time() {
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", money("10", "XYZ"), date("2025-04-01"), null),
                CURRENCY_UNKNOWN, "/value/currency");
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", money("10", "DEM"), date("2025-04-01"), null),
                CURRENCY_UNKNOWN, "/value/currency");
        for (String historic : List.of("DEM", "FRF", "BEF"))
            assertThat(funds.when(new ReceiveFunds(PROJECT, UUID.randomUUID(), NORWAY, historic,
                    new Money(Decimal.of(10), historic, day("1994-04-01")), date("1994-04"), null))).hasSize(1);
    }

    @Test
    void an_unknown_code_is_refused() {
        var details = new Details(null, List.of(new SectorShare("1", "99999", null, null)), null, null, null);
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", usd("1"), date("2025-04-01"), details),
                CODE_UNKNOWN, "/details/sectors");
        var nowhere = new Details(null, null, "ZZ", null, null);
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", usd("1"), date("2025-04-01"), nowhere),
                CODE_UNKNOWN, "/details/recipientCountry");
    }

    @Test
    void amounts_are_positive_and_no_finer_than_their_currency() {
        funds.refuses(receive(RECEIPT, "R", "0"), AMOUNT_NOT_POSITIVE, "/value/amount");
        funds.refuses(receive(RECEIPT, "R", "-5"), AMOUNT_NOT_POSITIVE, "/value/amount");
        funds.refuses(receive(RECEIPT, "R", "0.001"), FINER_THAN_MINOR_UNITS, "/value/amount");
        funds.refuses(new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R", money("0.5", "JPY"), date("2025-04-01"), null),
                FINER_THAN_MINOR_UNITS, "/value/amount");
    }

    @Test
    void money_above_the_commitment_is_recorded_with_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        assertThat(breaches(funds.when(receive(RECEIPT, "R1", "1000")))).isEmpty();
        assertThat(funds.when(receive(id(7), "R2", "0.01"))).singleElement().isInstanceOfSatisfying(
                FundsReceived.class,
                event -> assertThat(event.breaches()).containsExactly(new Breach("funds.above-commitment", "/value",
                        "project:" + PROJECT, day("2026-07-31"))));
    }

    @Test
    void what_one_partner_committed_does_not_cover_the_money_of_another() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        assertThat(breaches(funds.when(new ReceiveFunds(PROJECT, RECEIPT, FRANCE, "R1", usd("10"), date("2025-04-01"),
                null)))).containsExactly("funds.above-commitment");
    }

    @Test
    void currencies_are_never_added() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "1000"));
        assertThat(breaches(funds.when(spend(id(8), "E1", "1000")))).isEmpty();
        assertThat(breaches(funds.when(new RecordExpenditure(PROJECT, id(9), null, "E2", money("1", "EUR"),
                date("2025-06-01"), null)))).containsExactly("funds.above-commitment", "funds.above-receipts");
    }

    @Test
    void spending_above_the_receipts_is_recorded_with_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"),
                new DisburseFunds(PROJECT, id(8), SCHOOL, "D1", usd("500"), date("2025-06-01"), null));
        assertThat(breaches(funds.when(spend(id(9), "E1", "100")))).isEmpty();
        assertThat(breaches(funds.when(spend(id(10), "E2", "0.01")))).containsExactly("funds.above-receipts");
    }

    @Test
    void same_reference_and_content_is_already_so() {
        funds.given(receive(RECEIPT, "R1", "10"));
        assertThat(funds.when(receive(RECEIPT, "R1", "10"))).isEmpty();
        assertThat(funds.when(receive(id(50), "R1", "10"))).isEmpty();
    }

    @Test
    void same_reference_and_other_content_is_recorded_with_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "10"));
        assertThat(breaches(funds.when(receive(id(50), "R1", "11")))).containsExactly("funds.reference-differs");
    }

    @Test
    void a_commitment_and_a_payment_may_share_their_reference() {
        funds.given(sign(), commit(COMMITMENT, "V7", "1000"));
        assertThat(breaches(funds.when(receive(RECEIPT, "V7", "1000")))).isEmpty();
    }

    @Test
    void same_partner_date_and_amount_without_a_reference_is_a_warning_and_counts() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, null, "10"));
        assertThat(funds.when(receive(id(50), null, "10"))).singleElement()
                .isInstanceOfSatisfying(FundsReceived.class, event -> {
                    assertThat(event.warnings()).extracting("rule").containsExactly("funds.looks-like-another");
                    assertThat(event.breaches()).isEmpty();
                });
        assertThat(funds.when(receive(id(51), "R9", "10"))).singleElement().isInstanceOfSatisfying(FundsReceived.class,
                event -> assertThat(event.warnings()).as("a reference tells it apart").isEmpty());
    }

    @Test
    void a_refund_has_the_type_of_what_it_refunds_and_is_negative() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"));
        assertThat(funds.when(refund(id(8), RECEIPT, "250"))).singleElement()
                .isInstanceOfSatisfying(FundsRefunded.class, event -> {
                    assertThat(event.entries()).extracting(Entry::measure).containsExactly("receipts");
                    assertThat(quantities(event)).containsExactly("-250");
                    assertThat(event.breaches()).isEmpty();
                });
        assertThat(breaches(funds.when(spend(id(9), "E1", "351")))).as("350 are left")
                .containsExactly("funds.above-receipts");
        assertThat(breaches(funds.when(refund(id(10), RECEIPT, "351")))).containsExactly("funds.above-refunded",
                "funds.above-receipts");
    }

    @Test
    void a_commitment_is_not_refunded() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        funds.refuses(refund(id(8), COMMITMENT, "1"), NOT_REFUNDABLE, "/refunded");
    }

    @Test
    void a_reversal_carries_the_opposite_value_and_is_not_itself_reversed() {
        funds.given(receive(RECEIPT, "R1", "10"));
        assertThat(funds.when(reverse(id(8), RECEIPT))).singleElement().isInstanceOf(TransactionReversed.class)
                .extracting(this::quantities, InstanceOfAssertFactories.list(String.class)).containsExactly("-10");
        assertThat(funds.when(reverse(id(8), RECEIPT))).as("twice").isEmpty();
        funds.refuses(reverse(id(9), id(8)), REVERSAL_REVERSED, "/reversed");
        assertThat(funds.when(reverse(id(9), RECEIPT))).as("the same, sent again under another id").isEmpty();
        funds.refuses(new ReverseTransaction(PROJECT, id(9), RECEIPT, null, date("2025-07-02"), "booked twice"),
                ALREADY_REVERSED, "/reversed");
    }

    @Test
    void a_reversal_under_a_reference_already_used_is_recorded_with_a_quality_issue() {
        funds.given(receive(RECEIPT, "R1", "10"), receive(id(7), "R2", "20"));
        assertThat(breaches(funds.when(new ReverseTransaction(PROJECT, id(8), RECEIPT, "R2", date("2025-07-01"),
                "booked twice")))).containsExactly("funds.reference-differs");
        assertThat(funds.when(new ReverseTransaction(PROJECT, id(9), RECEIPT, "R2", date("2025-07-01"),
                "booked twice"))).as("the same, sent again under another id").isEmpty();
    }

    @Test
    void a_commitment_put_right_or_taken_back_leaves_no_less_than_was_received() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "800"));
        funds.refuses(correct(COMMITMENT, "C1", "799.99"), MORE_THAN_IS_LEFT, "/value/amount");
        funds.refuses(retract(COMMITMENT), MORE_THAN_IS_LEFT, "/id");
        assertThat(funds.when(correct(COMMITMENT, "C1", "800"))).hasSize(1);
        assertThat(funds.when(correct(COMMITMENT, "C1", "900"))).as("more is no decommitment").hasSize(1);
        funds.given(retract(RECEIPT));
        assertThat(funds.when(retract(COMMITMENT))).hasSize(1);
    }

    @Test
    void what_changed_a_commitment_is_put_right_and_taken_back_within_what_is_left() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), amend(id(10), "1500"), decommit(id(11), "300"),
                receive(RECEIPT, "R1", "1100"));
        funds.refuses(correctedTo(id(11), "-400.01", "2025-06-01", Party.of(NORWAY)), MORE_THAN_IS_LEFT,
                "/value/amount");
        funds.refuses(correctedTo(id(10), "399.99", "2025-06-01", Party.of(NORWAY)), MORE_THAN_IS_LEFT,
                "/value/amount");
        funds.refuses(retract(id(10)), MORE_THAN_IS_LEFT, "/id");
        funds.refuses(reverse(id(12), id(10)), MORE_THAN_IS_LEFT, "/reversed");
        funds.refuses(correctedTo(id(11), "-300", "2025-02-28", Party.of(NORWAY)), BEFORE_WHAT_IT_CHANGES, "/date");
        assertThat(funds.when(correctedTo(id(11), "-400", "2025-06-01", Party.of(NORWAY)))).hasSize(1);
        assertThat(funds.when(retract(id(11)))).as("less is taken back").hasSize(1);
    }

    @Test
    void a_reversed_amendment_no_longer_adds_to_what_is_left_of_its_commitment() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), commit(id(9), "C2", "700"), amend(id(10), "1500"),
                reverse(id(11), id(10)));
        funds.refuses(decommit(id(12), "1000.01"), MORE_THAN_IS_LEFT, "/value/amount");
        funds.given(retract(id(11)));
        assertThat(funds.when(decommit(id(12), "1500"))).hasSize(1);
    }

    @Test
    void a_commitment_is_put_right_only_to_a_day_and_a_partner_with_a_signed_agreement() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        funds.refuses(correctedTo(COMMITMENT, "1000", "2025-01-14", Party.of(NORWAY)), AGREEMENT_NOT_SIGNED, "/date");
        funds.refuses(correctedTo(COMMITMENT, "1000", "2025-03-01", Party.of(FRANCE)), PARTNER_NOT_SIGNED,
                "/provider");
        funds.given(new SignFundingAgreement(PROJECT, id(50), FRANCE, "FRA-1", usd("5000"), day("2025-02-01"),
                List.of(), null));
        funds.refuses(correctedTo(COMMITMENT, "1000", "2025-01-31", Party.of(FRANCE)), PARTNER_NOT_SIGNED,
                "/provider");
        funds.given(receive(RECEIPT, "R1", "1"));
        funds.refuses(correctedTo(COMMITMENT, "1000", "2025-03-01", Party.of(FRANCE)), MORE_THAN_IS_LEFT,
                "/value/amount");
        funds.given(retract(RECEIPT));
        assertThat(funds.when(correctedTo(COMMITMENT, "1000", "2025-03-01", Party.of(FRANCE)))).hasSize(1);
    }

    @Test
    void a_correction_names_the_development_partner_as_the_recording_did() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "760"), amend(id(10), "1500"),
                refund(id(11), RECEIPT, "10"),
                new PledgeFunds(PROJECT, id(12), NORWAY, "P1", usd("50"), date("2025-02-01"), null), receive(id(13),
                        "R2", "1"));
        for (var id : List.of(id(10), id(11), id(12), id(13))) {
            String amount = funds.state().postings().find(id).amount().toString();
            for (var nobody : Arrays.asList(null, new Party(null, null, LocalizedText.of(Map.of("en", "Norway")), "10",
                    null), new Party(null, "NO-BRC-971277882", null, null, null)))
                funds.refuses(correctedTo(id, amount, "2025-07-02", nobody), PARTNER_WANTED, "/provider");
            funds.refuses(correctedTo(id, amount, "2025-07-02", Party.of(id(99))), PARTNER_UNKNOWN, "/provider");
            assertThat(funds.when(correctedTo(id, amount, "2025-07-02", Party.of(NORWAY)))).hasSize(1);
        }
        funds.given(retract(id(10)), retract(id(11)));
        funds.refuses(correctedTo(COMMITMENT, "1000", "2025-03-01", null), PARTNER_WANTED, "/provider");
        funds.refuses(correctedTo(RECEIPT, "760", "2025-04-01", null), PARTNER_WANTED, "/provider");
        funds.refuses(decommit(id(14), "240"), MORE_THAN_IS_LEFT, "/value/amount");
        assertThat(funds.when(decommit(id(14), "239"))).hasSize(1);
    }

    @Test
    void what_changes_or_refunds_a_transaction_is_put_right_as_of_the_same_partner() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), decommit(id(10), "300"), receive(RECEIPT, "R1", "600"),
                refund(id(11), RECEIPT, "50"));
        funds.refuses(correctedTo(id(10), "-300", "2025-06-01", Party.of(FRANCE)), PARTNER_FIXED, "/provider");
        funds.refuses(correctedTo(id(11), "-50", "2025-07-01", Party.of(FRANCE)), PARTNER_FIXED, "/provider");
        funds.given(retract(id(11)));
        assertThat(funds.when(correctedTo(RECEIPT, "600", "2025-04-01", Party.of(FRANCE))))
                .as("what nothing builds on may have come from another").hasSize(1);
    }

    @Test
    void a_partner_is_not_put_right_under_a_reference_that_is_not_its_own() {
        norwayIsRegistered();
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "760"));
        for (var id : List.of(COMMITMENT, RECEIPT)) {
            String amount = funds.state().postings().find(id).amount().toString();
            funds.refuses(correctedTo(id, amount, "2025-04-02", Party.of(NORWAY, "NO-4")), REFERENCE_OF_ANOTHER,
                    "/provider/reference");
            assertThat(funds.when(correctedTo(id, amount, "2025-04-02", Party.of(NORWAY, "NO-BRC-971277882"))))
                    .hasSize(1);
        }
        funds.refuses(decommit(id(10), "240.01"), MORE_THAN_IS_LEFT, "/value/amount");
    }

    @Test
    void what_was_published_is_put_right_under_the_reference_that_names_its_partner_and_may_stay_without_one() {
        var norway = new Party(null, "NO-BRC-971277882", null, null, null);
        funds.happened(adopted(RECEIPT, "R0", norway), adopted(id(8), "R8", null));
        funds.refuses(correctedTo(RECEIPT, "10", "2024-03-02", null), PARTNER_WANTED, "/provider");
        assertThat(funds.when(correctedTo(RECEIPT, "10", "2024-03-02", norway))).hasSize(1);
        assertThat(funds.when(correctedTo(id(8), "10", "2024-03-02", null))).hasSize(1);
        assertThat(funds.when(correctedTo(id(8), "10", "2024-03-02", Party.of(NORWAY)))).hasSize(1);
        assertThat(funds.when(correctedTo(id(8), "10", "2024-03-02", norway))).as("as it may have been published")
                .hasSize(1);
    }

    @Test
    void receipts_that_no_longer_cover_what_was_spent_are_recorded_with_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "800"), spend(id(8), "E1", "800"));
        assertThat(breaches(funds.when(refund(id(9), RECEIPT, "500")))).containsExactly("funds.above-receipts");
        funds.given(retract(id(9)));
        assertThat(breaches(funds.when(reverse(id(9), RECEIPT)))).containsExactly("funds.above-receipts");
        funds.given(retract(id(9)));
        assertThat(breaches(funds.when(correct(RECEIPT, "R1", "1")))).containsExactly("funds.above-receipts");
        assertThat(breaches(funds.when(retract(RECEIPT)))).containsExactly("funds.above-receipts");
        assertThat(breaches(funds.when(retract(id(8))))).as("spending less is no breach").isEmpty();
    }

    @Test
    void commitments_that_no_longer_cover_what_was_spent_are_recorded_with_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), spend(id(8), "E1", "800"));
        assertThat(breaches(funds.when(decommit(id(9), "200")))).isEmpty();
        assertThat(breaches(funds.when(decommit(id(10), "1")))).containsExactly("funds.above-commitment");
        assertThat(breaches(funds.when(amend(id(11), "700")))).containsExactly("funds.above-commitment");
        assertThat(breaches(funds.when(amend(id(12), "701")))).as("better than before").isEmpty();
    }

    @Test
    void spending_put_right_is_judged_anew() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"), spend(id(8), "E1", "600"));
        assertThat(breaches(funds.when(correct(id(8), "E1", "600.01")))).containsExactly("funds.above-receipts");
        funds.given(refund(id(9), id(8), "100"));
        assertThat(breaches(funds.when(retract(id(9))))).as("what came back did not come back")
                .containsExactly("funds.above-receipts");
    }

    @Test
    void a_commitment_whose_money_arrived_is_not_reversed() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "1"));
        funds.refuses(reverse(id(8), COMMITMENT), MORE_THAN_IS_LEFT, "/reversed");
    }

    @Test
    void a_retracted_reversal_lets_the_transaction_be_reversed_again() {
        funds.given(receive(RECEIPT, "R1", "10"), reverse(id(8), RECEIPT),
                new RetractTransaction(PROJECT, id(8), "error"));
        assertThat(funds.when(reverse(id(9), RECEIPT))).hasSize(1);
    }

    @Test
    void a_correction_reverses_what_was_and_counts_what_is() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"));
        assertThat(funds.when(correct(RECEIPT, "R1", "60"))).singleElement()
                .isInstanceOfSatisfying(TransactionCorrected.class, event -> {
                    assertThat(quantities(event)).containsExactly("-600", "60");
                    assertThat(event.amends().version()).isEqualTo(2);
                    assertThat(event.breaches()).isEmpty();
                });
        assertThat(funds.when(correct(RECEIPT, "R1", "60"))).as("twice").isEmpty();
        assertThat(breaches(funds.when(spend(id(8), "E1", "61")))).containsExactly("funds.above-receipts");
        assertThat(breaches(funds.when(correct(RECEIPT, "R1", "1001")))).containsExactly("funds.above-commitment");
    }

    @Test
    void a_corrected_commitment_moves_the_commitments_by_the_difference() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        assertThat(funds.when(correct(COMMITMENT, "C1", "900"))).singleElement()
                .isInstanceOfSatisfying(CommitmentChanged.class,
                        event -> assertThat(event.committed().amount()).isEqualTo(Decimal.of(-100)));
    }

    @Test
    void a_correction_keeps_currency_and_sign() {
        funds.given(receive(RECEIPT, "R1", "600"));
        funds.refuses(new CorrectTransaction(PROJECT, RECEIPT, "R1", money("600", "EUR"), date("2025-04-01"),
                Party.of(NORWAY), null, null, "typo"), CURRENCY_FIXED, "/value/currency");
        funds.refuses(correct(RECEIPT, "R1", "-600"), SIGN_FIXED, "/value/amount");
        funds.refuses(correct(RECEIPT, "R1", "0"), SIGN_FIXED, "/value/amount");
    }

    @Test
    void a_correction_of_money_handed_on_says_who_gets_it_as_the_recording_did() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "1000"), disburse(id(41),
                "2026-01-31"));
        funds.refuses(new CorrectTransaction(PROJECT, id(41), "D" + id(41), usd("9"), date("2026-01-31"), null, null,
                null, "typo"), RECEIVER_MISSING, "/receiver");
        assertThat(funds.when(new CorrectTransaction(PROJECT, id(41), "D" + id(41), usd("9"), date("2026-01-31"), null,
                SCHOOL, null, "typo"))).hasSize(1);
    }

    @Test
    void a_retraction_takes_the_transaction_out_of_every_total() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "600"));
        assertThat(funds.when(retract(RECEIPT))).singleElement().isInstanceOf(TransactionRetracted.class)
                .extracting(this::quantities, InstanceOfAssertFactories.list(String.class)).containsExactly("-600");
        assertThat(funds.when(retract(RECEIPT))).as("twice").isEmpty();
        funds.refuses(retract(id(99)), TRANSACTION_UNKNOWN, "/id");
        assertThat(breaches(funds.when(receive(id(8), "R1", "1000")))).isEmpty();
    }

    @Test
    void what_others_build_on_is_neither_corrected_nor_retracted_nor_reversed() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), decommit(id(8), "100"));
        funds.refuses(correct(COMMITMENT, "C1", "900"), FOLLOWED_BY_OTHERS, "/id");
        funds.refuses(retract(COMMITMENT), FOLLOWED_BY_OTHERS, "/id");
        funds.refuses(reverse(id(9), COMMITMENT), FOLLOWED_BY_OTHERS, "/reversed");
        funds.given(retract(id(8)));
        assertThat(funds.when(retract(COMMITMENT))).hasSize(1);
    }

    @Test
    void other_types_are_recorded_as_published_with_their_sign() {
        assertThat(funds.when(other(TransactionType.INTEREST_PAYMENT, "-12.5"))).singleElement()
                .isInstanceOf(OtherTransactionRecorded.class).extracting(this::quantities).asInstanceOf(
                        InstanceOfAssertFactories.list(String.class))
                .containsExactly("-12.5");
        funds.refuses(other(TransactionType.RECEIPT, "1"), TYPE_HAS_ITS_OWN_COMMAND, "/type");
        funds.refuses(other(TransactionType.CREDIT_GUARANTEE, "0"), AMOUNT_ZERO, "/value/amount");
    }

    @Test
    void every_type_has_a_figure_of_its_own() {
        assertThat(TransactionType.values()).extracting(TransactionType::measure).doesNotHaveDuplicates()
                .contains("commitments", "receipts", "disbursements", "expenditure", "pledges",
                        "outgoing-commitments");
    }

    @Test
    void a_reversal_is_retracted_rather_than_corrected() {
        funds.given(receive(RECEIPT, "R1", "10"), reverse(id(8), RECEIPT));
        funds.refuses(correct(id(8), "R1", "-9"), REVERSAL_CORRECTED, "/id");
        assertThat(funds.when(retract(id(8)))).hasSize(1);
    }

    @Test
    void every_counted_movement_is_corrected_by_the_difference_and_leaves_nothing_once_retracted() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), amend(id(11), "1200"), decommit(id(12), "100"),
                new PledgeFunds(PROJECT, id(13), NORWAY, "P1", usd("50"), date("2025-02-01"), null),
                receive(RECEIPT, "R1", "600"), refund(id(14), RECEIPT, "5"),
                new DisburseFunds(PROJECT, id(15), SCHOOL, "D1", usd("20"), date("2025-06-01"), null),
                spend(id(16), "E1", "30"),
                new CommitOutgoing(PROJECT, id(17), SCHOOL, "O1", usd("40"), date("2025-06-01"), null),
                other(TransactionType.INTEREST_PAYMENT, "2"), receive(id(18), "R2", "7"), reverse(id(19), id(18)));
        var first = List.of(id(11), id(12), id(14), id(19));
        for (var id : first)
            assertThat(funds.when(retract(id))).as("retracted").hasSize(1);
        for (var id : List.of(id(13), RECEIPT, id(15), id(16), id(17), id(20), id(18), COMMITMENT)) {
            var before = total();
            var corrected = (Counted) funds.when(new CorrectTransaction(PROJECT, id, "X" + id, usd("3"),
                    date("2025-04-01"), Party.of(NORWAY), SCHOOL, null, "typo")).getFirst();
            assertThat(corrected.entries()).hasSize(2);
            assertThat(total()).as("moved by the difference").isNotEqualTo(before);
            assertThat(funds.when(retract(id))).hasSize(1);
        }
        assertThat(total()).isEmpty();
    }

    @Test
    void money_of_a_partner_published_under_a_reference_covers_what_arrives_from_it_here() {
        norwayIsRegistered();
        var published = Transaction.plain("C0", TransactionType.COMMITMENT, usd("1000"), date("2024-03-01"),
                new Party(null, "NO-BRC-971277882", null, null, null), null);
        funds.happened(new TransactionAdopted(PROJECT, COMMITMENT, new PublishedTransaction(published, List.of()),
                List.of(), List.of()));
        assertThat(breaches(funds.when(receive(RECEIPT, "R1", "600")))).isEmpty();
        assertThat(breaches(funds.when(receive(id(8), "R2", "401")))).containsExactly(ABOVE_COMMITMENT.code());
        funds.given(retract(id(8)));
        funds.refuses(decommit(id(9), "401"), MORE_THAN_IS_LEFT, "/value/amount");
        assertThat(funds.when(decommit(id(9), "400"))).hasSize(1);
    }

    @Test
    void an_adopted_transaction_is_corrected_reversed_and_retracted_as_one_recorded_here() {
        funds.happened(adopted(RECEIPT, "R0", Party.of(NORWAY)));
        assertThat(funds.when(correct(RECEIPT, "R0", "9"))).singleElement().isInstanceOf(TransactionCorrected.class);
        assertThat(funds.when(reverse(id(8), RECEIPT))).hasSize(1);
        funds.given(retract(id(8)), retract(RECEIPT));
        assertThat(total()).isEmpty();
    }

    @Test
    void evidence_of_an_agreement_is_of_a_known_category() {
        var wish = sign();
        funds.refuses(new SignFundingAgreement(PROJECT, AGREEMENT, NORWAY, "NOR-1", wish.amount(), wish.signedOn(),
                List.of(), new Evidence("https://files.example/agreement.pdf", null, "Z99")),
                EverywhereRule.CODE_NOT_ON_LIST, "/evidence/category");
    }

    @Test
    void a_budget_and_a_plan_are_revised_only_by_who_has_read_them() {
        facts.unread();
        funds.given(budget("2025-01-01", "2025-12-31", "100"), plan("2025-01-01", "2025-06-30", "10"));
        assertThat(funds.when(budget("2025-01-01", "2025-12-31", "100"))).as("already so").isEmpty();
        funds.refuses(budget("2025-01-01", "2025-12-31", "101"), EverywhereRule.READ_BEFORE_REPLACING, "/id");
        funds.refuses(plan("2025-01-01", "2025-06-30", "11"), EverywhereRule.READ_BEFORE_REPLACING, "/id");
    }

    @Test
    void money_of_the_month_in_which_a_project_closed_is_not_called_late() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"));
        var may = new ReceiveFunds(PROJECT, RECEIPT, NORWAY, "R1", usd("10"), date("2026-05"), null);
        assertThat(breaches(funds.when(may))).as("since the first of May").containsExactly(
                PROJECT_CLOSED_ON_DAY.code());
        facts.project(PROJECT, "2026-04-15", ProjectStatus.CLOSED);
        assertThat(
                breaches(funds.when(new ReceiveFunds(PROJECT, id(8), NORWAY, "R2", usd("10"), date("2026-04"), null))))
                .isEmpty();
    }

    @Test
    void disbursements_stop_while_the_project_is_suspended_and_money_handed_on_all_the_same_is_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "1000"));
        facts.project(PROJECT, "2026-02-01", ProjectStatus.SUSPENDED).project(PROJECT, "2026-04-01",
                ProjectStatus.ACTIVE);
        assertThat(breaches(funds.when(disburse(id(41), "2026-01-31")))).as("before").isEmpty();
        assertThat(breaches(funds.when(disburse(id(42), "2026-02-01"))))
                .containsExactly(PROJECT_SUSPENDED_ON_DAY.code());
        assertThat(breaches(funds.when(disburse(id(43), "2026-01")))).as("perhaps before").isEmpty();
        assertThat(breaches(funds.when(disburse(id(44), "2026-04-01")))).as("when it works again").isEmpty();
    }

    @Test
    void a_suspended_project_still_spends_and_receives_and_what_it_handed_on_comes_back() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "500"), disburse(id(41),
                "2025-12-01"));
        facts.project(PROJECT, "2026-02-01", ProjectStatus.SUSPENDED);
        assertThat(breaches(funds.when(new RecordExpenditure(PROJECT, id(45), null, "E1", usd("10"),
                date("2026-02-02"), null)))).isEmpty();
        assertThat(breaches(funds.when(new ReceiveFunds(PROJECT, id(46), NORWAY, "R2", usd("10"), date("2026-02-02"),
                null)))).isEmpty();
        assertThat(breaches(funds.when(new RefundFunds(PROJECT, id(47), id(41), "B1", usd("5"), date("2026-02-02"),
                "not needed")))).isEmpty();
    }

    @Test
    void a_disbursement_put_right_into_the_time_of_the_suspension_is_a_quality_issue() {
        funds.given(sign(), commit(COMMITMENT, "C1", "1000"), receive(RECEIPT, "R1", "1000"), disburse(id(41),
                "2026-01-31"));
        facts.project(PROJECT, "2026-02-01", ProjectStatus.SUSPENDED);
        assertThat(breaches(funds.when(new CorrectTransaction(PROJECT, id(41), "D" + id(41), usd("10"),
                date("2026-02-03"), null, SCHOOL, null, "the bank says so")))).containsExactly(
                        PROJECT_SUSPENDED_ON_DAY.code());
    }

    @Test
    void no_disbursement_is_planned_while_the_project_is_suspended() {
        funds.given(plan("2026-01-01", "2026-06-30", "10"));
        facts.project(PROJECT, "2026-05-01", ProjectStatus.SUSPENDED);
        funds.refuses(plan("2026-07-01", "2026-12-31", "10"), PLANNED_WHILE_SUSPENDED, "/project");
        assertThat(funds.when(plan("2026-01-01", "2026-06-30", "10"))).as("already so").isEmpty();
        facts.project(PROJECT, "2026-06-29", ProjectStatus.ACTIVE);
        assertThat(funds.when(plan("2026-07-01", "2026-12-31", "10"))).hasSize(1);
    }

    @Test
    void budget_lines_that_do_not_add_up_are_refused() {
        funds.refuses(budget("2025-01-01", "2025-12-31", "100", new BudgetLine("Staff", Decimal.of("99.99"))),
                LINES_DO_NOT_ADD_UP, "/lines");
        var wish = budget("2025-01-01", "2025-12-31", "100", new BudgetLine("Staff", Decimal.of(60)),
                new BudgetLine("Travel", Decimal.of("40.00")));
        assertThat(funds.when(wish)).hasSize(1);
        assertThat(funds.when(wish)).as("twice").isEmpty();
    }

    @Test
    void a_budget_period_over_one_year_is_refused_and_a_fiscal_or_leap_year_is_not() {
        funds.refuses(budget("2025-01-01", "2026-01-01", "100"), PERIOD_OVER_A_YEAR, "/period");
        funds.refuses(budget("2025-02-01", "2025-01-31", "100"), PERIOD_BACKWARDS, "/period");
        assertThat(funds.when(budget("2025-07-01", "2026-06-30", "100"))).hasSize(1);
        assertThat(funds.when(budget("2024-01-01", "2024-12-31", "0"))).as("an explicit zero").hasSize(1);
        funds.refuses(budget("2024-01-01", "2024-12-31", "-1"), BUDGET_NEGATIVE, "/value/amount");
    }

    @Test
    void a_planned_disbursement_keeps_within_one_year_and_may_lie_ahead() {
        assertThat(funds.when(plan("2027-01-01", "2027-12-31", "50"))).hasSize(1);
        assertThat(funds.when(plan("2027-01-01", "2027-12-31", "50"))).as("twice").isEmpty();
        funds.refuses(plan("2027-01-01", "2028-01-01", "50"), PERIOD_OVER_A_YEAR, "/to");
        funds.refuses(plan("2027-01-01", "2027-12-31", "0"), AMOUNT_NOT_POSITIVE, "/value/amount");
    }

    @Test
    void a_report_for_a_period_not_due_is_refused() {
        funds.given(sign());
        funds.refuses(report("2025-01-01", "2025-12-31", "2026-02-01"), REPORT_NOT_DUE, "/period");
        assertThat(funds.when(report("2025-01-01", "2025-06-30", "2025-08-01"))).hasSize(1);
        assertThat(funds.when(report("2025-01-01", "2025-06-30", "2025-08-01"))).as("twice").isEmpty();
        funds.refuses(report("2025-01-01", "2025-06-30", "2025-08-02"), REPORT_DIFFERS, "/deliveredOn");
        funds.refuses(report("2025-01-01", "2025-06-30", "2026-07-02"), IN_THE_FUTURE, "/deliveredOn");
    }

    @Test
    void ten_thousand_transactions_cost_no_more_each_than_the_first() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            for (int i = 0; i < 10_000; i++)
                funds.given(receive(new UUID(7, i), "R" + i, "1"));
        });
        assertThat(funds.state().postings().total(Account.total(TransactionType.RECEIPT, "USD")))
                .isEqualTo(Decimal.of(10_000));
    }

    private void norwayIsRegistered() {
        facts.event(new EventId("organisation:" + NORWAY, 0), new OrganisationRegistered(NORWAY,
                LocalizedText.of(Map.of("en", "Norway")), new Classification("10", null, List.of()), "NO-BRC-971277882",
                "NO", day("2020-01-01")));
    }

    private static TransactionAdopted adopted(UUID id, String reference, Party provider) {
        var says = Transaction.plain(reference, TransactionType.RECEIPT, usd("10"), date("2024-03-01"), provider, null);
        return new TransactionAdopted(PROJECT, id, new PublishedTransaction(says, List.of()), List.of(), List.of());
    }

    private static UUID id(int number) { return new UUID(0x0198_0000_0000_7000L, number); }

    private static LocalDate day(String day) { return LocalDate.parse(day); }

    private static FieldDate date(String date) { return FieldDate.parse(date); }

    private static Money usd(String amount) { return money(amount, "USD"); }

    private static Money money(String amount, String currency) {
        return new Money(Decimal.of(amount), currency, day("2025-03-01"));
    }

    private static SignFundingAgreement sign() { return sign("2025-01-15"); }

    private static SignFundingAgreement sign(String signedOn) {
        var half = new ReportDue(ReportKind.PROGRESS, new Period(day("2025-01-01"), day("2025-06-30")),
                day("2025-09-30"));
        return new SignFundingAgreement(PROJECT, AGREEMENT, NORWAY, "NOR-1", usd("5000"), day(signedOn), List.of(half),
                null);
    }

    private static CommitFunds commit(UUID id, String reference, String amount) {
        return new CommitFunds(PROJECT, id, AGREEMENT, reference, usd(amount), date("2025-03-01"), null);
    }

    private static DecommitFunds decommit(UUID id, String amount) {
        return new DecommitFunds(PROJECT, id, COMMITMENT, null, usd(amount), date("2025-06-01"), "smaller programme");
    }

    private static AmendCommitment amend(UUID id, String amount) {
        return new AmendCommitment(PROJECT, id, COMMITMENT, null, Decimal.of(amount), date("2025-06-01"), "addendum");
    }

    private static ReceiveFunds receive(UUID id, String reference, String amount) {
        return new ReceiveFunds(PROJECT, id, NORWAY, reference, usd(amount), date("2025-04-01"), null);
    }

    private static RecordExpenditure spend(UUID id, String reference, String amount) {
        return new RecordExpenditure(PROJECT, id, null, reference, usd(amount), date("2025-06-01"), null);
    }

    private static DisburseFunds disburse(UUID id, String date) {
        return new DisburseFunds(PROJECT, id, SCHOOL, "D" + id, usd("10"), date(date), null);
    }

    private static RefundFunds refund(UUID id, UUID refunded, String amount) {
        return new RefundFunds(PROJECT, id, refunded, null, usd(amount), date("2025-07-01"), "unspent");
    }

    private static ReverseTransaction reverse(UUID id, UUID reversed) {
        return new ReverseTransaction(PROJECT, id, reversed, null, date("2025-07-01"), "booked twice");
    }

    private static CorrectTransaction correct(UUID id, String reference, String amount) {
        return new CorrectTransaction(PROJECT, id, reference, usd(amount), date("2025-04-01"), Party.of(NORWAY), null,
                null, "typo");
    }

    private static CorrectTransaction correctedTo(UUID id, String amount, String date, Party provider) {
        return new CorrectTransaction(PROJECT, id, null, usd(amount), date(date), provider, null, null, "typo");
    }

    private static RetractTransaction retract(UUID id) { return new RetractTransaction(PROJECT, id, "never happened"); }

    private static RecordOtherTransaction other(TransactionType type, String amount) {
        return new RecordOtherTransaction(PROJECT, id(20), type, null, null, null, usd(amount), date("2025-04-01"),
                null);
    }

    private static ReviseBudget budget(String from, String to, String amount, BudgetLine... lines) {
        return new ReviseBudget(PROJECT, id(30), BudgetType.ORIGINAL, BudgetStatus.INDICATIVE,
                new Period(day(from), day(to)), usd(amount), List.of(lines));
    }

    private static PlanDisbursement plan(String from, String to, String amount) {
        return new PlanDisbursement(PROJECT, id(31), null, day(from), day(to), usd(amount), SCHOOL);
    }

    private static RecordProgressReport report(String from, String to, String deliveredOn) {
        return new RecordProgressReport(PROJECT, AGREEMENT, ReportKind.PROGRESS, new Period(day(from), day(to)),
                day(deliveredOn), null);
    }

    private Map<String, Decimal> total() {
        var sums = new HashMap<String, Decimal>();
        for (var event : funds.history())
            if (event instanceof Counted counted)
                counted.entries()
                        .forEach(entry -> sums.merge(entry.measure(), entry.quantity(), Decimal::plus));
        sums.values().removeIf(sum -> sum.sign() == 0);
        return sums;
    }

    private List<String> quantities(FundsEvent event) {
        return ((Counted) event).entries().stream().map(entry -> entry.quantity().toString()).toList();
    }

    private static List<String> breaches(List<FundsEvent> events) {
        assertThat(events).hasSize(1);
        return ((Flagged) events.getFirst()).breaches().stream().map(Breach::rule).toList();
    }
}
