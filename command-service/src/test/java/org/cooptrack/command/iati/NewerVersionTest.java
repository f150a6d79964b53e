package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.iati.Files203.transaction;
import static org.cooptrack.command.iati.Files203.understood;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.events.Event;
import org.cooptrack.events.funds.ReversalProposalWithdrawn;
import org.cooptrack.events.funds.ReversalProposed;
import org.cooptrack.events.funds.TransactionAdopted;
import org.cooptrack.events.funds.TransactionAdoptionAmended;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.results.IndicatorAdoptionAmended;
import org.cooptrack.events.results.PeriodAdoptionAmended;
import org.cooptrack.events.results.RemovalProposed;
import org.cooptrack.events.results.ResultAdoptionAmended;
import org.junit.jupiter.api.Test;

/** A newer version of a file sends only what changed; what vanished is proposed to a person. */
class NewerVersionTest {
    private static final String ONE = transaction("3", "2021-01-01", "100");
    private static final String OTHER = transaction("3", "2021-01-01", "120");

    private final History history = new History();

    @Test
    void the_same_in_another_order_is_the_same() {
        for (int number = 0; number < 30; number += 3) {
            var activity = new GeneratedActivity(7, number, 0).xml();
            history.adopt(read(activity));
            assertThat(history.adopt(read(shuffled(activity, new Random(number))))).as("activity " + number).isEmpty();
        }
    }

    @Test
    void of_two_alike_one_goes_and_comes_back_and_a_third_is_added() {
        history.adopt(understood(ONE + ONE));
        assertThat(kinds(history.adopt(understood(ONE)))).containsExactly("ReversalProposed", "FundsAdopted");
        assertThat(kinds(history.adopt(understood(ONE + ONE)))).containsExactly("ReversalProposalWithdrawn",
                "FundsAdopted");
        assertThat(kinds(history.adopt(understood(ONE + ONE + ONE)))).containsExactly("TransactionAdopted",
                "FundsAdopted");
    }

    @Test
    void another_value_without_reference_is_another_transaction() {
        history.adopt(understood(ONE));
        assertThat(kinds(history.adopt(understood(OTHER)))).containsExactly("TransactionAdopted", "ReversalProposed",
                "FundsAdopted");
    }

    @Test
    void another_value_under_the_same_reference_amends() {
        history.adopt(understood(referenced(ONE) + ONE));
        assertThat(kinds(history.adopt(understood(ONE + referenced(OTHER))))).containsExactly(
                "TransactionAdoptionAmended", "FundsAdopted");
    }

    @Test
    void where_several_bear_one_reference_the_day_tells_them_apart() {
        var later = referenced(ONE).replace("2021-01-01", "2021-02-02");
        history.adopt(understood(referenced(ONE) + later));
        assertThat(kinds(history.adopt(understood(referenced(OTHER) + later)))).containsExactly(
                "TransactionAdoptionAmended", "FundsAdopted");
    }

    @Test
    void other_words_of_the_same_movement_amend() {
        history.adopt(understood(ONE));
        var worded = ONE.replace("</value>", "</value><description><narrative>Salaires</narrative></description>");
        assertThat(kinds(history.adopt(understood(worded)))).containsExactly("TransactionAdoptionAmended",
                "FundsAdopted");
    }

    @Test
    void a_file_that_goes_back_to_what_it_said_before_leaves_nothing_in_between() {
        history.adopt(understood(ONE));
        history.adopt(understood(OTHER));
        assertThat(kinds(history.adopt(understood(ONE)))).containsExactly("ReversalProposalWithdrawn",
                "ReversalProposed", "FundsAdopted");
        assertThat(standing(history.all())).hasSize(1);
        assertThat(history.adopt(understood(ONE))).isEmpty();
    }

    @Test
    void titles_targets_and_actual_values_amend_just_themselves() {
        history.adopt(understood(result("Formés", "Personnes", "10", "5")));
        assertThat(history.adopt(understood(result("Formées", "Personnes", "10", "5")))).singleElement()
                .isInstanceOf(ResultAdoptionAmended.class);
        assertThat(history.adopt(understood(result("Formées", "Femmes", "10", "5")))).singleElement()
                .isInstanceOf(IndicatorAdoptionAmended.class);
        assertThat(history.adopt(understood(result("Formées", "Femmes", "12", "5")))).singleElement()
                .isInstanceOf(PeriodAdoptionAmended.class);
        assertThat(history.adopt(understood(result("Formées", "Femmes", "12", "9")))).singleElement()
                .isInstanceOf(PeriodAdoptionAmended.class);
        var retitled = Files203.activity("XM-DAC-41302-A", result("Formées", "Femmes", "12", "9"))
                .replace(">Training<", ">Trainings<");
        assertThat(history.adopt(read(retitled))).singleElement().isInstanceOf(ProjectAdoptionAmended.class);
    }

