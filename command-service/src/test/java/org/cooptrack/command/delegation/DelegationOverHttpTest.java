package org.cooptrack.command.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.delegation.ApprovalDelegated;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodSubmitted;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever lacks the right to approve approves for some days in the name of another who has it. Every period was submitted by "history". */
@NullUnmarked
class DelegationOverHttpTest {
    private static final LocalDate JANUARY = LocalDate.parse("2026-01-01");
    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final UUID project = UUID.randomUUID(), head = UUID.randomUUID(), office = UUID.randomUUID();
    private final String dora = "dora-" + project;
    private final Walk approver = Walk.below("/v1/delegations", "bola", Role.APPROVER);
    private final Walk delegate = Walk.below("/v1/projects/" + project, dora, Role.RECORDER);

    @BeforeEach
    void a_project_belongs_to_an_office_below_another() {
        register(head, null);
        register(office, head);
        Service.happened("project:" + project, new ProjectActivated(project, JANUARY));
        Service.happened("project:" + project, new OfficeAssigned(project, null, office, JANUARY));
    }

    @Test
    void in_the_days_of_a_delegation_the_other_approves_in_the_name_of_who_gave_it() {
        assertThat(approve().statusCode()).as("nobody gave it yet").isEqualTo(403);
        give(everywhere(days(0, 30)));
        assertThat(approve().statusCode()).isEqualTo(200);
        Metadata metadata = EventJson
                .readMetadata(Service.ledger().read("project-results:" + project, 0).getLast().metadata());
        assertThat(metadata.actor().subject()).isEqualTo(dora);
        assertThat(metadata.role()).isEqualTo(Role.APPROVER);
        assertThat(metadata.onBehalfOf()).isEqualTo(new Actor(metadata.actor().issuer(), "bola"));
    }

    @Test
    void before_its_first_day_after_its_last_and_once_it_is_revoked_nobody_approves_by_it() {
        give(everywhere(days(-30, -1)));
        give(everywhere(days(1, 30)));
        assertThat(approve().body()).contains("door.not-permitted");
        String live = give(everywhere(days(0, 0)));
        assertThat(approve().statusCode()).isEqualTo(200);
        approver.post("/" + live + "/revocation", "{'reason':'back from leave'}");
        assertThat(approve().statusCode()).isEqualTo(403);
        assertThat(Service.unwalked(DelegationController.class)).isEmpty();
    }

    @Test
    void a_delegation_for_some_projects_or_offices_is_good_for_these_and_for_the_offices_below() {
        UUID other = UUID.randomUUID(), strange = UUID.randomUUID();
        Service.happened("project:" + other, new ProjectActivated(other, JANUARY));
        register(strange, null);
        give(with(days(0, 30), "[]", "['" + other + "']"));
        give(with(days(0, 30), "['" + strange + "']", "[]"));
        assertThat(approve().statusCode()).isEqualTo(403);
        String one = give(with(days(0, 30), "[]", "['" + project + "']"));
        assertThat(approve().statusCode()).isEqualTo(200);
        approver.post("/" + one + "/revocation", "{'reason':'back'}");
        assertThat(approve().statusCode()).isEqualTo(403);
        give(with(days(0, 30), "['" + head + "']", "[]"));
        assertThat(approve().statusCode()).isEqualTo(200);
    }

    @Test
    void nobody_approves_by_anothers_hand_what_he_submitted_himself() {
        var given = new ApprovalDelegated(UUID.randomUUID(), new Actor("https://issuer.example", "history"),
                new Actor(Service.issuer().url(), dora), days(0, 30), List.of(), List.of(), "on leave");
        Service.held("delegation:" + given.delegation(), given);
        String period = submitted();
        delegate.refused("/reporting-periods/" + period + "/approval", "{}", 422, "results.submitted-by-approver",
                "/id");
    }

    @Test
    void nor_what_was_submitted_by_the_one_who_approves_for_another() {
        give(everywhere(days(0, 30)));
        String period = opened();
        Walk.below("/v1/projects/" + project, dora, Role.PROJECT_MANAGER).post(
                "/reporting-periods/" + period + "/submission",
                "{}");
        delegate.refused("/reporting-periods/" + period + "/approval", "{}", 422, "results.submitted-by-approver",
                "/id");
    }

    @Test
    void who_holds_the_right_of_another_asks_in_his_own_role_and_the_other_approves_for_they_are_two() {
        give(everywhere(days(0, 30)));
        String period = opened();
        Walk.below("/v1/projects/" + project, dora, Role.PROJECT_MANAGER).post(
                "/reporting-periods/" + period + "/submission", "{}");
        Walk.below("/v1/projects/" + project, "bola", Role.APPROVER).post("/reporting-periods/" + period + "/approval",
                "{}");
        assertThat(Service.ledger().read("project-results:" + project, 0).getLast().metadata())
                .contains("bola").doesNotContain("onBehalfOf");
    }

