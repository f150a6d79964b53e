package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ContactsPublished;
import org.cooptrack.events.published.SealedContact;
import org.cooptrack.vault.Vault;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

@NullUnmarked
class ContactsOverHttpTest {
    private static final String MANAGER = Service.person("moussa", Role.PROJECT_MANAGER);
    private static final String AWA = contact("1", "Awa Ndiaye", "+221 33 111 22 33");
    private static final String BABA = contact("2", "Baba Sow", "+221 33 444 55 66");
    private static final String SPENT = Files203.transaction("3", "2021-01-01", "10");

    private final String identifier = "XM-DAC-41302-" + UUID.randomUUID();

    @Test
    void contacts_are_recorded_once_and_unchanged_from_then_on() {
        assertThat(adopted(AWA + BABA)).contains("\"verdict\":\"imported\"", "\"events\":2", "\"contacts\":2");
        assertThat(published()).singleElement().satisfies(first -> {
            assertThat(first.before()).isEmpty();
            assertThat(first.after()).extracting(SealedContact::type).containsExactly("1", "2");
            assertThat(first.after()).extracting(SealedContact::person).doesNotHaveDuplicates()
                    .allSatisfy(person -> assertThat(person.version()).isEqualTo(4));
        });
        assertThat(adopted(AWA + BABA)).contains("\"verdict\":\"unchanged\"", "\"events\":0", "\"contacts\":2");
        assertThat(adopted(BABA + AWA)).contains("\"verdict\":\"unchanged\"");
        assertThat(published()).hasSize(1);
    }

    @Test
    void a_changed_telephone_is_one_event_and_leaves_the_others_as_they_were_sealed() {
        adopted(AWA + BABA);
        assertThat(adopted(AWA + contact("2", "Baba Sow", "+221 77 000 00 00"))).contains("\"verdict\":\"amended\"",
                "\"events\":1");
        var first = published().getFirst().after();
        assertThat(published()).hasSize(2).last().satisfies(change -> {
            assertThat(change.before()).isEqualTo(first);
            assertThat(change.after()).hasSize(2).startsWith(first.getFirst()).doesNotContain(first.getLast());
        });
    }

    @Test
    void contacts_alike_are_told_apart_by_their_count() {
        adopted(AWA + AWA);
        assertThat(published().getLast().after()).hasSize(2).extracting(SealedContact::person).doesNotHaveDuplicates();
        assertThat(adopted(AWA + AWA)).contains("\"verdict\":\"unchanged\"");
        assertThat(adopted(AWA)).contains("\"verdict\":\"amended\"");
        assertThat(published().getLast().after()).hasSize(1);
    }

    @Test
    void contacts_that_vanished_are_no_longer_published() {
        adopted(AWA);
        assertThat(adopted("")).contains("\"verdict\":\"amended\"", "\"contacts\":0");
        assertThat(published().getLast().after()).isEmpty();
        assertThat(adopted("")).contains("\"verdict\":\"unchanged\"");
    }

    @Test
    void a_word_in_the_place_of_a_code_is_not_told_in_clear() {
        adopted(contact("Awa Ndiaye", "Awa Ndiaye", "1"));
        assertThat(published().getLast().after()).singleElement().extracting(SealedContact::type).isNull();
    }

    @Test
    void a_dry_run_and_a_refused_activity_make_no_key() throws SQLException {
        var before = keys();
        assertThat(send("?dryRun=true", AWA)).contains("\"verdict\":\"imported\"", "\"events\":2");
        assertThat(adopted(AWA + Files203.transaction("3", "2090-01-01", "1"))).contains("\"verdict\":\"refused\"");
        assertThat(keys()).isEqualTo(before);
        assertThat(published()).isEmpty();
    }

    @Test
    void a_person_whose_key_was_destroyed_is_erased_and_no_figure_changes() {
        adopted(AWA + BABA + SPENT);
        var awa = published().getLast().after().getFirst();
        assertThat(Service.bean(Vault.class).destroy(awa.person())).isTrue();
        assertThat(opened(published().getLast().after()).contacts()).filteredOn(Recognised.One::fresh).hasSize(1);
        assertThat(adopted(AWA + BABA + SPENT)).contains("\"verdict\":\"amended\"", "\"events\":1");
        assertThat(published().getLast().after()).hasSize(2).doesNotContain(awa)
                .contains(published().getFirst().after().getLast());
        assertThat(adopted(AWA + BABA + SPENT)).contains("\"verdict\":\"unchanged\"");
    }

    @Test
    void two_nodes_that_import_at_once_record_each_contact_once() throws Exception {
        var activities = Stream.generate(() -> Files203.activity("XM-DAC-41302-" + UUID.randomUUID(), AWA + BABA))
                .limit(20).toArray(String[]::new);
        var file = Files203.file(activities);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var nodes = List.of(Service.firstNode(), Service.otherNode());
            var answers = workers.invokeAll(nodes.stream().<Callable<String>>map(node -> () -> send(node, file))
                    .toList());
            for (var answer : answers)
                assertThat(answer.get()).doesNotContain("failed").doesNotContain("refused");
        }
        for (var activity : activities)
            assertThat(published(((Read.Understood) Files203.first(Files203.file(activity))).identifier()))
                    .singleElement().satisfies(once -> assertThat(once.after()).hasSize(2));
    }

    @Test
    void while_the_vault_is_away_an_activity_with_contacts_fails_and_is_not_recorded_without_them()
            throws SQLException {
        var answer = Service.whileTheVaultIsAway(() -> adopted(AWA));
        assertThat(answer).contains("\"verdict\":\"failed\"");
        assertThat(Service.ledger().read(stream(identifier), 0)).isEmpty();
        assertThat(Service.whileTheVaultIsAway(() -> adopted(""))).contains("\"verdict\":\"imported\"");
        assertThat(adopted(AWA)).contains("\"verdict\":\"amended\"", "\"contacts\":1");
    }

    private Recognised opened(List<SealedContact> standing) {
        var activity = ((Read.Understood) Files203.first(Files203.file(Files203.activity(identifier, AWA + BABA))))
                .activity();
        return new ContactSealing(Service.bean(Vault.class)).recognise(stream(identifier), standing,
                activity.contacts());
    }

    private List<ContactsPublished> published() { return published(identifier); }

    private static List<ContactsPublished> published(String identifier) {
        return Service.ledger().read(stream(identifier), 0).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data()))
                .filter(ContactsPublished.class::isInstance).map(ContactsPublished.class::cast).toList();
    }

    private static String stream(String identifier) { return "project:" + AdoptionCommand.projectOf(identifier); }

    private static long keys() throws SQLException {
        try (var operator = Service.vaultOperator();
                var sql = operator.createStatement();
                var rows = sql.executeQuery("select count(*) from person_key")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String adopted(String more) { return send("", more); }

    private String send(String query, String more) {
        return Service.send("POST", "/v1/imports/iati" + query, MANAGER,
                Files203.file(Files203.activity(identifier, more)), "Content-Type", "application/xml").body();
    }

    private static String send(ServletWebServerApplicationContext node, String file) {
        return Service.send(node, "POST", "/v1/imports/iati", MANAGER, file, "Content-Type", "application/xml").body();
    }

    private static String contact(String type, String name, String telephone) {
        return "<contact-info type=\"" + type + "\"><person-name><narrative>" + name
                + "</narrative></person-name><telephone>" + telephone + "</telephone></contact-info>";
    }
}
