package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.person.Difference;
import org.cooptrack.events.person.DuplicateStream;
import org.cooptrack.events.person.Likeness;
import org.cooptrack.events.person.MergeTakenBack;
import org.cooptrack.events.person.PersonsMerged;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.Participation;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.People;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MergedPersonsTest {
    private final UUID training = UUID.randomUUID();
    private final String stream = "training:" + training;

    @Test
    void merged_persons_count_once_as_of_any_position_and_sums_stay() {
        trained(took(911, Sex.FEMALE, "KE", "2024-03-05", 911));
        trained(took(912, Sex.FEMALE, "KE", "2024-04-05", 911));
        long two = trained(took(913, Sex.FEMALE, "UG", "2024-05-05", 911));
        long chained = merge(911, 912);
        long one = merge(912, 913);
        long back = takeBack(911, 912);
        assertThat(counts("&project=" + id(911) + "&asOf=" + two + "&atLeast=" + back)).isEqualTo("3/3");
        assertThat(counts("&project=" + id(911) + "&asOf=" + chained)).isEqualTo("3/2");
        assertThat(counts("&project=" + id(911) + "&asOf=" + one)).isEqualTo("3/1");
        assertThat(counts("&project=" + id(911) + "&asOf=" + back)).isEqualTo("3/2");
        assertThat(counts("&project=" + id(911) + "&country=KE&asOf=" + back)).isEqualTo("2/2");
        JsonNode byCountry = ask("&project=" + id(911) + "&by=country&asOf=" + one);
        assertThat(byCountry.at("/totals/0/overlap/distinct").asLong()).isEqualTo(1);
    }

    @Test
    void a_merged_person_has_the_sex_of_the_first_live_fact_and_the_lineage_says_which() {
        long first = trained(took(921, Sex.MALE, "KE", "2024-03-05", 921));
        trained(took(922, Sex.FEMALE, "KE", "2024-04-05", 921));
        long merged = merge(921, 922);
        String bySex = "&project=" + id(921) + "&asOf=" + merged;
        JsonNode answer = ask(bySex + "&by=sex&atLeast=" + merged);
        assertThat(answer.at("/totals/0/overlap/distinct").asLong()).isZero();
        assertThat(cell(answer, "FEMALE").get("distinct").asLong()).isZero();
        assertThat(cell(answer, "MALE").get("distinct").asLong()).isEqualTo(1);
        JsonNode lines = json("/v1/statistics/events?measure=beneficiaries-trained&figure=distinct" + bySex,
                Role.ANALYST);
        assertThat(lines.get("items").size()).isEqualTo(1);
        assertThat(lines.at("/items/0/position").asLong()).isEqualTo(first);
        assertThat(json("/v1/statistics/events?measure=beneficiaries-trained&figure=distinct&cell.sex=FEMALE" + bySex,
                Role.ANALYST).get("items").isEmpty()).isTrue();
    }

    @Test
    void a_certificate_does_not_cover_a_merge_that_came_later() {
        trained(took(931, Sex.FEMALE, "KE", "2024-03-05", 931));
        trained(took(932, Sex.FEMALE, "KE", "2024-04-05", 931));
        UUID period = UUID.randomUUID();
        UUID project = People.project(931);
        long certified = happened("project-results:" + project,
                new PeriodOpened(project, period, new Period(day("2024-01-01"), day("2024-12-31"))),
                new PeriodSubmitted(project, period), new PeriodApproved(project, period),
                new PeriodCertified(project, period));
        long merged = merge(931, 932);
        String of = "&project=" + id(931) + "&atLeast=" + merged;
        assertThat(ask(of + "&asOf=" + certified).get("provisional").asBoolean()).isFalse();
        assertThat(ask(of + "&asOf=" + merged).get("provisional").asBoolean()).isTrue();
    }

    private String counts(String filters) {
        JsonNode total = ask(filters).at("/totals/0");
        return total.get("total").asString() + "/" + total.get("distinct").asLong();
    }

    private static JsonNode cell(JsonNode answer, String sex) {
        return answer.get("cells").valueStream().filter(one -> one.at("/cell/sex").asString().equals(sex)).findFirst()
                .orElseThrow();
    }

    private static JsonNode ask(String filters) {
        return json("/v1/statistics?measure=beneficiaries-trained" + filters, Role.ANALYST).at("/figures/0");
    }

    private long trained(Participation took) {
        return happened(stream, new BeneficiaryTrained(training, took, CompletionBasis.ATTESTED_REGISTER, null, null));
    }

    private static long merge(int person, int into) {
        return between(person, into,
                new PersonsMerged(People.person(person), People.person(into), Likeness.SAID_BY_THE_PERSON));
    }

    private static long takeBack(int person, int from) {
        UUID one = People.person(person);
        UUID other = People.person(from);
        return between(person, from,
                new MergeTakenBack(one, other, new EventId(DuplicateStream.of(one, other), 0), Difference.SLIP));
    }

    private static long between(int one, int other, Event event) {
        return happened(DuplicateStream.of(People.person(one), People.person(other)), event);
    }

    private static String id(int project) { return People.project(project).toString(); }
}
