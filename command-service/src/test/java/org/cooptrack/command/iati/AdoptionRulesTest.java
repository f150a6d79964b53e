package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cooptrack.command.iati.Files203.transaction;

import java.util.List;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.adoption.AdoptionRule;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.published.PublishedActivity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every rule of adoption is shown by the least that breaks it. A new rule does not compile until it is shown here. */
class AdoptionRulesTest {
    private static final String SOUND = Files203.activity("XM-DAC-41302-A", "");
    private static final String PERIOD = "<period-start iso-date=\"2021-01-01\"/><period-end iso-date=\"%s\"/>";
    private static final String VALUE = "<value value-date=\"2021-01-01\">5</value>";
    private static final String RESULT = """
            <result type="1"><title><narrative>Formés</narrative></title><indicator measure="1">
            <title><narrative>Personnes formées</narrative></title>%s</indicator></result>""";

    /** Where it is broken, and the rule. */
    private record Found(String field, String rule) {}

    @ParameterizedTest
    @EnumSource
    void every_rule_is_shown_by_the_least_that_breaks_it(AdoptionRule rule) {
        assertThat(switch (rule) {
            case IDENTIFIER_TAKEN -> List.of(taken());
            case TRANSACTION_IN_THE_FUTURE ->
                List.of(refused(understood(SOUND, transaction("3", "2026-11-25", "1"))));
            case WITHOUT_TITLE -> found(SOUND.replaceAll("<title>.*</title>", ""), "");
            case WITHOUT_DATES -> found(SOUND.replaceAll("<activity-date[^>]*>", ""), "");
            case WITHOUT_PARTICIPANTS -> found(SOUND.replaceAll("<participating-org.*</participating-org>", ""), "");
            case ACTUAL_DATE_IN_THE_FUTURE -> found("<activity-date type=\"4\" iso-date=\"2026-11-25\"/>");
            case PERIOD_RUNS_BACKWARDS -> found("<activity-date type=\"4\" iso-date=\"2019-12-31\"/>");
            case PERIOD_WITHOUT_DATES -> found(RESULT.formatted("<period><target value=\"1\"/></period>"));
            case SHARES_NOT_WHOLE -> found("<sector code=\"16080\" vocabulary=\"1\"/>");
            case CODE_UNKNOWN -> found("<activity-date type=\"99\" iso-date=\"2021-01-01\"/>");
            case CODE_WITHDRAWN -> found(SOUND.replace("code=\"SN\"", "code=\"SU\""), "");
            case PLAN_INCOMPLETE -> found("<budget>" + PERIOD.formatted("2021-12-31") + "<value/></budget>");
            case BUDGET_OVER_A_YEAR -> found("<budget>" + PERIOD.formatted("2022-01-01") + VALUE + "</budget>");
            case PLAN_OVER_A_YEAR -> found(
                    "<planned-disbursement>" + PERIOD.formatted("2022-01-01") + VALUE + "</planned-disbursement>");
            case VALUE_DATE_IN_THE_FUTURE -> found(transaction("1", "2021-01-01", "1")
                    .replace("value-date=\"2021-01-01\"", "value-date=\"2026-11-25\""));
            case DATE_IMPLAUSIBLE -> found(transaction("1", "1899-12-31", "1"));
            case SPENT_ABOVE_RECEIPTS -> found(transaction("4", "2021-01-01", "0.01"));
            case REFERENCE_REPEATED -> found(referenced("1", "R-1", "5") + referenced("1", "R-1", "6"));
            case RESULT_WITHOUT_INDICATOR -> found(RESULT.replaceAll("(?s)<indicator.*</indicator>", ""));
            case VALUE_NOT_A_NUMBER -> found(RESULT.formatted("<baseline year=\"2020\" value=\"beaucoup\"/>"));
            case LOOKS_LIKE_ANOTHER -> warned(transaction("1", "2021-01-01", "5").repeat(2));
        }).contains(new Found(field(rule), rule.code()));
    }

