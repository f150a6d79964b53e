package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.command.iati.Files203.transaction;
import static org.cooptrack.command.iati.Files203.understood;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.adoption.AdoptionRule;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.results.*;
import org.junit.jupiter.api.Test;

class AdoptionTest {
    private static final String SPENT = transaction("3", "2021-01-01", "100");
    private static final String RECEIVED = transaction("1", "2020-06-01", "500");
    private static final String RESULT = """
            <result type="1"><title><narrative>Formés</narrative></title><indicator measure="1">
            <title><narrative>Personnes formées</narrative></title><baseline year="2020" value="0"/>
            <period><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
            <target value="10"/><actual value="%s"/></period></indicator></result>""";

    private final History history = new History();

    @Test
    void a_closed_project_enters_with_its_course() {
        var closed = understood("<activity-date type=\"4\" iso-date=\"2022-05-31\"/>");
        var published = Files203.activity("XM-DAC-41302-A", "<activity-date type=\"4\" iso-date=\"2022-05-31\"/>")
                .replace("activity-status code=\"2\"", "activity-status code=\"4\"");
        history.adopt(((Read.Understood) Files203.first(Files203.file(published))).activity());
        assertThat(closed.project().course().status()).isEqualTo("2");
        assertThat(history.all(ProjectAdopted.class)).singleElement().satisfies(adopted -> assertThat(adopted.course())
                .containsEntry(LocalDate.parse("2020-01-01"), ProjectStatus.ACTIVE)
                .containsEntry(LocalDate.parse("2022-05-31"), ProjectStatus.CLOSED));
    }

    @Test
    void transactions_alike_are_told_apart_by_their_count() {
        history.adopt(understood(SPENT + SPENT));
        assertThat(history.all(TransactionAdopted.class)).hasSize(2).extracting(TransactionAdopted::id)
                .doesNotHaveDuplicates();
        var third = history.adopt(understood(SPENT + SPENT + SPENT));
        assertThat(third).filteredOn(TransactionAdopted.class::isInstance).hasSize(1);
    }

    @Test
    void another_order_changes_nothing() {
        history.adopt(understood(RECEIVED + SPENT));
        assertThat(history.adopt(understood(SPENT + RECEIVED))).isEmpty();
    }

    @Test
    void a_new_stamp_alone_changes_nothing() {
        history.adopt(understood(""));
        var stamped = Files203.activity("XM-DAC-41302-A", "").replace("2024-01-01T", "2025-01-01T");
        assertThat(history.adopt(((Read.Understood) Files203.first(Files203.file(stamped))).activity())).isEmpty();
    }

    @Test
    void only_the_part_that_changed_is_amended() {
        history.adopt(understood(SPENT));
        var events = history.adopt(understood(SPENT + "<sector code=\"16080\" vocabulary=\"1\"/>"));
        assertThat(events).singleElement().isInstanceOfSatisfying(ProjectAdoptionAmended.class, amended -> {
            assertThat(amended.after().purpose()).isNotNull();
            assertThat(amended.before().purpose()).isNotEqualTo(amended.after().purpose());
            assertThat(amended.after().wording()).isNull();
            assertThat(amended.after().course()).isNull();
        });
    }

    @Test
    void a_transaction_is_known_again_by_its_reference() {
        history.adopt(understood(referenced("100")));
        var events = history.adopt(understood(referenced("120")));
        assertThat(events).first().isInstanceOfSatisfying(TransactionAdoptionAmended.class, amended -> assertThat(
                amended.entries().stream().map(entry -> entry.quantity().toString())).containsExactly("-100", "120"));
        assertThat(events).noneMatch(TransactionAdopted.class::isInstance);
    }

    @Test
    void a_transaction_that_vanished_is_proposed_for_reversal_once_and_stands() {
        history.adopt(understood(RECEIVED + SPENT));
        var events = history.adopt(understood(RECEIVED));
        assertThat(events).filteredOn(ReversalProposed.class::isInstance).hasSize(1);
        assertThat(events).noneMatch(event -> event instanceof TransactionEvent);
        assertThat(history.adopt(understood(RECEIVED))).isEmpty();
        assertThat(history.adopt(understood(RECEIVED + SPENT)))
                .filteredOn(ReversalProposalWithdrawn.class::isInstance).hasSize(1);
    }

    @Test
    void a_budget_that_is_no_longer_published_holds_no_more() {
        var budget = "<budget><period-start iso-date=\"2021-01-01\"/><period-end iso-date=\"2021-12-31\"/>"
                + "<value value-date=\"2021-01-01\">900</value></budget>";
        history.adopt(understood(budget));
        assertThat(history.adopt(understood(budget.replace("900", "800")))).first()
                .isInstanceOf(BudgetAdoptionAmended.class);
        assertThat(history.adopt(understood(""))).first().isInstanceOf(BudgetNoLongerPublished.class);
    }