    @Test
    void who_approves_in_his_own_right_needs_no_delegation() {
        give(everywhere(days(0, 30)));
        String period = submitted();
        Walk.below("/v1/projects/" + project, dora, Role.APPROVER).post("/reporting-periods/" + period + "/approval",
                "{}");
        assertThat(Service.ledger().read("project-results:" + project, 0).getLast().metadata())
                .doesNotContain("onBehalfOf");
    }

    @Test
    void a_delegation_is_refused_where_it_would_be_self_approval_or_has_no_end() {
        approver.refused("", body("bola", days(0, 30), "[]", "[]"), 422, "delegation.to-oneself", "/delegate");
        approver.refused("", everywhere(days(3, 2)), 422, "delegation.runs-backwards", "/days");
        approver.refused("", everywhere(days(0, 366)), 422, "delegation.over-one-year", "/days");
        approver.refused("", body(" ", days(0, 30), "[]", "[]"), 422, "delegation.delegate-unnamed",
                "/delegate/subject");
        approver.refused("", with(days(0, 30), "['" + project + "']", "[]"), 422, "delegation.office-unknown",
                "/offices");
        approver.refused("", with(days(0, 30), "[]", "['" + office + "']"), 422, "delegation.project-unknown",
                "/projects");
        approver.refused("", everywhere(days(0, 30)).replace("on leave", " "), 422, "everywhere.reason-missing",
                "/reason");
        approver.refused("/" + UUID.randomUUID() + "/revocation", "{'reason':'back'}", 404, "delegation.unknown",
                "/delegation");
    }

    @Test
    void it_is_not_handed_on_and_neither_given_nor_used_by_a_program() {
        give(everywhere(days(0, 30)));
        Walk.below("/v1/delegations", dora, Role.RECORDER).refused("", body("chika", days(0, 30), "[]", "[]"), 422,
                "delegation.handed-on", "/delegate");
        assertThat(Walk.below("/v1/delegations", "emeka", Role.RECORDER)
                .send("POST", "", body("chika", days(0, 30), "[]", "[]")).statusCode()).isEqualTo(403);
        new Walk("/v1/delegations", Service.program("batch", Role.APPROVER)).takesAPerson("", everywhere(days(0, 30)));
        String program = "nightly-" + project;
        approver.post("", body(program, days(0, 30), "[]", "[]"));
        new Walk("/v1/projects/" + project, Service.program(program, Role.RECORDER))
                .takesAPerson("/reporting-periods/" + submitted() + "/approval", "{}");
    }

    @Test
    void the_right_to_approve_does_not_open_what_is_sealed_of_persons() {
        give(everywhere(days(0, 30)));
        assertThat(Walk.below("/v1/persons/" + UUID.randomUUID(), dora, Role.ANALYST)
                .send("POST", "/identifiers/readings", "{'purpose':'VERIFICATION'}").body())
                .contains("door.not-permitted");
    }

    @Test
    void a_right_that_was_given_under_a_name_is_not_changed_under_it() {
        String given = give(everywhere(days(0, 30)));
        approver.refused("", everywhere(days(0, 31)).replace("{'delegate'", "{'delegation':'" + given + "','delegate'"),
                422, "delegation.already-given", "/delegation");
    }

    private HttpResponse<String> approve() {
        return delegate.send("POST", "/reporting-periods/" + submitted() + "/approval", "{}");
    }

    private String submitted() {
        String period = opened();
        Service.happened("project-results:" + project, new PeriodSubmitted(project, UUID.fromString(period)));
        return period;
    }

    private String opened() {
        UUID period = UUID.randomUUID();
        Service.happened("project-results:" + project,
                new PeriodOpened(project, period, new Period(JANUARY, JANUARY.plusMonths(1))));
        return period.toString();
    }

    private static void register(UUID office, UUID parent) {
        Service.happened("office:" + office, new OfficeRegistered(office, "O-" + office,
                LocalizedText.of(Map.of("fr", "Bureau")), "SN", parent, List.of("SN"), LocalDate.parse("2000-01-01")));
    }

    private String give(String body) {
        var answer = approver.send("POST", "", body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private String everywhere(Period days) { return with(days, "[]", "[]"); }

    private String with(Period days, String offices, String projects) { return body(dora, days, offices, projects); }

    private static String body(String to, Period days, String offices, String projects) {
        return "{'delegate':{'issuer':'" + Service.issuer().url() + "','subject':'" + to + "'},'days':{'from':'"
                + days.from() + "','to':'" + days.to() + "'},'offices':" + offices + ",'projects':" + projects
                + ",'reason':'on leave'}";
    }

    private static Period days(int from, int to) { return new Period(TODAY.plusDays(from), TODAY.plusDays(to)); }
}