    @Test
    void an_indicator_without_reference_is_known_again_by_its_periods() {
        var unreferenced = result("Formés", "Personnes", "10", "5").replaceAll("<reference[^>]*>", "");
        history.adopt(understood(unreferenced));
        assertThat(history.adopt(understood(unreferenced.replace("Personnes", "Femmes")))).singleElement()
                .isInstanceOf(IndicatorAdoptionAmended.class);
    }

    @Test
    void an_actual_value_that_vanished_with_its_period_is_proposed_for_removal() {
        history.adopt(understood(result("Formés", "Personnes", "10", "5")));
        var without = result("Formés", "Personnes", "10", "5").replaceAll("(?s)<period>.*</period>", "");
        assertThat(history.adopt(understood(without))).singleElement().isInstanceOf(RemovalProposed.class);
    }

    @Test
    void what_vanished_does_not_stand_in_the_way_of_what_is_still_published() {
        history.adopt(understood(worded("Salaires") + worded("Voyages")));
        history.adopt(understood(worded("Voyages")));
        assertThat(kinds(history.adopt(understood(worded("Transport"))))).containsExactly(
                "TransactionAdoptionAmended", "FundsAdopted");
        assertThat(standing(history.all())).hasSize(1);
    }

    @Test
    void a_transaction_of_another_type_or_currency_is_another_and_the_old_one_is_proposed() {
        for (var other : List.of(referenced(ONE.replace("code=\"3\"", "code=\"4\"")),
                referenced(ONE.replace("<value ", "<value currency=\"XOF\" ")))) {
            var fresh = new History();
            fresh.adopt(understood(referenced(ONE)));
            assertThat(kinds(fresh.adopt(understood(other)))).containsExactly("TransactionAdopted",
                    "ReversalProposed", "FundsAdopted");
        }
    }

    @Test
    void a_refund_under_the_reference_of_its_payment_leaves_the_payment_alone() {
        history.adopt(understood(referenced(ONE)));
        var refund = referenced(transaction("3", "2021-05-01", "-40"));
        assertThat(kinds(history.adopt(understood(refund + referenced(ONE))))).containsExactly("TransactionAdopted",
                "FundsAdopted");
        assertThat(kinds(history.adopt(understood(referenced(ONE) + refund.replace("-40", "-45"))))).containsExactly(
                "TransactionAdoptionAmended", "FundsAdopted");
    }

    @Test
    void results_with_the_same_words_are_told_apart_by_what_stands_below_them() {
        var first = result("Produit", "Personnes", "10", "5");
        var second = result("Produit", "Femmes", "20", "6");
        var third = result("Produit", "Femmes", "30", "7");
        history.adopt(understood(first + second + third));
        assertThat(history.adopt(understood(third + first + second))).isEmpty();
        assertThat(kinds(history.adopt(understood(third + second.replace("\"6\"", "\"8\"") + first))))
                .containsExactly("PeriodAdoptionAmended");
        assertThat(kinds(history.adopt(understood(result("Produit", "Hommes", "1", "1") + third + first))))
                .containsExactly("IndicatorAdoptionAmended", "PeriodAdoptionAmended");
    }

    @Test
    void results_with_the_same_words_that_broke_off_anywhere_are_finished_without_doubles() {
        var activity = understood(result("Produit", "Personnes", "10", "5") + result("Produit", "Femmes", "20", "6")
                + result("Produit", "Femmes", "30", "7"));
        var wish = AdoptionCommand.of(activity, List.of()).get(2);
        var now = Instant.parse("2026-11-23T12:00:00Z");
        var all = wish.outstanding(List.of(), now);
        for (int recorded = 0; recorded <= all.size(); recorded++)
            assertThat(wish.outstanding(all.subList(0, recorded), now)).isEqualTo(all.subList(recorded, all.size()));
    }