    @Test
    void a_newer_value_amends_its_period_only() {
        history.adopt(understood(RESULT.formatted("5")));
        assertThat(history.adopt(understood(RESULT.formatted("7")))).singleElement()
                .isInstanceOfSatisfying(PeriodAdoptionAmended.class, amended -> {
                    assertThat(amended.before().actuals().toString()).contains("number=5");
                    assertThat(amended.after().actuals().toString()).contains("number=7");
                });
        assertThat(history.all(PeriodAdopted.class)).hasSize(1);
    }

    @Test
    void a_result_that_vanished_is_proposed_for_removal() {
        history.adopt(understood(RESULT.formatted("5")));
        assertThat(history.adopt(understood(""))).singleElement().isInstanceOf(RemovalProposed.class);
        assertThat(history.adopt(understood(""))).isEmpty();
    }

    @Test
    void a_transaction_in_the_future_is_refused_and_nothing_is_recorded() {
        var future = understood(transaction("3", "2031-01-01", "1"));
        assertThatThrownBy(() -> history.adopt(future)).isInstanceOfSatisfying(Rejected.class,
                rejected -> assertThat(rejected.rule()).isEqualTo(AdoptionRule.TRANSACTION_IN_THE_FUTURE));
    }

    @Test
    void spending_above_the_receipts_is_an_issue_of_the_whole() {
        assertThat(issues(history.adopt(understood(RECEIVED + SPENT)))).isEmpty();
        assertThat(issues(new History().adopt(understood(SPENT)))).containsExactly("adoption.spent-above-receipts");
    }

    @Test
    void dirty_shares_codes_and_dates_are_recorded_with_an_issue() {
        var dirty = "<sector code=\"16080\" vocabulary=\"1\" percentage=\"110\"/>"
                + "<sector code=\"99999\" vocabulary=\"1\"/><activity-date type=\"4\" iso-date=\"2019-01-01\"/>";
        assertThat(issues(history.adopt(understood(dirty)))).contains("adoption.shares-not-whole",
                "adoption.code-unknown", "adoption.period-runs-backwards");
    }

    @Test
    void a_correction_by_a_person_is_not_undone_by_the_same_file() {
        history.adopt(understood(SPENT));
        var adopted = history.all(TransactionAdopted.class).getFirst();
        var wish = AdoptionCommand.of(understood(SPENT), List.of()).get(1);
        List<Event> corrected = List.of(adopted, history.all(FundsAdopted.class).getFirst(),
                new TransactionRetracted(adopted.project(), adopted.id(),
                        new org.cooptrack.events.EventId(wish.stream(), 0), adopted.transaction(), "twice",
                        List.of()));
        assertThat(wish.outstanding(corrected, Instant.parse("2026-11-23T12:00:00Z"))).isEmpty();
    }

    @Test
    void many_transactions_are_adopted_in_several_appends() {
        var many = IntStream.range(0, 2_500).mapToObj(i -> transaction("4", "2021-01-01", "1." + (1000 + i)))
                .collect(Collectors.joining());
        var wish = AdoptionCommand.of(understood(many), List.of()).get(1);
        var all = wish.outstanding(List.of(), Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(all).hasSize(2_501);
        assertThat(AdoptionCommand.fitsOneAppend(all)).isFalse();
        var rest = wish.outstanding(all.subList(0, 1_000), Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(rest).isEqualTo(all.subList(1_000, all.size()));
    }

    @Test
    void an_append_takes_no_more_than_about_two_million_characters() {
        var endless = transaction("1", "2021-01-01", "1").replace("</transaction>", "<description><narrative>"
                + "a".repeat(900_000) + "</narrative></description></transaction>");
        var wish = AdoptionCommand.of(understood(endless.repeat(3)), List.of()).get(1);
        var all = wish.outstanding(List.of(), Instant.parse("2026-11-23T12:00:00Z"));
        assertThat(AdoptionCommand.fitsOneAppend(all)).isFalse();
        assertThat(AdoptionCommand.fitsOneAppend(all.subList(0, 2))).isTrue();
        assertThat(AdoptionCommand.fitsOneAppend(all.subList(0, 1))).isTrue();
    }

    private static String referenced(String amount) {
        return transaction("3", "2021-01-01", amount).replace("<transaction>", "<transaction ref=\"T-1\">");
    }

    private static List<String> issues(List<Event> events) {
        return events.stream().filter(Flagged.class::isInstance).map(Flagged.class::cast)
                .flatMap(event -> event.breaches().stream()).map(Breach::rule).distinct().toList();
    }
}
