package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.setting;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.EnrolmentRetracted;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A filter that no fact of the measure could ever pass is refused, for an empty answer would be taken for a zero. */
class FiltersOverHttpTest {
    private static final String TRAINED = "measure=" + BeneficiaryTrained.MEASURE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"dialogue-sessions-held|form|START_UP|BIPARTITE",
            "enterprises-supported|form|TRIPARTITE|START_UP", "jobs-created-gross|form|TRIPARTITE|EXISTING",
            "disputes-settled|form|BIPARTITE|INDIVIDUAL", "institutions-established|form|INDIVIDUAL|TRIPARTITE",
            "released-or-withdrawn|kind|TRAINING|FORCED_LABOUR", "institutions-established|topic|WAGES|SOCIAL_DIALOGUE",
            "hiv-contacts|topic|WAGES|PREVENTION", "dialogue-sessions-held|topic|PREVENTION|code list Topic",
            "beneficiaries-trained|topic|PREVENTION|code list Topic"})
    void a_value_of_another_measure_is_refused_and_those_of_its_own_are_named(String measure, String dimension,
            String value, String told) {
        for (String parameter : List.of(dimension, "cell." + dimension)) {
            var answer = asked("measure=" + measure + "&" + parameter + "=" + value);
            assertRefused(answer, told.startsWith("code list") ? "query.not-on-list" : "query.one-of", parameter);
            assertThat(answer.body()).contains(told);
        }
    }

    @Test
    void several_measures_in_one_question_each_know_their_own() {
        assertRefused(asked("measure=dialogue-sessions-held,enterprises-supported&form=TRIPARTITE"), "query.one-of",
                "form");
        assertThat(asked("measure=dialogue-sessions-held,institutions-established&form=TRIPARTITE").statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_area_that_no_fact_ever_named_is_refused() {
        for (String language : List.of("fr", "en", "es"))
            assertThat(get("/v1/statistics?" + TRAINED + "&administrative-area=SN-XX", language, Role.ANALYST).body())
                    .contains("\"rule\":\"query.unknown\"", "SN-XX");
        assertThat(asked(TRAINED + "&administrative-area=UNKNOWN").statusCode()).isEqualTo(200);
    }

    @Test
    void an_area_is_known_by_whatever_fact_named_it_also_once_that_is_taken_back() {
        UUID training = UUID.randomUUID();
        long told = happened("training:" + training, enrolled(training, "ML-2"));
        String question = "&administrative-area=ML-2&atLeast=";
        assertThat(asked(TRAINED + question + told).statusCode()).as("named by an enrolment").isEqualTo(200);
        assertThat(asked("measure=beneficiaries-enrolled" + question + told).body()).contains("\"total\":1,");
        told = happened("training:" + training, new EnrolmentRetracted(training,
                new EventId("training:" + training, 0), took("ML-2"), "another person"));
        assertThat(asked("measure=beneficiaries-enrolled" + question + told).body())
                .contains("\"status\":\"MISSING\",");
    }

    @Test
    void what_the_views_have_not_seen_yet_is_no_unknown_area() {
        for (int at = 1; at <= 9; at++) {
            UUID training = UUID.randomUUID();
            happened("training:" + training, enrolled(training, "ML-Q" + at));
            assertThat(asked(TRAINED + "&administrative-area=ML-Q" + at).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void an_area_of_another_country_than_the_question_asks_for_is_refused() {
        UUID training = UUID.randomUUID();
        long told = happened("training:" + training, enrolled(training, "ML-3"));
        String question = TRAINED + "&administrative-area=ML-3&atLeast=" + told;
        assertRefused(asked(question + "&country=SN"), "statistics.area-elsewhere", "administrative-area");
        assertThat(asked(question + "&country=SN&country=ML").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=5", "after=1,1,x", "figure=distinct"})
    void what_only_the_list_of_events_reads_is_refused_where_figures_are_asked_for(String parameter) {
        assertRefused(asked(TRAINED + "&" + parameter), "statistics.of-events",
                parameter.substring(0, parameter.indexOf('=')));
        assertThat(get("/v1/statistics/events?" + TRAINED + "&" + parameter, Role.ANALYST).statusCode())
                .isEqualTo(200);
    }

    private static void assertRefused(HttpResponse<String> answer, String rule, String parameter) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"", "\"parameter\":\"" + parameter + "\"");
    }

    private static HttpResponse<String> asked(String question) {
        return get("/v1/statistics?" + question, Role.ANALYST);
    }

    private static Event enrolled(UUID training, String area) {
        return new BeneficiaryEnrolled(training, took(area));
    }

    private static Participation took(String area) {
        var attributes = new Attributes("ML", Sex.FEMALE, AgeBand.AGE_25_29, false, Disability.NO,
                DisabilityMethod.WASHINGTON_GROUP_SHORT_SET, MigrationStatus.UNKNOWN, StatusInEmployment.UNKNOWN,
                "UNKNOWN", Settlement.UNKNOWN, List.of(), area);
        return new Participation(setting(702), "ENTREPRENEURSHIP", People.person(8_001), attributes,
                FieldDate.parse("2024-03-05"));
    }
}
