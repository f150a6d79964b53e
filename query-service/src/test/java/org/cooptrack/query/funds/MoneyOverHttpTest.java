package org.cooptrack.query.funds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Money;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The money of a project as an analyst gets it, against sums made of amounts that were written down apart. */
class MoneyOverHttpTest {
    private static final Breach BREACH = new Breach("funds.above-receipts", "/value", "owner",
            People.day("2026-12-31"));

    private final UUID project = UUID.randomUUID();
    private final UUID partner = UUID.randomUUID();
    private final String stream = "project-funds:" + project;
    private final List<Written> written = new ArrayList<>();

    /** An amount as it should count in the end. */
    private record Written(TransactionType type, String currency, String year, String amount) {}

    @Test
    void every_sum_by_currency_and_year_is_that_of_the_amounts_written_down() {
        tell(TransactionType.COMMITMENT, "USD", "2023-02-01", "1000000");
        tell(TransactionType.COMMITMENT, "EUR", "2024-02-01", "250000.5");
        tell(TransactionType.RECEIPT, "USD", "2023-03-01", "400000");
        tell(TransactionType.RECEIPT, "USD", "2024-03-01", "300000.25");
        tell(TransactionType.DISBURSEMENT, "XOF", "2024-05-01", "65000000");
        tell(TransactionType.EXPENDITURE, "USD", "2023-12-31", "12.34");
        tell(TransactionType.EXPENDITURE, "USD", "2024-01-01", "0.66");
        long last = tell(TransactionType.INTEREST_PAYMENT, "USD", "2024-06-01", "-3");
        compare(last);
    }

    @Test
    void a_decommitment_and_a_refund_are_deducted_on_their_own_date() {
        tell(TransactionType.COMMITMENT, "USD", "2023-02-01", "1000");
        var less = of(TransactionType.COMMITMENT, "USD", "2024-02-01", "-200");
        happened(stream, new FundsDecommitted(project, UUID.randomUUID(), UUID.randomUUID(), "not needed", less,
                List.of(), List.of()));
        write(TransactionType.COMMITMENT, "USD", "2024", "-200");
        tell(TransactionType.RECEIPT, "USD", "2023-03-01", "500");
        var back = of(TransactionType.RECEIPT, "USD", "2025-03-01", "-50");
        long last = happened(stream, new FundsRefunded(project, UUID.randomUUID(), UUID.randomUUID(), "unspent", back,
                List.of(), List.of()));
        write(TransactionType.RECEIPT, "USD", "2025", "-50");
        compare(last);
    }

    @Test
    void a_correction_moves_a_sum_by_the_difference_and_a_retraction_takes_it_back() {
        var wrong = of(TransactionType.EXPENDITURE, "USD", "2023-02-01", "100");
        var right = of(TransactionType.EXPENDITURE, "USD", "2024-02-01", "70");
        UUID id = UUID.randomUUID();
        long recorded = happened(stream, TransactionEvent.of(project, id, wrong, List.of(), List.of()));
        long corrected = happened(stream, new TransactionCorrected(project, id, new EventId(stream, 0), wrong, right,
                "a slip", List.of()));
        write(TransactionType.EXPENDITURE, "USD", "2024", "70");
        compare(corrected);
        assertThat(sums(TransactionType.EXPENDITURE, "&asOf=" + recorded)).isEqualTo(Map.of("USD 2023", "100"));
        happened(stream,
                new TransactionRetracted(project, id, new EventId(stream, 1), right, "never happened",
                        List.of()));
        written.clear();
        compare(happened(stream, TransactionEvent.of(project, UUID.randomUUID(),
                of(TransactionType.EXPENDITURE, "USD", "2024-02-01", "1"), List.of(), List.of())),
                new Written(TransactionType.EXPENDITURE, "USD", "2024", "1"));
    }

    @Test
    void a_reversal_counts_against_its_transaction_in_its_own_year() {
        var paid = of(TransactionType.DISBURSEMENT, "USD", "2023-02-01", "100");
        UUID id = UUID.randomUUID();
        happened(stream, TransactionEvent.of(project, id, paid, List.of(), List.of()));
        long last = happened(stream,
                new TransactionReversed(project, UUID.randomUUID(), id, new EventId(stream, 0),
                        paid.negated().on(FieldDate.parse("2024-02-01"), "R"), "sent twice", List.of(), List.of()));
        write(TransactionType.DISBURSEMENT, "USD", "2023", "100");
        write(TransactionType.DISBURSEMENT, "USD", "2024", "-100");
        compare(last);
        JsonNode total = json("/v1/statistics?measure=disbursements&project=" + project, Role.ANALYST)
                .at("/figures/0/totals/0");
        assertThat(total.get("total").asString()).isEqualTo("0");
        assertThat(total.get("rows").asLong()).isEqualTo(2);
    }

