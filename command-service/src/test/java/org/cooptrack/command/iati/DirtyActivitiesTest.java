package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.funds.TransactionAdopted;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.published.Share;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What real files get wrong: recorded with an issue where it can be, refused with the element where it cannot. */
class DirtyActivitiesTest {
    @ParameterizedTest
    @ValueSource(strings = {"2.01", "2.02", "2.03"})
    void each_version_of_the_standard_is_read(String version) {
        var file = Files203.file(Files203.activity("XM-DAC-41302-A", "")).replace("2.03", version);
        assertThat(Files203.first(file)).isInstanceOf(Read.Understood.class);
    }

    @ParameterizedTest
    @CsvSource({"-5.50,-5.5", "+7,7", ".5,0.5", "5.,5", "0,0", "000012.10,12.1", "' 42 ',42",
            "999999999999999999,999999999999999999"})
    void an_amount_is_taken_in_one_form(String published, String taken) {
        assertThat(transaction(Files203.transaction("3", "2015-01-01", published)).transaction().value().amount())
                .hasToString(taken);
    }

    @Test
    void an_amount_beyond_all_counting_is_refused() {
        assertThat(Files203.refused(Files203.transaction("3", "2015-01-01", "1" + "0".repeat(18))).why().rule())
                .isEqualTo(ImportRule.NUMBER_TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"2015-01-01T00:00:00,2015-01-01", "2015-01-01Z,2015-01-01", "2015-01-01+02:00,2015-01-01",
            "' 2015-01-01 ',2015-01-01", "0001-01-01,0001-01-01"})
    void a_day_with_a_time_behind_it_is_that_day(String published, String taken) {
        assertThat(transaction(Files203.transaction("3", published, "1")).transaction().date()).hasToString(taken);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-00-00", "0000-01-01", "2015-02-30", "01/02/2015", "2015", "2015-1-1", "soon", "",
            "99999-01-01"})
    void a_day_that_is_none_is_refused(String day) {
        assertThat(Files203.refused(Files203.transaction("3", day, "1")).why().field())
                .isEqualTo("transaction[1]/transaction-date[1]/@iso-date");
    }

    @Test
    void a_date_no_programme_can_have_had_is_an_issue() {
        assertThat(issues(Files203.transaction("3", "0001-01-01", "1"))).contains("adoption.date-implausible");
        assertThat(issues(Files203.transaction("3", "1900-01-01", "1"))).doesNotContain("adoption.date-implausible");
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "dem", " FRF ", "Itl"})
    void a_historic_currency_is_taken_in_capitals(String currency) {
        var money = Files203.transaction("3", "1999-01-01", "1").replace("<value ",
                "<value currency=\"" + currency + "\" ");
        assertThat(transaction(money).transaction().value().currency()).isEqualTo(currency.strip().toUpperCase());
    }

    @Test
    void an_amount_without_any_currency_is_refused() {
        var file = Files203.file(Files203.activity("XM-DAC-41302-A", Files203.transaction("3", "2020-01-01", "1")))
                .replace("default-currency=\"EUR\"", "");
        assertThat(((Read.Refused) Files203.first(file)).why().rule()).isEqualTo(ImportRule.CURRENCY_MISSING);
    }

    @ParameterizedTest
    @CsvSource({"sn,SN", "' SN ',SN", "su,SU", "YU,YU"})
    void a_country_is_taken_in_capitals_and_historic_ones_too(String published, String taken) {
        var activity = Files203.understood("<recipient-country code=\"" + published + "\" percentage=\"110\"/>");
        assertThat(activity.project().coverage().countries()).extracting(Share::code).contains(taken);
        assertThat(issues("<recipient-country code=\"" + published + "\" percentage=\"110\"/>"))
                .contains("adoption.shares-not-whole");
    }

    @Test
    void codes_withdrawn_and_unknown_are_issues() {
        assertThat(issues("<sector vocabulary=\"1\" code=\"99999\"/>")).contains("adoption.code-unknown");
        assertThat(issues("<recipient-country code=\"SU\"/>")).contains("adoption.code-withdrawn");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "fr-CA", "xx", "français", "und"})
    void an_odd_language_loses_no_text(String language) {
        var activity = Files203.understood(
                "<description type=\"2\"><narrative xml:lang=\"" + language + "\">Autre</narrative></description>");
        assertThat(activity.project().wording().descriptions().toString()).contains("Autre");
    }

    @Test
    void an_endless_language_stays_with_what_is_kept() {
        var money = Files203.transaction("3", "2020-01-01", "1").replace("</transaction>", "<description><narrative "
                + "xml:lang=\"" + "x".repeat(60_000) + "\">Autre</narrative></description></transaction>");
        var adopted = transaction(money);
        assertThat(adopted.transaction().description()).isNull();
        assertThat(adopted.published().kept().toString()).contains("Autre");
    }

    @Test
    void a_code_longer_than_any_stays_with_what_is_kept() {
        var activity = Files203.understood("<sector vocabulary=\"99\" code=\"" + "x".repeat(5_000) + "\"/>");
        assertThat(activity.project().purpose().sectors()).hasSize(1);
        assertThat(activity.project().kept().toString()).contains("x".repeat(5_000));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iati-identifier/>", "<iati-identifier>  </iati-identifier>", ""})
    void an_activity_without_identifier_is_refused(String identifier) {
        var file = Files203.file(Files203.activity("XM-DAC-41302-A", ""))
                .replace("<iati-identifier>XM-DAC-41302-A</iati-identifier>", identifier);
        assertThat(Files203.first(file)).isInstanceOf(Read.Refused.class);
    }

    @Test
    void a_plan_without_value_is_kept_with_its_dates_and_one_with_more_to_say_is_a_plan() {
        var incomplete = "<budget><period-start iso-date=\"2021-01-01\"/><period-end iso-date=\"2021-12-31\"/></budget>";
        assertThat(issues(incomplete)).contains("adoption.plan-incomplete");
        assertThat(Files203.understood(incomplete).project().kept().toString()).contains("2021-01-01", "2021-12-31");
        var more = incomplete.replace("<budget>", "<budget colour=\"red\">").replace("</budget>",
                "<value value-date=\"2021-01-01\">5</value></budget>");
        assertThat(issues(more)).doesNotContain("adoption.plan-incomplete");
        assertThat(Files203.understood(more).project().kept()).isEmpty();
        assertThat(Files203.understood(more).budgets().getFirst().kept().toString()).contains("red");
    }

    private static TransactionAdopted transaction(String more) {
        var history = new History();
        history.adopt(Files203.understood(more));
        return history.all(TransactionAdopted.class).getFirst();
    }

    private static List<String> issues(String more) {
        var history = new History();
        history.adopt(Files203.understood(more));
        assertThat(history.all(ProjectAdopted.class)).hasSize(1);
        return history.all().stream().flatMap(event -> breaches(event).stream()).map(Breach::rule).distinct().toList();
    }

    private static List<Breach> breaches(Object event) {
        return event instanceof Flagged flagged ? flagged.breaches() : List.of();
    }
}
