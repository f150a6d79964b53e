package org.cooptrack.command.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.DialogueFollowedUp;
import org.cooptrack.events.dialogue.FollowUpOutcome;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quality issues are accepted by a person, or resolved, over HTTP. */
@NullUnmarked
class QualityOverHttpTest {
    private static final String RULE = "dialogue.follow-up-without-session";

    private final UUID session = UUID.randomUUID();
    private final Walk manager = Walk.below("/v1/quality-issues", "binta", Role.PROJECT_MANAGER);

    @BeforeEach
    void two_facts_break_a_rule() {
        for (int number = 1; number <= 2; number++)
            Service.happened("dialogue:" + session, new DialogueFollowedUp(session, number, FieldDate.parse("2026-05"),
                    FollowUpOutcome.CARRIED_OUT, null,
                    List.of(new Breach(RULE, "/occurredOn", "project:" + session, LocalDate.parse("2026-06-30")))));
    }

    @Test
    void an_issue_is_raised_given_to_an_owner_postponed_accepted_and_another_resolved() {
        manager.post("", raised());
        String stream = QualityStream.of(EventId.parse("dialogue:" + session + "/0"), "quality.spotted");
        manager.replace("PUT", "/owner", stream, spotted("'owner':'person:https://issuer.example amina'"));
        manager.replace("PUT", "/due-date", stream, spotted("'dueOn':'2999-12-31','reason':'the list is on its way'"));

        manager.post("/acceptances", issue(0, "minutes seen"));
        manager.post("/resolutions", issue(1, "the session is recorded"));
        assertThat(Service.unwalked(QualityController.class)).isEmpty();
    }

    @Test
    void what_is_no_issue_is_not_accepted_and_told_so_in_three_languages() {
        manager.refused("/acceptances", issue(9, "minutes seen"), 422, "quality.fact-unknown", "/fact");
        new Walk("/v1/quality-issues", Service.program("nightly", Role.APPROVER)).takesAPerson("/acceptances",
                issue(0, "minutes seen"));
    }

    @Test
    void a_fact_or_an_owner_that_is_written_otherwise_is_told_how_it_is_written() {
        String more = "'rule':'quality.spotted','reason':'no list'";
        for (String fact : List.of("dialogue", "dialogue:" + session, "dialogue:" + session + "/one"))
            manager.refused("", "{'fact':'" + fact + "'," + more + "}", 400, "request.form", "/fact");
        for (String owner : List.of("binta", "office:dakar", "ministry:labour", "person:binta"))
            manager.refused("", spotted("'reason':'no list','owner':'" + owner + "'"), 400, "request.form", "/owner");
    }

    @Test
    void who_did_not_read_the_owner_does_not_replace_it_and_no_token_is_a_policys() {
        manager.post("", raised());
        var unread = manager.send("PUT", "/owner", spotted("'owner':'person:https://issuer.example amina'"));
        assertThat(unread.statusCode()).as(unread.body()).isEqualTo(428);
        assertThat(Walk.below("/v1/quality-issues", "robot", Role.POLICY).send("POST", "", raised()).statusCode())
                .isEqualTo(403);
    }

    private String raised() { return spotted("'reason':'no list of those who came'"); }

    private String spotted(String more) {
        return "{'fact':'dialogue:" + session + "/0','rule':'quality.spotted'," + more + "}";
    }

    private String issue(int version, String reason) {
        return "{'fact':'dialogue:" + session + "/" + version + "','rule':'" + RULE + "','reason':'" + reason + "'}";
    }
}
