package org.cooptrack.command.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.List;
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
class DialogueOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID EMPLOYERS = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();
    private static final UUID NGO = UUID.randomUUID();
    private static final String RECORDER = Service.person("amina", Role.RECORDER);
    private static final String MANAGER = Service.person("malick", Role.PROJECT_MANAGER);

    private final UUID session = UUID.randomUUID();
    private final String path = "/v1/dialogue-sessions/" + session;

    @BeforeAll
    static void a_project_runs_and_the_parties_are_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
        for (var party : List.of(EMPLOYERS, UNION, NGO))
            Service.happened("organisation:" + party, new OrganisationRegistered(party,
                    LocalizedText.of(Map.of("fr", "Organisation")), new Classification("24", null, List.of()), null,
                    "SN", LocalDate.parse("2020-01-01")));
    }

    @Test
    void from_the_invitation_to_an_agreement_denounced() {
        convened();
        UUID agreement = UUID.randomUUID();
        String accord = path + "/agreements/" + agreement;
        ok(put(path + "/date", "{'plannedOn':'2026-03-10','reason':'hall taken'}", "If-Match", "\"0\""));
        ok(post(path + "/parties", "{'organisation':'" + NGO + "','side':'OTHERS'}"));
        ok(post(path + "/parties/" + EMPLOYERS + "/confirmation", "{'occurredOn':'2026-02-20'}"));
        ok(post(path + "/parties/" + UNION + "/confirmation", "{'occurredOn':'2026-02-20'}"));
        ok(post(path + "/attendance", "{'sheet':[" + there("EMPLOYERS", EMPLOYERS) + "]}"));
        ok(post(path + "/holding", "{'occurredOn':'2026-03'}"));
        ok(post(path + "/attendance", "{'sheet':[" + there("WORKERS", UNION) + "]}"));
        ok(post(path + "/holding/corrections", "{'occurredOn':'2026-03-10','reason':'day known'}"));
        ok(post(path + "/attendance/WORKERS/retraction", "{'reason':'other meeting'}"));
        ok(post(path + "/agreements", "{'agreement':'" + agreement + "','title':{'fr':'Salaires'},'signatories':['"
                + UNION + "'],'occurredOn':'2026-03-10'}"));
        refused(post(accord + "/entry-into-force", "{'occurredOn':'2026-04-01'}"), "dialogue.signature-missing");
        ok(post(accord + "/signatures", "{'organisation':'" + UNION + "','occurredOn':'2026-03-12'}"));
        ok(post(accord + "/entry-into-force", "{'occurredOn':'2026-04-01'}"));
        ok(post(accord + "/denunciation",
                "{'organisation':'" + UNION + "','occurredOn':'2026-05-20','reason':'wages'}"));
        ok(post(accord + "/denunciation/retraction", "{'reason':'misread'}"));
        ok(post(path + "/follow-ups", "{'followUp':1,'occurredOn':'2026-06','outcome':'CARRIED_OUT'}"));
        assertThat(events()).extracting(StoredEvent::type).last().isEqualTo("dialogue.DialogueFollowedUp");
        assertThat(events()).hasSize(16);
        whatIsLeft(accord);
        assertThat(Service.unwalked(DialogueController.class)).isEmpty();
    }

    /** Everything is put right, and then taken back in the order in which it came. */
    private void whatIsLeft(String accord) {
        ok(post(path + "/attendance/corrections", "{'presence':" + there("EMPLOYERS", NGO) + ",'reason':'misread'}"));
        ok(post(accord + "/corrections", "{'title':{'fr':'Salaires 2026'},'signatories':['" + UNION
                + "'],'occurredOn':'2026-03-11','reason':'misread'}"));
        ok(post(accord + "/entry-into-force/corrections", "{'occurredOn':'2026-04-02','reason':'misread'}"));
        ok(post(accord + "/denunciation",
                "{'organisation':'" + UNION + "','occurredOn':'2026-05-20','reason':'wages'}"));
        ok(post(accord + "/denunciation/corrections", "{'occurredOn':'2026-05-21','reason':'misread'}"));
        for (var taken : List.of(accord + "/denunciation", accord + "/entry-into-force",
                accord + "/signatures/" + UNION, accord, path + "/attendance/EMPLOYERS", path + "/holding"))
            ok(post(taken + "/retraction", "{'reason':'another session'}"));
        ok(post(path + "/cancellation", "{'occurredOn':'2026-06-01','reason':'strike'}"));
        ok(post(path + "/cancellation/corrections", "{'occurredOn':'2026-06-02','reason':'misread'}"));
        ok(post(path + "/cancellation/retraction", "{'reason':'another session'}"));
        ok(post(path + "/follow-ups/1/corrections",
                "{'occurredOn':'2026-06','outcome':'NOT_CARRIED_OUT','reason':'misread'}"));
        ok(post(path + "/follow-ups/1/retraction", "{'reason':'another session'}"));
        String confirmation = path + "/parties/" + UNION + "/confirmation";
        ok(post(confirmation + "/corrections", "{'occurredOn':'2026-02-21','reason':'misread'}"));
        ok(post(confirmation + "/retraction", "{'reason':'another session'}"));
    }

    @Test
    void a_party_that_was_not_called_does_not_confirm_and_is_told_so_in_three_languages() {
        convened();
        new Walk(path, RECORDER).refused("/parties/" + NGO + "/confirmation", "{'occurredOn':'2026-02-20'}", 422,
                "dialogue.party-not-invited", "/organisation");
    }

    @Test
    void a_session_held_before_the_project_began_has_a_quality_issue_that_a_person_accepts_with_a_reason() {
        convened();
        ok(post(path + "/holding", "{'occurredOn':'2025-12-10'}"));
        String issue = "{'fact':'dialogue:" + session + "/1','rule':'dialogue.project-not-active-on-day'";
        assertThat(Service.send("POST", "/v1/quality-issues/acceptances", RECORDER, json(issue + ",'reason':'seen'}"))
                .statusCode()).isEqualTo(403);
        ok(post("/v1/quality-issues/acceptances", issue + ",'reason':'minutes seen'}"));
        ok(post("/v1/quality-issues/acceptances", issue + ",'reason':'minutes seen'}"));
        refused(post("/v1/quality-issues/resolutions", issue + ",'reason':'minutes seen'}"), "quality.already-closed");
        refused(post("/v1/quality-issues/acceptances",
                "{'fact':'dialogue:" + session + "/9','rule':'dialogue.project-not-active-on-day','reason':'r'}"),
                "quality.fact-unknown");
        refused(post("/v1/quality-issues/acceptances", "{'fact':'nonsense','rule':'r','reason':'r'}"), "request.");
    }

    private void convened() {
        var answer = Service.send("POST", "/v1/dialogue-sessions", RECORDER, json("{'session':'" + session
                + "','title':{'fr':'Salaire minimum'},'topic':'WAGES','setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C144'],'aims':[]},"
                + "'plannedOn':'2026-03-08','parties':[{'organisation':'" + EMPLOYERS
                + "','side':'EMPLOYERS'},{'organisation':'" + UNION + "','side':'WORKERS'}]}"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(path);
    }

    private static String there(String side, UUID organisation) {
        return "{'side':'" + side + "','female':3,'male':2,'other':0,'notStated':1,'organisations':['" + organisation
                + "'],'basis':'COUNTED_BY_PERSON'}";
    }

    private List<StoredEvent> events() { return Service.ledger().read("dialogue:" + session, 0); }

    /** A recorder where a recorder may, else a manager. */
    private static HttpResponse<String> post(String path, String body) {
        var answer = Service.send("POST", path, RECORDER, json(body));
        return answer.statusCode() == 403 ? Service.send("POST", path, MANAGER, json(body)) : answer;
    }

    private static HttpResponse<String> put(String path, String body, String... headers) {
        return Service.send("PUT", path, RECORDER, json(body), headers);
    }

    private static String json(String quoted) { return quoted.replace('\'', '"'); }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void refused(HttpResponse<String> answer, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(answer.body()).contains("\"rule\":\"" + rule);
    }
}