    private static String field(AdoptionRule rule) {
        return switch (rule) {
            case IDENTIFIER_TAKEN -> "/published/identity/identifier";
            case TRANSACTION_IN_THE_FUTURE -> "transaction[1]/transaction-date[1]/@iso-date";
            case WITHOUT_TITLE -> "/title";
            case WITHOUT_DATES, ACTUAL_DATE_IN_THE_FUTURE, PERIOD_RUNS_BACKWARDS -> "/activity-date";
            case WITHOUT_PARTICIPANTS -> "/participating-org";
            case PERIOD_WITHOUT_DATES -> "/period";
            case SHARES_NOT_WHOLE -> "/sector";
            case CODE_UNKNOWN -> "/activity-date/@type";
            case CODE_WITHDRAWN -> "/recipient-country";
            case PLAN_INCOMPLETE -> "/budgets";
            case BUDGET_OVER_A_YEAR, PLAN_OVER_A_YEAR -> "/period-end";
            case VALUE_DATE_IN_THE_FUTURE -> "/value/@value-date";
            case DATE_IMPLAUSIBLE -> "/transaction-date";
            case SPENT_ABOVE_RECEIPTS -> "/transaction/EUR";
            case REFERENCE_REPEATED -> "/transaction/@ref";
            case LOOKS_LIKE_ANOTHER -> "/@ref";
            case RESULT_WITHOUT_INDICATOR -> "/indicator";
            case VALUE_NOT_A_NUMBER -> "/baseline/@value";
        };
    }

