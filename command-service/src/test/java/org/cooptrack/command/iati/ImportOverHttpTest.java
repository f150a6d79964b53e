package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ImportOverHttpTest {
    private static final String MANAGER = Service.person("moussa", Role.PROJECT_MANAGER);

    @Test
    void a_file_is_imported_once_and_unchanged_from_then_on() {
        var identifier = identifier();
        var file = Files203.file(Files203.activity(identifier, Files203.transaction("1", "2021-01-01", "10")));
        assertThat(send(file, "").body()).contains("\"verdict\":\"imported\"", "\"summary\":{\"activities\":1");
        assertThat(send(file, "").body()).contains("\"verdict\":\"unchanged\"");
        var project = AdoptionCommand.projectOf(identifier);
        assertThat(Service.ledger().read("project:" + project, 0)).hasSize(1);
        assertThat(Service.ledger().read("project-funds:" + project, 0)).hasSize(2);
        assertThat(Service.unwalked(ImportController.class)).isEmpty();
    }

    @Test
    void the_summary_says_in_words_which_rules_the_facts_break() {
        var spent = Files203.transaction("1", "2021-01-01", "10") + Files203.transaction("4", "2021-01-02", "11");
        assertThat(
                send(Files203.file(Files203.activity(identifier(), spent), Files203.activity(identifier(), spent)), "")
                        .body())
                .contains("\"issues\":[{\"rule\":\"adoption.spent-above-receipts\",\"says\":\"Les dépenses",
                        "\"activities\":2}]");
    }

    @Test
    void a_currency_in_small_letters_is_no_issue() {
        var file = Files203.file(Files203.activity(identifier(), "").replace("\"EUR\"", "\"eur\""));
        assertThat(send(file, "").body()).contains("\"verdict\":\"imported\"", "\"issues\":[]");
    }

    @Test
    void a_newer_file_amends() {
        var identifier = identifier();
        send(Files203.file(Files203.activity(identifier, "")), "");
        var newer = Files203.file(Files203.activity(identifier, "<activity-scope code=\"4\"/>"));
        assertThat(send(newer, "").body()).contains("\"verdict\":\"amended\"", "\"events\":1");
    }

    @Test
    void a_dry_run_records_nothing() {
        var identifier = identifier();
        var answer = send(Files203.file(Files203.activity(identifier, "")), "?dryRun=true");
        assertThat(answer.body()).contains("\"verdict\":\"imported\"");
        assertThat(Service.ledger().read("project:" + AdoptionCommand.projectOf(identifier), 0)).isEmpty();
    }

    @Test
    void a_refused_activity_leaves_nothing_and_says_why() {
        var identifier = identifier();
        var future = Files203.file(Files203.activity(identifier, Files203.transaction("3", "2090-01-01", "10")));
        assertThat(send(future, "").body()).contains("\"verdict\":\"refused\"", "adoption.transaction-in-the-future");
        assertThat(Service.ledger().read("project:" + AdoptionCommand.projectOf(identifier), 0)).isEmpty();
    }

    @Test
    void the_same_activity_twice_in_a_file_is_refused_the_second_time() {
        var activity = Files203.activity(identifier(), "");
        assertThat(send(Files203.file(activity, activity), "").body()).contains("\"verdict\":\"imported\"",
                "\"verdict\":\"refused\"", "import.identifier-repeated", "même identifiant");
    }

    @Test
    void what_is_no_activity_file_is_a_problem() {
        assertThat(send("<iati-activities version=\"1.05\"/>", "").statusCode()).isEqualTo(422);
        assertThat(send("nonsense", "").body()).contains("import.xml-broken");
    }

    @Test
    void an_analyst_imports_nothing() {
        var answer = Service.send("POST", "/v1/imports/iati", Service.person("ana", Role.ANALYST), Files203.file(),
                "Content-Type", "application/xml");
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static java.net.http.HttpResponse<String> send(String file, String query) {
        return Service.send("POST", "/v1/imports/iati" + query, MANAGER, file, "Content-Type", "application/xml");
    }

    private static String identifier() { return "XM-DAC-41302-" + UUID.randomUUID(); }
}