    @Test
    void money_with_an_open_quality_issue_is_held_outside_the_sum() {
        var late = of(TransactionType.EXPENDITURE, "USD", "2023-02-01", "100");
        long last = happened(stream, TransactionEvent.of(project, UUID.randomUUID(), late, List.of(
                new Breach("funds.above-receipts", "/value", "owner", People.day("2026-12-31"))), List.of()));
        JsonNode total = json("/v1/statistics?measure=expenditure&project=" + project + "&atLeast=" + last,
                Role.ANALYST).at("/figures/0/totals/0");
        assertThat(total.get("status").asString()).isEqualTo("WAITING");
        assertThat(total.has("total")).isFalse();
        assertThat(total.at("/cell/currency").asString()).isEqualTo("USD");
        assertThat(total.get("held").asLong()).isOne();
    }

    @Test
    void what_undoes_held_money_is_held_with_it_and_comes_in_with_it() {
        UUID paid = UUID.randomUUID();
        var money = of(TransactionType.EXPENDITURE, "EUR", "2023-02-01", "99000");
        happened(stream, held(paid, money), new TransactionReversed(project, UUID.randomUUID(), paid,
                new EventId(stream, 0), money.negated().on(FieldDate.parse("2025-02-01"), "R"), "sent twice", List.of(),
                List.of()));
        UUID received = UUID.randomUUID();
        happened(stream, held(received, of(TransactionType.RECEIPT, "USD", "2023-03-01", "500")),
                new FundsRefunded(project, UUID.randomUUID(), received, "unspent",
                        of(TransactionType.RECEIPT, "USD", "2025-03-01", "-50"), List.of(), List.of()));
        UUID committed = UUID.randomUUID();
        happened(stream, held(committed, of(TransactionType.COMMITMENT, "USD", "2023-02-01", "1000")));
        long last = happened(stream,
                new FundsDecommitted(project, UUID.randomUUID(), committed, "not needed",
                        of(TransactionType.COMMITMENT, "USD", "2024-02-01", "-200"), List.of(), List.of()),
                new CommitmentAmended(project, UUID.randomUUID(), committed, "more to do",
                        of(TransactionType.COMMITMENT, "USD", "2024-03-01", "300"), List.of(), List.of()));
        for (TransactionType type : TransactionType.values())
            assertThat(sums(type, "&atLeast=" + last)).as(type.measure()).isEmpty();
        accept(0);
        accept(2);
        last = accept(4);
        write(TransactionType.EXPENDITURE, "EUR", "2023", "99000");
        write(TransactionType.EXPENDITURE, "EUR", "2025", "-99000");
        write(TransactionType.RECEIPT, "USD", "2023", "500");
        write(TransactionType.RECEIPT, "USD", "2025", "-50");
        write(TransactionType.COMMITMENT, "USD", "2023", "1000");
        write(TransactionType.COMMITMENT, "USD", "2024", "100");
        compare(last);
    }

    @Test
    void what_an_adopted_transaction_is_published_as_later_waits_with_it() {
        UUID id = UUID.randomUUID();
        var before = new PublishedTransaction(of(TransactionType.DISBURSEMENT, "EUR", "2023-02-01", "100"), List.of());
        var after = new PublishedTransaction(of(TransactionType.DISBURSEMENT, "EUR", "2023-02-01", "40"), List.of());
        happened(stream, new TransactionAdopted(project, id, before, List.of(BREACH), List.of()));
        compare(happened(stream,
                new TransactionAdoptionAmended(project, id, before, after, List.of(), List.of())));
        long last = accept(0);
        write(TransactionType.DISBURSEMENT, "EUR", "2023", "40");
        compare(last);
    }

    @Test
    void held_money_that_was_corrected_does_not_come_in_with_the_value_that_was_wrong() {
        UUID id = UUID.randomUUID();
        var wrong = of(TransactionType.EXPENDITURE, "AUD", "2023-02-01", "100");
        var right = of(TransactionType.EXPENDITURE, "AUD", "2023-02-01", "170");
        happened(stream, held(id, wrong), new TransactionCorrected(project, id, new EventId(stream, 0), wrong, right,
                "a slip", List.of(BREACH)));
        compare(accept(0));
        long last = accept(1);
        write(TransactionType.EXPENDITURE, "AUD", "2023", "170");
        compare(last);
    }

    @Test
    void money_that_counts_stays_as_it_is_while_its_correction_is_held() {
        UUID id = UUID.randomUUID();
        var wrong = of(TransactionType.EXPENDITURE, "AUD", "2023-02-01", "100");
        var right = of(TransactionType.EXPENDITURE, "AUD", "2023-02-01", "170");
        tell(TransactionType.RECEIPT, "AUD", "2023-01-01", "1000");
        happened(stream, TransactionEvent.of(project, id, wrong, List.of(), List.of()));
        long last = happened(stream, new TransactionCorrected(project, id, new EventId(stream, 1), wrong, right,
                "a slip", List.of(BREACH)));
        write(TransactionType.EXPENDITURE, "AUD", "2023", "100");
        compare(last);
        JsonNode total = json("/v1/statistics?measure=expenditure&project=" + project, Role.ANALYST)
                .at("/figures/0/totals/0");
        assertThat(total.get("held").asLong()).isOne();
    }