    @Test
    void indicators_with_the_same_words_are_told_apart_by_their_periods() {
        var first = indicator(result("Formés", "Nombre", "10", "5"));
        var second = indicator(result("Formés", "Nombre", "20", "6"));
        history.adopt(understood(withIndicators(first + second)));
        assertThat(history.adopt(understood(withIndicators(second + first)))).isEmpty();
        assertThat(kinds(history.adopt(understood(withIndicators(second.replace("\"6\"", "\"8\"") + first)))))
                .containsExactly("PeriodAdoptionAmended");
    }

    @Test
    void another_indicator_in_the_place_of_one_is_another() {
        var unreferenced = result("Formés", "Personnes", "10", "5").replaceAll("<reference[^>]*>", "");
        history.adopt(understood(unreferenced));
        var other = unreferenced.replace("Personnes", "Lois").replace("measure=\"1\"", "measure=\"2\"")
                .replace("value=\"10\"", "value=\"50\"");
        assertThat(kinds(history.adopt(understood(other)))).containsExactly("IndicatorAdopted", "PeriodAdopted",
                "RemovalProposed");
    }

    /** Whatever the versions were, what stands is what the last one says, and saying it again changes nothing. */
    @Test
    void after_any_row_of_versions_what_stands_is_what_was_said_last() {
        var random = new Random(11);
        for (int version = 0; version < 60; version++) {
            var money = IntStream.range(0, random.nextInt(8)).mapToObj(_ -> some(random)).toList();
            var activity = understood(String.join("", money));
            history.adopt(activity);
            assertThat(standing(history.all())).as("version " + version)
                    .containsExactlyInAnyOrderElementsOf(activity.transactions());
            assertThat(history.adopt(activity)).as("version " + version + " again").isEmpty();
        }
    }

    private static String some(Random random) {
        var said = transaction(random.nextBoolean() ? "3" : "4", "2021-01-0" + (1 + random.nextInt(3)),
                String.valueOf(random.nextInt(3)));
        return random.nextBoolean()
                ? said
                : said.replace("<transaction>", "<transaction ref=\"R" + random.nextInt(3) + "\">");
    }

    private static List<PublishedTransaction> standing(List<Event> events) {
        var said = new LinkedHashMap<UUID, PublishedTransaction>();
        var gone = new ArrayList<UUID>();
        for (var event : events)
            switch (event) {
                case TransactionAdopted e -> said.put(e.id(), e.published());
                case TransactionAdoptionAmended e -> said.put(e.id(), e.after());
                case ReversalProposed e -> gone.add(e.id());
                case ReversalProposalWithdrawn e -> gone.remove(e.id());
                default -> {}
            }
        said.keySet().removeAll(gone);
        return List.copyOf(said.values());
    }

    private static String worded(String words) {
        return ONE.replace("</value>", "</value><description><narrative>" + words + "</narrative></description>");
    }

    private static String indicator(String result) {
        return result.replaceAll("(?s).*(<indicator.*</indicator>).*", "$1");
    }

    private static String withIndicators(String indicators) {
        return "<result type=\"1\"><title><narrative>Formés</narrative></title>" + indicators + "</result>";
    }

    private static String referenced(String transaction) {
        return transaction.replace("<transaction>", "<transaction ref=\"T-1\">");
    }

    private static String result(String title, String indicator, String target, String actual) {
        return """
                <result type="1"><title><narrative>%s</narrative></title><indicator measure="1">
                <title><narrative>%s</narrative></title><reference vocabulary="9" code="8.5.1"/>
                <period><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
                <target value="%s"/><actual value="%s"/></period></indicator></result>"""
                .formatted(title, indicator, target, actual);
    }

    private static List<String> kinds(List<Event> events) {
        return events.stream().map(event -> event.getClass().getSimpleName()).toList();
    }

    /** Transactions, budgets and results change their places. */
    private static String shuffled(String activity, Random random) {
        var parts = Pattern.compile("(?s)<(transaction|budget|result)[ >].*?</\\1>").matcher(activity).results()
                .map(MatchResult::group).collect(Collectors.toCollection(ArrayList::new));
        assertThat(parts).hasSizeGreaterThan(10);
        var rest = parts.stream().reduce(activity, (left, part) -> left.replaceFirst(Pattern.quote(part), ""));
        Collections.shuffle(parts, random);
        return rest.replace("</iati-activity>", String.join("", parts) + "</iati-activity>");
    }

    private static org.cooptrack.events.published.PublishedActivity read(String activity) {
        var file = Files203.file(activity).replace("<iati-activities ", "<iati-activities xmlns:ct=\"urn:ct\" ");
        return ((Read.Understood) Files203.first(file)).activity();
    }
}
