package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.iati.Files203.transaction;
import static org.cooptrack.command.iati.Files203.understood;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.FundsDisbursed;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.funds.TransactionAdopted;
import org.cooptrack.events.funds.TransactionCorrected;
import org.cooptrack.events.funds.TransactionRetracted;
import org.cooptrack.events.funds.TransactionReversed;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.junit.jupiter.api.Test;

/** A file that says what it said before undoes no decision of a person; one that says something else is heard. */
class PersonsDecisionsTest {
    private static final String ONE = transaction("3", "2021-01-01", "100");
    private static final String OTHER = transaction("3", "2021-01-01", "120");
    private static final LocalDate LATER = LocalDate.parse("2022-01-01");

    private final History history = new History();

    @Test
    void a_correction_stands_while_the_file_says_what_it_said() {
        history.adopt(understood(ONE));
        correct(first(), "120");
        assertThat(history.adopt(understood(ONE))).isEmpty();
        assertThat(spent()).isEqualTo("120");
    }

    @Test
    void a_file_that_says_now_what_a_person_had_put_right_counts_once() {
        history.adopt(understood(ONE));
        correct(first(), "120");
        assertThat(kinds(history.adopt(understood(OTHER)))).containsExactly("TransactionAdoptionAmended",
                "FundsAdopted");
        assertThat(spent()).isEqualTo("120");
        assertThat(history.adopt(understood(OTHER))).isEmpty();
    }

    @Test
    void a_newer_value_under_the_reference_of_a_corrected_one_takes_its_place() {
        history.adopt(understood(referenced(ONE)));
        correct(first(), "110");
        history.adopt(understood(referenced(OTHER)));
        assertThat(spent()).isEqualTo("120");
    }

    @Test
    void of_two_alike_one_retracted_the_other_stands_when_the_file_says_one() {
        history.adopt(understood(ONE + ONE));
        retract(first());
        assertThat(history.adopt(understood(ONE + ONE))).isEmpty();
        assertThat(kinds(history.adopt(understood(ONE)))).containsExactly("FundsAdopted");
        assertThat(spent()).isEqualTo("100");
    }

    @Test
    void other_words_do_not_bring_back_what_was_retracted() {
        history.adopt(understood(ONE));
        retract(first());
        var worded = ONE.replace("</value>", "</value><description><narrative>Salaires</narrative></description>");
        assertThat(history.adopt(understood(worded))).isEmpty();
        assertThat(spent()).isEqualTo("0");
    }

    @Test
    void another_value_under_the_reference_of_a_retracted_one_is_another_transaction() {
        history.adopt(understood(referenced(ONE)));
        retract(first());
        assertThat(kinds(history.adopt(understood(referenced(OTHER))))).containsExactly("TransactionAdopted",
                "FundsAdopted");
        assertThat(spent()).isEqualTo("120");
        assertThat(history.adopt(understood(referenced(OTHER)))).isEmpty();
        history.adopt(understood(referenced(OTHER.replace("120", "130"))));
        assertThat(spent()).isEqualTo("130");
    }

    @Test
    void what_vanished_and_was_retracted_is_another_transaction_when_it_is_published_again() {
        history.adopt(understood(ONE));
        history.adopt(understood(""));
        retract(first());
        assertThat(history.adopt(understood(""))).isEmpty();
        history.adopt(understood(ONE));
        assertThat(spent()).isEqualTo("100");
        assertThat(history.adopt(understood(ONE))).isEmpty();
    }

    @Test
    void what_was_reversed_stays_so_and_is_not_proposed_once_more() {
        history.adopt(understood(referenced(ONE)));
        reverse(first());
        assertThat(history.adopt(understood(referenced(ONE)))).isEmpty();
        assertThat(kinds(history.adopt(understood("")))).containsExactly("FundsAdopted");
        assertThat(spent()).isEqualTo("0");
    }

    @Test
    void another_value_of_a_reversed_transaction_counts_whole() {
        history.adopt(understood(referenced(ONE)));
        reverse(first());
        history.adopt(understood(referenced(OTHER)));
        assertThat(spent()).isEqualTo("120");
    }

