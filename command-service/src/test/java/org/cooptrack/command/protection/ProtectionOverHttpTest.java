package org.cooptrack.command.protection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ProtectionOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID(), AUTHORITY = UUID.randomUUID();
    private static final String BOTH = "amina";
    private static final String WORKER = "{'country':'SN','sex':'FEMALE','ageBand':'25-29','ageEstimated':false,"
            + "'disability':'NO','disabilityMethod':'DECLARED','migrationStatus':'INTERNAL_MIGRANT',"
            + "'statusInEmployment':'EMPLOYEE','occupation':'9111','settlement':'URBAN','disadvantages':[],"
            + "'administrativeArea':'SN-DK'}";

    private final UUID scheme = UUID.randomUUID(), affiliation = UUID.randomUUID(), person = UUID.randomUUID(),
            child = UUID.randomUUID();
    private final Walk schemes = Walk.below("/v1/schemes", BOTH, Role.RECORDER, Role.PROJECT_MANAGER);
    private final Walk affiliations = Walk.below("/v1/affiliations", BOTH, Role.RECORDER, Role.PROJECT_MANAGER);

    @BeforeAll
    static void a_project_runs_and_the_authority_is_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2025-01-01")));
        Service.happened("organisation:" + AUTHORITY, new OrganisationRegistered(AUTHORITY,
                LocalizedText.of(Map.of("fr", "Caisse")), new Classification("10", null, java.util.List.of()), null,
                "SN", LocalDate.parse("2020-01-01")));
    }

    @Test
    void a_scheme_is_established_put_right_closed_and_opened_again() {
        established();
        var one = new Walk("/v1/schemes/" + scheme, schemes.token());
        one.post("/corrections", terms("'waitingMonths':1,'reason':'decree read again'"));
        one.post("/closure", "{'occurredOn':'2026-01-01','reason':'merged'}");
        affiliations.refused("", enrolment(affiliation, "2026-02"), 422, "protection.enrolment-in-closed-scheme",
                "/occurredOn");
        one.post("/closure/retraction", "{'reason':'another scheme'}");
        assertThat(Service.unwalked(SchemeController.class)).isEmpty();
    }

    @Test
    void from_the_enrolment_to_the_end_of_the_affiliation_and_all_taken_back() {
        established();
        affiliations.post("", enrolment(affiliation, "2025-03"));
        var one = new Walk("/v1/affiliations/" + affiliation, affiliations.token());
        UUID paid = UUID.randomUUID(), subsidy = UUID.randomUUID(), covered = UUID.randomUUID(),
                again = UUID.randomUUID(), ofChild = UUID.randomUUID();
        one.post("/enrolment/corrections",
                "{'attributes':" + WORKER + ",'occurredOn':'2025-03-05','reason':'day known'}");
        one.post("/contributions", "{'payment':'" + paid + "','amount':" + money("5000") + "}");
        one.post("/subsidies", "{'payment':'" + subsidy + "','amount':" + money("2000") + "}");
        one.post("/payments/" + subsidy + "/corrections", "{'amount':" + money("2500") + ",'reason':'misread'}");
        one.post("/coverages", "{'coverage':'" + covered + "','from':'2025-04-01'}");
        one.post("/dependants", "{'coverage':'" + ofChild + "','dependant':'" + child + "','attributes':" + WORKER
                + ",'from':'2025-05-01'}");
        one.post("/dependants/" + child + "/end", "{'occurredOn':'2025-08-01'}");
        one.post("/lapses", "{'occurredOn':'2025-09-01'}");
        one.post("/reinstatements", "{'coverage':'" + again + "','from':'2025-10-01'}");
        one.post("/coverages/" + again + "/corrections",
                "{'attributes':" + WORKER + ",'from':'2025-10-02','reason':'misread'}");
        one.post("/end", "{'occurredOn':'2026-01-01','cause':'LEFT_THE_COUNTRY'}");
        one.post("/end/retraction", "{'reason':'she stayed'}");
        for (var coverage : new UUID[]{ofChild, again, covered})
            one.post("/coverages/" + coverage + "/retraction", "{'reason':'another person'}");
        for (var payment : new UUID[]{paid, subsidy})
            one.post("/payments/" + payment + "/retraction", "{'reason':'another person'}");
        one.post("/enrolment/retraction", "{'reason':'another person'}");
        assertThat(Service.unwalked(AffiliationController.class)).isEmpty();
    }

    @Test
    void a_second_open_affiliation_is_refused_until_the_first_ended_and_so_is_coverage_of_the_same_days() {
        established();
        UUID second = UUID.randomUUID(), third = UUID.randomUUID();
        affiliations.post("", enrolment(affiliation, "2025-03"));
        affiliations.refused("", enrolment(second, "2025-06"), 409, "protection.second-affiliation", "/person");
        var one = new Walk("/v1/affiliations/" + affiliation, affiliations.token());
        one.post("/coverages", "{'from':'2025-04-01'}");
        one.post("/end", "{'occurredOn':'2025-09-01','cause':'WITHDREW'}");
        affiliations.post("", enrolment(second, "2025-06"));
        var other = new Walk("/v1/affiliations/" + second, affiliations.token());
        other.refused("/coverages", "{'from':'2025-08-31'}", 409, "protection.overlapping-coverage", "/from");
        other.post("/coverages", "{'from':'2025-09-01'}");
        other.refused("/dependants", "{'coverage':'" + third + "','dependant':'" + person + "','attributes':" + WORKER
                + ",'from':'2025-05-01'}", 422, "protection.insured-as-dependant", "/dependant");
        one.refused("/end/retraction", "{'reason':'misread'}", 409, "protection.second-affiliation", "/affiliation");
    }

    @Test
    void nobody_is_covered_as_a_dependant_and_in_his_own_right_on_one_day() {
        established();
        affiliations.post("", enrolment(affiliation, "2025-03"));
        var one = new Walk("/v1/affiliations/" + affiliation, affiliations.token());
        one.post("/coverages", "{'from':'2025-04-01'}");
        one.post("/dependants", "{'dependant':'" + child + "','attributes':" + WORKER + ",'from':'2025-04-01'}");
        UUID own = UUID.randomUUID();
        affiliations.post("", "{'affiliation':'" + own + "','scheme':'" + scheme + "','person':'" + child
                + "','attributes':" + WORKER + ",'occurredOn':'2025-06'}");
        var childs = new Walk("/v1/affiliations/" + own, affiliations.token());
        childs.refused("/coverages", "{'from':'2025-07-01'}", 409, "protection.overlapping-coverage", "/from");
        one.post("/lapses", "{'occurredOn':'2025-07-01'}");
        childs.post("/coverages", "{'from':'2025-07-01'}");
    }

    private void established() { schemes.post("", terms("'scheme':'" + scheme + "'")); }

    private static String terms(String more) {
        return "{" + more + ",'title':{'fr':'Assurance maladie','en':'Health insurance'},'authority':'" + AUTHORITY
                + "','branches':['MEDICAL_CARE'],'contributory':true,'setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C102'],'aims':[]},'occurredOn':'2025'}";
    }

    private String enrolment(UUID id, String on) {
        return "{'affiliation':'" + id + "','scheme':'" + scheme + "','person':'" + person + "','attributes':" + WORKER
                + ",'occurredOn':'" + on + "'}";
    }

    private static String money(String amount) {
        return "{'amount':'" + amount + "','currency':'XOF','valueDate':'2025-03-20'}";
    }
}