    @Test
    void a_sound_activity_breaks_no_rule() {
        assertThat(found("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<budget><period-start iso-date=\"2021-07-01\"/><period-end iso-date=\"2022-06-30\"/>"
            + "<value value-date=\"2021-07-01\">-5</value></budget>",
            "<planned-disbursement><period-start iso-date=\"2021-01-01\"/>"
                    + "<value value-date=\"2021-01-01\">5</value></planned-disbursement>",
            "<planned-disbursement><period-start iso-date=\"2021-01-01\"/><period-end iso-date=\"2021-12-31\"/>"
                    + "<value value-date=\"2021-01-01\">5</value></planned-disbursement>",
            "<activity-date type=\"4\" iso-date=\"2026-11-24\"/>",
            "<activity-date type=\"3\" iso-date=\"2031-01-01\"/>",
            "<sector code=\"160\" vocabulary=\"2\"/>", "<sector code=\"x\" vocabulary=\"99\"/>",
            "<result type=\"1\"><title><narrative>Lois</narrative></title><indicator measure=\"5\"><title>"
                    + "<narrative>Avis</narrative></title><baseline year=\"2020\" value=\"bon\"/></indicator></result>"})
    void what_stands_just_inside_the_rules_breaks_none(String more) {
        assertThat(found(more)).isEmpty();
    }

    @Test
    void a_reference_may_name_a_commitment_and_a_payment() {
        assertThat(found(referenced("1", "R-1", "5") + referenced("11", "R-1", "5"))).isEmpty();
        assertThat(found(referenced("1", "R-1", "5") + referenced("1", "R-1", "5"))).extracting(Found::rule)
                .containsExactly("adoption.reference-repeated");
    }

    @Test
    void a_negative_share_is_an_issue_though_the_sum_is_a_hundred() {
        var shares = SOUND.replace("<sector code=\"16070\" vocabulary=\"1\"/>",
                "<sector code=\"16070\" vocabulary=\"1\" percentage=\"%s\"/>"
                        + "<sector code=\"16080\" vocabulary=\"1\" percentage=\"%s\"/>");
        assertThat(found(shares.formatted("110", "-10"), "")).extracting(Found::rule)
                .containsExactly("adoption.shares-not-whole");
        assertThat(found(shares.formatted("99.5", "0.5"), "")).isEmpty();
        assertThat(found(shares.formatted("100", "0"), "")).isEmpty();
    }

    @Test
    void countries_and_regions_share_one_sum_in_each_vocabulary() {
        var both = SOUND.replace("<recipient-country code=\"SN\"/>",
                "<recipient-country code=\"SN\" percentage=\"60\"/>"
                        + "<recipient-region code=\"298\" vocabulary=\"1\" percentage=\"%s\"/>");
        assertThat(found(both.formatted("40"), "")).isEmpty();
        assertThat(found(both.formatted("100"), "")).extracting(Found::field).containsExactly("/recipient-country");
    }

    @Test
    void what_goes_back_is_no_spending_and_currencies_are_never_added() {
        assertThat(found(transaction("4", "2021-01-01", "5") + transaction("4", "2021-02-01", "-5"))).isEmpty();
        assertThat(found(transaction("1", "2021-01-01", "5") + transaction("1", "2021-02-01", "-1")
                + transaction("3", "2021-03-01", "4.01"))).extracting(Found::field).containsExactly("/transaction/EUR");
        assertThat(found(transaction("1", "2021-01-01", "5")
                + transaction("4", "2021-01-01", "5").replace("<value ", "<value currency=\"XOF\" ")))
                .extracting(Found::field).containsExactly("/transaction/XOF");
    }

    @Test
    void a_doubtful_code_of_a_transaction_is_a_warning_and_its_amount_counts() {
        var doubtful = transaction("1", "2021-01-01", "5").replace("</transaction>",
                "<sector vocabulary=\"1\" code=\"99999\"/><recipient-country code=\"SU\"/></transaction>");
        assertThat(found(doubtful)).isEmpty();
        assertThat(warned(doubtful)).containsExactly(new Found("/sector", AdoptionRule.CODE_UNKNOWN.code()),
                new Found("/recipient-country", AdoptionRule.CODE_WITHDRAWN.code()));
    }

    @Test
    void a_reference_tells_apart_what_looks_alike_otherwise() {
        assertThat(warned(referenced("1", "R-1", "5") + referenced("1", "R-2", "5"))).isEmpty();
        assertThat(warned(transaction("1", "2021-01-01", "5") + transaction("11", "2021-01-01", "5"))).isEmpty();
    }

    private static List<Found> warned(String more) {
        return adopted(understood(SOUND, more)).stream().filter(TransactionEvent.class::isInstance)
                .map(TransactionEvent.class::cast).flatMap(event -> event.warnings().stream())
                .map(warning -> new Found(warning.field(), warning.rule())).toList();
    }

    private static List<Found> found(String more) { return found(SOUND, more); }

    private static List<Found> found(String activity, String more) {
        return adopted(understood(activity, more)).stream().filter(Flagged.class::isInstance).map(Flagged.class::cast)
                .flatMap(event -> event.breaches().stream()).map(breach -> new Found(breach.field(), breach.rule()))
                .toList();
    }

    private static List<Event> adopted(PublishedActivity activity) { return new History().adopt(activity); }

    private static Found refused(PublishedActivity activity) {
        return told(catchThrowableOfType(Rejected.class, () -> adopted(activity)));
    }

    private static Found taken() {
        return told(AdoptionCommand.of(understood(SOUND, ""), List.of()).getFirst().taken("iati-identifier:A"));
    }

    private static Found told(Rejected refusal) { return new Found(refusal.field(), refusal.rule().code()); }

    private static PublishedActivity understood(String activity, String more) {
        var whole = activity.replace("</iati-activity>", more + "</iati-activity>");
        return ((Read.Understood) Files203.first(Files203.file(whole))).activity();
    }

    private static String referenced(String type, String reference, String value) {
        return transaction(type, "2021-01-01", value).replace("<transaction>",
                "<transaction ref=\"" + reference + "\">");
    }
}