    @Test
    void money_asked_by_currency_comes_in_cells_that_say_where_their_events_are() {
        tell(TransactionType.RECEIPT, "USD", "2023-03-01", "400.5");
        long last = tell(TransactionType.RECEIPT, "EUR", "2024-03-01", "300");
        JsonNode cells = json("/v1/statistics?measure=receipts&by=currency&project=" + project + "&atLeast=" + last,
                Role.ANALYST).at("/figures/0/cells");
        assertThat(cells.valueStream().map(cell -> cell.at("/cell/currency").asString() + " "
                + cell.get("total").asString())).containsExactly("EUR 300", "USD 400.5");
        assertThat(json(cells.get(1).get("events").asString(), Role.ANALYST).at("/items").valueStream()
                .map(line -> line.get("contribution").asString())).containsExactly("400.5");
    }

    private TransactionEvent held(UUID id, Transaction says) {
        return TransactionEvent.of(project, id, says, List.of(BREACH), List.of());
    }

    private long accept(int version) {
        return happened("quality-issue:" + UUID.randomUUID(),
                new QualityIssueAccepted(new EventId(stream, version), BREACH.rule(), "papers seen"));
    }

    @Test
    void money_is_found_by_its_partner_country_and_sector() {
        var plain = of(TransactionType.RECEIPT, "USD", "2023-02-01", "100");
        var said = new Transaction(null, plain.type(), plain.value(), plain.date(),
                LocalizedText.of(Map.of("en", "first instalment")), Party.of(partner), null,
                List.of(new SectorShare("1", "16020", null, null)), "SN", new Region("1", "298", null), Terms.UNSAID);
        long last = happened(stream, TransactionEvent.of(project, UUID.randomUUID(), said, List.of(), List.of()));
        for (String filter : List.of("development-partner=" + partner, "country=SN", "sector=1-16020", "region=1-298"))
            assertThat(sums(TransactionType.RECEIPT, "&" + filter + "&atLeast=" + last)).as(filter)
                    .isEqualTo(Map.of("USD 2023", "100"));
        assertThat(sums(TransactionType.RECEIPT, "&country=ML")).isEmpty();
    }

    private long tell(TransactionType type, String currency, String day, String amount) {
        write(type, currency, day.substring(0, 4), amount);
        return happened(stream, TransactionEvent.of(project, UUID.randomUUID(), of(type, currency, day, amount),
                List.of(), List.of()));
    }

    private void write(TransactionType type, String currency, String year, String amount) {
        written.add(new Written(type, currency, year, amount));
    }

    private Transaction of(TransactionType type, String currency, String day, String amount) {
        return Transaction.plain(null, type, new Money(Decimal.of(amount), currency, People.day(day)),
                FieldDate.parse(day), Party.of(partner), null);
    }

    private void compare(long atLeast, Written... more) {
        written.addAll(List.of(more));
        for (TransactionType type : TransactionType.values()) {
            var expected = new TreeMap<String, String>();
            written.stream().filter(one -> one.type() == type).forEach(one -> expected.merge(
                    one.currency() + " " + one.year(), one.amount(), MoneyOverHttpTest::plus));
            assertThat(sums(type, "&atLeast=" + atLeast)).as(type.measure()).isEqualTo(expected);
        }
        JsonNode totals = json("/v1/statistics?measure=commitments&project=" + project, Role.ANALYST)
                .at("/figures/0/totals");
        assertThat(totals.valueStream().filter(total -> !total.get("status").asString().equals("MISSING"))
                .map(total -> total.at("/cell/currency").asString())).doesNotHaveDuplicates()
                .hasSize((int) written.stream()
                        .filter(one -> one.type() == TransactionType.COMMITMENT).map(Written::currency).distinct()
                        .count());
    }

    /** Sums by currency and year; those that came to nothing are left out. */
    private Map<String, String> sums(TransactionType type, String more) {
        JsonNode cells = json("/v1/statistics?measure=" + type.measure() + "&by=currency,year&project=" + project
                + more, Role.ANALYST).at("/figures/0/cells");
        var sums = new TreeMap<String, String>();
        cells.valueStream().filter(cell -> cell.has("total") && !cell.get("total").asString().equals("0"))
                .forEach(cell -> sums.put(cell.at("/cell/currency").asString() + " "
                        + cell.at("/cell/year").asString(), cell.get("total").asString()));
        return sums;
    }

    private static String plus(String one, String other) {
        return Stream.of(one, other).map(BigDecimal::new).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }
}