    @Test
    void a_reversal_that_was_retracted_leaves_the_transaction_as_it_was() {
        history.adopt(understood(ONE));
        var reversal = reverse(first());
        retract(reversal.id(), reversal.transaction());
        assertThat(history.adopt(understood(ONE))).isEmpty();
        assertThat(spent()).isEqualTo("100");
        assertThat(kinds(history.adopt(understood("")))).containsExactly("ReversalProposed", "FundsAdopted");
    }

    @Test
    void what_was_recorded_here_and_is_published_afterwards_is_held_back_until_a_person_decides() {
        history.adopt(understood(ONE));
        var recorded = first().transaction().on(FieldDate.on(LATER), "T-9");
        happened(new FundsDisbursed(first().project(), UUID.randomUUID(), recorded, List.of(), List.of()));
        var published = transaction("3", "2022-01-01", "100").replace("<transaction>", "<transaction ref=\"T-9\">");
        var adopted = history.adopt(understood(ONE + published + published.replace("T-9", "T-10")));
        assertThat(adopted).filteredOn(TransactionAdopted.class::isInstance).map(TransactionAdopted.class::cast)
                .extracting(one -> one.breaches().stream().map(Breach::rule).toList())
                .containsExactly(List.of("adoption.reference-repeated"), List.of());
    }

    /** Whatever was published and whatever persons decided, the same file once more changes nothing. */
    @Test
    void after_any_row_of_versions_and_decisions_the_same_file_changes_nothing() {
        var random = new Random(12);
        var undone = new HashSet<UUID>();
        for (int version = 0; version < 80; version++) {
            var activity = understood(IntStream.range(0, 1 + random.nextInt(5)).mapToObj(_ -> some(random))
                    .collect(Collectors.joining()));
            history.adopt(activity);
            var all = history.all(TransactionAdopted.class);
            var one = all.get(random.nextInt(all.size()));
            if (undone.add(one.id())) decide(one, random.nextInt(3));
            assertThat(history.adopt(activity)).as("version " + version).isEmpty();
        }
    }

    private void decide(TransactionAdopted one, int how) {
        switch (how) {
            case 0 -> correct(one, "7");
            case 1 -> retract(one);
            default -> reverse(one);
        }
    }

    private static String some(Random random) {
        var said = transaction("3", "2021-01-0" + (1 + random.nextInt(2)), String.valueOf(random.nextInt(3)));
        return random.nextBoolean() ? said : referenced(said);
    }

    private TransactionAdopted first() { return history.all(TransactionAdopted.class).getFirst(); }

    private void correct(TransactionAdopted adopted, String amount) {
        var before = adopted.transaction();
        var value = before.value();
        var after = before.valued(new Money(Decimal.of(amount), value.currency(), value.valueDate()));
        happened(new TransactionCorrected(adopted.project(), adopted.id(), new EventId(stream(), 0), before, after,
                "misread", List.of()));
    }

    private void retract(TransactionAdopted adopted) { retract(adopted.id(), adopted.transaction()); }

    private void retract(UUID id, Transaction before) {
        happened(new TransactionRetracted(first().project(), id, new EventId(stream(), 0), before, "twice",
                List.of()));
    }

    private TransactionReversed reverse(TransactionAdopted adopted) {
        var says = adopted.transaction();
        var reversal = new TransactionReversed(adopted.project(), UUID.randomUUID(), adopted.id(),
                new EventId(stream(), 0),
                says.valued(says.value().negated()).on(FieldDate.on(LATER), null), "undone", List.of(), List.of());
        happened(reversal);
        return reversal;
    }

    private void happened(Event event) { history.happened(stream(), event); }

    private String stream() { return "project-funds:" + first().project(); }

    /** What the books say was disbursed. */
    private String spent() {
        return history.all(Counted.class).stream().flatMap(event -> event.entries().stream())
                .filter(entry -> entry.measure().contains("disburse")).map(entry -> entry.quantity().toString())
                .map(Decimal::of).reduce(Decimal.ZERO, Decimal::plus).toString();
    }

    private static String referenced(String transaction) {
        return transaction.replace("<transaction>", "<transaction ref=\"T-1\">");
    }

    private static List<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }
}
