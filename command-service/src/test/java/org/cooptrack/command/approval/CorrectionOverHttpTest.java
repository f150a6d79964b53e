package org.cooptrack.command.approval;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Event;
import org.cooptrack.events.Role;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodReopened;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in a certified period is corrected by two persons: asked for by the usual request, approved by another. */
@NullUnmarked
class CorrectionOverHttpTest {
    private final UUID project = UUID.randomUUID();
    private final UUID union = UUID.randomUUID();
    private final UUID support = UUID.randomUUID();
    private final UUID period = UUID.randomUUID();
    private final Walk amina = Walk.below("/v1/supports/" + support, "amina", Role.RECORDER);
    private final Walk approver = Walk.below("/v1/corrections", "bola", Role.APPROVER);
    private final Walk recorder = Walk.below("/v1/corrections", "amina", Role.RECORDER, Role.APPROVER);

    @BeforeEach
    void support_was_provided_in_a_month_that_is_certified() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2026-01-01")));
        Service.happened("organisation:" + union,
                new OrganisationRegistered(union, LocalizedText.of(Map.of("fr", "Syndicat")),
                        new Classification("22", ConstituentKind.WORKERS_ORGANIZATION, List.of()), null, "SN",
                        LocalDate.parse("2020-01-01")));
        provide(support);
        for (Event step : List.of(
                new PeriodOpened(project, period,
                        new Period(LocalDate.parse("2026-03-01"), LocalDate.parse("2026-03-31"))),
                new PeriodSubmitted(project, period), new PeriodApproved(project, period),
                new PeriodCertified(project, period)))
            Service.happened("project-results:" + project, step);
    }

    @Test
    void a_correction_in_a_certified_period_waits_and_is_carried_out_when_another_approves_it() {
        long before = version();
        var asked = correct("SERVICES", "2026-03-11");
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        assertThat(asked.headers().firstValue("Location").orElseThrow()).contains("/v1/corrections/");
        assertThat(version()).as("nothing was corrected yet").isEqualTo(before);
        String correction = correction(asked);
        assertThat(correct("SERVICES", "2026-03-11").body()).as("asked for once").isEqualTo(asked.body());

        recorder.refused("/" + correction + "/approval", "{}", 422, "correction.own-request", "/correction");
        var approved = approver.send("POST", "/" + correction + "/approval", "{}");
        assertThat(approved.body()).contains("\"verdict\":\"APPLIED\"", "support:" + support);
        var done = last("support:" + support);
        assertThat(done.type()).isEqualTo("support.ProvisionCorrected");
        assertThat(done.metadata()).contains("\"amina\"", "\"correction:" + correction + "/1\"");
        assertThat(last("correction:" + correction).type()).isEqualTo("correction.CorrectionApplied");
        assertThat(approver.send("POST", "/" + correction + "/approval", "{}").body()).isEqualTo(approved.body());
        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void many_are_approved_at_once_each_for_itself() {
        UUID second = UUID.randomUUID();
        provide(second);
        String one = correction(Walk.below("/v1/supports/" + second, "amina", Role.RECORDER).send("POST",
                "/provision/retraction", "{'reason':'never'}"));
        String unknown = UUID.randomUUID().toString();
        String other = correction(correct("SERVICES", "2026-03-11"));
        String third = correction(correct("SERVICES", "2026-03-12"));
        var answer = approver.send("POST", "/approvals",
                "{'corrections':['" + one + "','" + unknown + "','" + other + "','" + third + "']}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).containsSubsequence("\"APPLIED\"", "\"correction.unknown\"", "\"APPLIED\"",
                "\"FAILED\"", "\"correction.fact-moved\"");
        assertThat(last("support:" + support).data()).contains("2026-03-11");
        approver.refused("/approvals", "{'corrections':[]}", 422, "correction.nothing-named", "/corrections");
        approver.refused("/approvals", "{'corrections':['" + one + "','" + one + "']}", 422,
                "correction.named-twice", "/corrections");
    }

    @Test
    void of_two_that_wait_for_one_fact_the_second_is_not_carried_out_and_may_be_asked_for_on_what_stands_now() {
        String one = correction(correct("SERVICES", "2026-03-11"));
        String other = correction(correct("SERVICES", "2026-03-12"));
        approver.post("/" + one + "/approval", "{}");
        long after = version();
        for (var told : Map.of("fr", "refaites la demande", "en", "ask again", "es", "solicítela de nuevo").entrySet())
            assertThat(approver.send("POST", "/" + other + "/approval", "{}", "Accept-Language", told.getKey()).body())
                    .contains("\"verdict\":\"FAILED\"", "\"rule\":\"correction.fact-moved\"", told.getValue());
        assertThat(last("correction:" + other).type()).isEqualTo("correction.CorrectionFailed");
        assertThat(version()).as("the first one stands").isEqualTo(after);

        String again = correction(correct("SERVICES", "2026-03-12"));
        assertThat(again).as("another fact is looked at").isNotEqualTo(other);
        assertThat(approver.send("POST", "/" + again + "/approval", "{}").body()).contains("APPLIED");
        assertThat(last("support:" + support).data()).contains("2026-03-12");
    }

    @Test
    void whoever_holds_the_right_by_delegation_approves_and_carries_out_but_not_what_the_delegator_asked_for() {
        String correction = correction(correct("SERVICES", "2026-03-11"));
        String dora = "dora-" + project;
        var delegate = Walk.below("/v1/corrections", dora, Role.RECORDER);
        String batch = "{'corrections':['" + correction + "']}";
        assertThat(delegate.send("POST", "/approvals", batch).statusCode()).isEqualTo(403);
        delegated("amina", dora);
        delegate.refused("/" + correction + "/approval", "{}", 422, "correction.own-request", "/correction");
        String other = "emeka-" + project;
        delegated("bola", other);
        assertThat(Walk.below("/v1/corrections", other, Role.RECORDER).send("POST", "/approvals", batch).body())
                .contains("\"verdict\":\"APPLIED\"");
        for (StoredEvent step : Service.ledger().read("correction:" + correction, 1))
            assertThat(step.metadata()).as(step.type()).contains("\"" + other + "\"", "\"onBehalfOf\"", "\"bola\"");
        assertThat(last("support:" + support).metadata()).contains("\"amina\"").doesNotContain("onBehalfOf");
    }

    private void delegated(String delegator, String delegate) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        Walk.below("/v1/delegations", delegator, Role.APPROVER).post("",
                "{'delegate':{'issuer':'" + Service.issuer().url() + "','subject':'" + delegate + "'},'days':{'from':'"
                        + today + "','to':'" + today.plusDays(1) + "'},'offices':[],'projects':['" + project
                        + "'],'reason':'on leave'}");
    }

    @Test
    void what_was_corrected_meanwhile_is_not_taken_back_unseen() {
        String retraction = correction(amina.send("POST", "/provision/retraction", "{'reason':'never'}"));
        Service.happened("project-results:" + project, new PeriodReopened(project, period, "a late list"));
        assertThat(correct("SERVICES", "2026-03-11").statusCode()).isEqualTo(200);
        assertThat(approver.send("POST", "/" + retraction + "/approval", "{}").body())
                .contains("\"verdict\":\"FAILED\"", "\"rule\":\"correction.fact-moved\"");
        assertThat(correct("SERVICES", "2026-03-13").statusCode()).as("what is kept in memory stands").isEqualTo(200);
        assertThat(last("support:" + support).data()).contains("\"2026-03-11\"", "\"2026-03-13\"");
    }

    @Test
    void what_a_rule_stands_against_by_then_is_not_carried_out_and_says_why() {
        String correction = correction(correct("SERVICES", "2026-03-11"));
        String retraction = correction(amina.send("POST", "/provision/retraction", "{'reason':'never'}"));
        assertThat(approver.send("POST", "/" + retraction + "/approval", "{}").body()).contains("APPLIED");
        var answer = approver.send("POST", "/" + correction + "/approval", "{}");
        assertThat(answer.body()).contains("\"verdict\":\"FAILED\"", "\"rule\":\"support.");
        assertThat(last("correction:" + correction).type()).isEqualTo("correction.CorrectionFailed");
    }

    @Test
    void it_is_rejected_by_another_withdrawn_by_who_asked_or_passed_on() {
        UUID office = UUID.randomUUID();
        Service.happened("office:" + office, new OfficeRegistered(office, "O-" + office,
                LocalizedText.of(Map.of("fr", "Dakar")), "SN", null, List.of("SN"), LocalDate.parse("2000-01-01")));
        String one = correction(correct("SERVICES", "2026-03-11"));
        approver.post("/" + one + "/escalations", "{'office':'" + office + "','reason':'nobody here'}");
        approver.post("/" + one + "/rejection", "{'reason':'no proof'}");
        String other = correction(correct("SERVICES", "2026-03-12"));
        recorder.post("/" + other + "/withdrawal", "{'reason':'a slip'}");
        recorder.refused("/" + other + "/rejection", "{'reason':'late'}", 422, "correction.not-pending",
                "/correction");
        String third = correction(correct("SERVICES", "2026-03-13"));
        approver.post("/" + third + "/approval", "{}");
        approver.send("POST", "/approvals", "{'corrections':['" + third + "']}");
        assertThat(Service.unwalked(CorrectionController.class)).isEmpty();
    }

    @Test
    void once_the_period_is_open_again_a_correction_needs_nobody_else() {
        Service.happened("project-results:" + project, new PeriodReopened(project, period, "a late list"));
        assertThat(correct("SERVICES", "2026-03-11").statusCode()).isEqualTo(200);
    }

    @Test
    void what_moves_into_a_certified_period_needs_another_as_well() {
        amina.send("POST", "/application", "{'occurredOn':'2026-05'}");
        assertThat(amina.send("POST", "/application/corrections",
                "{'occurredOn':'2026-03-20','reason':'misread'}").statusCode()).isEqualTo(202);
        assertThat(amina.send("POST", "/application/corrections",
                "{'occurredOn':'2026-06','reason':'misread'}").statusCode()).isEqualTo(200);
    }

    @Test
    void late_truth_is_never_locked_out() {
        assertThat(amina.send("POST", "/application", "{'occurredOn':'2026-03-20'}").statusCode()).isEqualTo(200);
    }

    private void provide(UUID support) {
        var supports = Walk.below("/v1/supports", "amina", Role.RECORDER);
        supports.post("", "{'support':'" + support + "','organisation':'" + union
                + "','constituent':'WORKERS_ORGANIZATION','controlledBy':'WORKERS','topic':'GOVERNANCE',"
                + "'setting':{'projects':[{'project':'" + project + "','share':'100'}],'place':{'country':'SN'},"
                + "'instruments':[],'aims':[]},'occurredOn':'2026-02-02'}");
        supports.post("/" + support + "/provision", "{'topic':'SERVICES','occurredOn':'2026-03-10'}");
    }

    private HttpResponse<String> correct(String topic, String day) {
        return amina.send("POST", "/provision/corrections",
                "{'topic':'" + topic + "','occurredOn':'" + day + "','reason':'misread'}");
    }

    private long version() { return Service.ledger().lastVersion("support:" + support); }

    private static String correction(HttpResponse<String> asked) {
        assertThat(asked.statusCode()).as(asked.body()).isEqualTo(202);
        String location = asked.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static StoredEvent last(String stream) { return Service.ledger().read(stream, 0).getLast(); }
}
