package org.cooptrack.command.enterprise;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class EnterpriseOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String COUNT = "'headcount':{'female':6,'male':2,'other':0,'notStated':0,'basis':'ADMINISTRATIVE_RECORD'},'fullTimeEquivalents':'6.5'";
    private static final String SUPPORT = "'setting':{'projects':[{'project':'" + PROJECT
            + "','share':'100'}],'place':{'country':'SN'},'instruments':['C122'],'aims':[]},'stage':'EXISTING',"
            + "'kinds':['INPUT_SUPPLY'],'womanOwned':'UNKNOWN','occurredOn':'2026-02'";

    private final UUID enterprise = UUID.randomUUID();
    private final Walk all = Walk.below("/v1/enterprises", "amina", Role.RECORDER);
    private final Walk recorder = Walk.below("/v1/enterprises/" + enterprise, "amina", Role.RECORDER);
    private final Walk approver = Walk.below("/v1/enterprises/" + enterprise, "malick", Role.APPROVER);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
    }

    @Test
    void from_the_baseline_to_verified_jobs_and_all_the_way_back() {
        UUID claim = UUID.randomUUID();
        UUID loss = UUID.randomUUID();
        supported(enterprise);
        recorder.post("/support/corrections", "{" + SUPPORT.replace("UNKNOWN", "NO") + ",'reason':'declared'}");
        recorder.post("/baseline", "{'countedOn':'2026-02-01'," + COUNT + "}");
        recorder.post("/baseline/corrections", "{'countedOn':'2026-02-02'," + COUNT + ",'reason':'misread'}");
        recorder.post("/headcounts", "{'countedOn':'2026-04-01'," + COUNT + "}");
        recorder.post("/headcounts/2026-04-01/corrections",
                "{" + COUNT.replace("'female':6", "'female':9") + ",'reason':'misread'}");
        recorder.post("/job-claims",
                "{'claim':'" + claim + "','kind':'DIRECT','occurredOn':'2026-03'," + COUNT + "}");
        String jobs = "/job-claims/" + claim;
        recorder.post(jobs + "/corrections",
                "{'kind':'DIRECT','occurredOn':'2026-04'," + COUNT + ",'reason':'misread'}");
        approver.post(jobs + "/verification", "{'occurredOn':'2026-05-01'}");
        approver.post(jobs + "/verification/retraction", "{'reason':'another claim'}");
        approver.post(jobs + "/rejection", "{'occurredOn':'2026-05-01','reason':'there before'}");
        approver.post(jobs + "/rejection/retraction", "{'reason':'another claim'}");
        recorder.post("/losses", "{'loss':'" + loss + "','occurredOn':'2026-05'," + COUNT + "}");
        recorder.post("/losses/" + loss + "/corrections", "{'occurredOn':'2026-04'," + COUNT + ",'reason':'misread'}");
        for (var back : new String[]{"/losses/" + loss, jobs, "/headcounts/2026-04-01", "/baseline", "/support"})
            recorder.post(back + "/retraction", "{'reason':'another enterprise'}");
        assertThat(Service.ledger().read("enterprise:" + enterprise, 0)).hasSize(19);
        assertThat(Service.unwalked(EnterpriseController.class)).isEmpty();
    }

    @Test
    void a_claim_without_a_baseline_is_refused_and_told_so_in_three_languages() {
        supported(enterprise);
        recorder.refused("/job-claims", "{'kind':'DIRECT','occurredOn':'2026-03'," + COUNT + "}", 422,
                "enterprise.claim-without-baseline", "/enterprise");
    }

    @Test
    void nobody_verifies_what_he_claimed_and_no_service_does_on_its_own() {
        UUID claim = UUID.randomUUID();
        claimed(enterprise, claim, UUID.randomUUID());
        Walk.below(recorder.path(), "amina", Role.APPROVER).refused("/job-claims/" + claim + "/verification",
                "{'occurredOn':'2026-05-01'}", 422, "enterprise.decided-by-claimant", "/claim");
        new Walk(recorder.path(), Service.program("import", Role.APPROVER))
                .takesAPerson("/job-claims/" + claim + "/verification", "{'occurredOn':'2026-05-01'}");
    }

    @Test
    void a_placement_that_filled_a_job_of_one_enterprise_fills_none_of_another() {
        UUID placement = UUID.randomUUID();
        claimed(enterprise, UUID.randomUUID(), placement);
        UUID other = UUID.randomUUID();
        supported(other);
        var there = Walk.below("/v1/enterprises/" + other, "amina", Role.RECORDER);
        there.post("/baseline", "{'countedOn':'2026-02-01'," + COUNT + "}");
        there.refused("/job-claims", jobs(UUID.randomUUID(), placement), 409, "enterprise.placement-taken",
                "/placements");
    }

    private void supported(UUID id) { all.post("", "{'enterprise':'" + id + "'," + SUPPORT + "}"); }

    private void claimed(UUID id, UUID claim, UUID placement) {
        supported(id);
        recorder.post("/baseline", "{'countedOn':'2026-02-01'," + COUNT + "}");
        recorder.post("/job-claims", jobs(claim, placement));
    }

    private static String jobs(UUID claim, UUID placement) {
        return "{'claim':'" + claim + "','kind':'DIRECT','occurredOn':'2026-03','placements':['" + placement + "'],"
                + COUNT + "}";
    }
}
