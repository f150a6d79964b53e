package org.cooptrack.command.employment;

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
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EmploymentOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID SERVICE = UUID.randomUUID();
    private static final String JOB = "'job':{'sector':'G','contract':'FIXED_TERM','hours':'35','occupation':'5223'}";

    private final UUID jobseeker = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final Walk office = Walk.below("/v1/jobseekers", "amina", Role.FIELD_OFFICE);
    private final Walk mine = Walk.below("/v1/jobseekers/" + jobseeker, "amina", Role.FIELD_OFFICE);

    @BeforeAll
    static void a_project_runs_and_a_service_is_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2025-01-01")));
        Service.happened("organisation:" + SERVICE, new OrganisationRegistered(SERVICE,
                LocalizedText.of(Map.of("fr", "Agence pour l'emploi")), new Classification("10", null,
                        java.util.List.of()),
                null, "SN", LocalDate.parse("2020-01-01")));
    }

    @Test
    void from_the_registration_to_the_last_check_and_all_taken_back() {
        UUID referral = UUID.randomUUID(), placement = UUID.randomUUID();
        String placed = "/placements/" + placement, checks = placed + "/retention-checks";
        office.post("", registration(jobseeker, person, "18-24"));
        mine.post("/registration/corrections",
                "{'attributes':" + aged("18-24") + ",'occurredOn':'2025-02-02','reason':'misread'}");
        mine.post("/profiles", "{'barriers':['NO_WORK_EXPERIENCE'],'occurredOn':'2025-02-04'}");
        mine.post("/referrals",
                "{'referral':'" + referral + "','destination':'EMPLOYER','occurredOn':'2025-02-10'}");
        mine.post("/placements", "{'placement':'" + placement + "','referral':'" + referral + "','attributes':"
                + aged("18-24") + "," + JOB + ",'occurredOn':'2025-03-01'}");
        mine.post(placed + "/corrections", "{'referral':'" + referral + "','attributes':" + aged("25-29") + "," + JOB
                + ",'occurredOn':'2025-03-01','reason':'misread'}");
        mine.post(checks, "{'month':3,'outcome':'IN_SAME_JOB','occurredOn':'2025-06-02'}");
        mine.post(checks + "/3/corrections",
                "{'outcome':'IN_OTHER_JOB','occurredOn':'2025-06-02','reason':'misheard'}");
        mine.post("/ending", "{'outcome':'PLACED','occurredOn':'2025-06-30'}");
        mine.post("/ending/retraction", "{'reason':'still advised'}");
        mine.post(checks + "/3/retraction", "{'reason':'another person'}");
        mine.post(placed + "/retraction", "{'reason':'another person'}");
        mine.post("/referrals/" + referral + "/corrections",
                "{'destination':'TRAINING','occurredOn':'2025-02-11','reason':'misread'}");
        mine.post("/referrals/" + referral + "/retraction", "{'reason':'another person'}");
        mine.post("/registration/retraction", "{'reason':'another person'}");
        assertThat(Service.ledger().read("jobseeker:" + jobseeker, 0)).hasSize(15).extracting(StoredEvent::type)
                .contains("employment.RetentionCorrected").endsWith("employment.RegistrationRetracted");
        assertThat(Service.unwalked(EmploymentController.class)).isEmpty();
    }

    @Test
    void somebody_below_the_minimum_age_is_refused_in_three_languages() {
        office.refused("", registration(jobseeker, person, "14"), 422, "employment.below-minimum-age",
                "/attributes/ageBand");
    }

    @Test
    void a_second_open_case_of_a_person_at_a_service_is_refused_until_the_first_has_ended() {
        UUID second = UUID.randomUUID();
        office.post("", registration(jobseeker, person, "18-24"));
        office.refused("", registration(second, person, "18-24"), 409, "employment.second-open-case", "/person");
        mine.post("/ending", "{'outcome':'FOUND_WORK_ALONE','occurredOn':'2025-06-30'}");
        office.post("", registration(second, person, "18-24"));
        mine.refused("/ending/retraction", "{'reason':'still seeking'}", 409, "employment.second-open-case",
                "/jobseeker");
    }

    private static String registration(UUID jobseeker, UUID person, String age) {
        return "{'jobseeker':'" + jobseeker + "','person':'" + person + "','service':'" + SERVICE
                + "','setting':{'projects':[{'project':'" + PROJECT + "','share':'100'}],'place':{'country':'SN'},"
                + "'instruments':['C088'],'aims':['EMPLOYMENT_POLICY']},'attributes':" + aged(age)
                + ",'occurredOn':'2025-02-03'}";
    }

    private static String aged(String age) {
        return "{'country':'SN','sex':'FEMALE','ageBand':'" + age + "','ageEstimated':false,'disability':'NO',"
                + "'disabilityMethod':'DECLARED','migrationStatus':'NOT_MIGRANT','statusInEmployment':'NOT_EMPLOYED',"
                + "'occupation':'UNKNOWN','settlement':'URBAN','disadvantages':['LOW_INCOME'],"
                + "'administrativeArea':'SN-DK'}";
    }
}
