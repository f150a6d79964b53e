package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Traces;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.childlabour.ChildWithdrawn;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.release.IdentificationCorrected;
import org.cooptrack.events.release.IdentificationRetracted;
import org.cooptrack.events.release.PersonIdentified;
import org.cooptrack.events.release.ReleaseRetracted;
import org.cooptrack.events.release.WorkerReleased;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Registers of releases from forced labour and of child labour: what is sealed over HTTP travels sealed from a sheet as well. */
@NullUnmarked
class CasesOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String SITE = "sitezqxjwk", AREA = "SN-ZQX", DAY = "2025-02-17", URI = "file:urizqxjwk";
    private static final String FOUND = "N°;Nom;Projet;Pays du lieu;Pays de la personne;Sexe;Âge;Situation constatée;Date;Lieu précis;"
            + "Zone administrative;Pièce : adresse;Pièce : catégorie";
    private static final String FREED = "N°;Dossier;Pays;Sexe;Âge;Repérée par;Absence de consentement;Menace d'une peine;Date;"
            + "Lieu précis;Zone administrative";

    private final String source = "dossiers " + UUID.randomUUID();

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2020-01-01")));
    }

    private static String found(String key, String risk, String site) {
        return key + ";Namezqxjwk " + key + ";" + PROJECT + ";SN;SN;Femme;25-29;" + risk + ";" + DAY + ";" + site + ";"
                + AREA
                + ";" + URI + ";A01";
    }

    private static String freed(String dossier, String day) {
        return "L" + dossier + ";" + dossier
                + ";SN;Femme;25-29;inspection du travail;impossibilité de partir;papiers confisqués | servitude pour dettes;"
                + day
                + ";" + SITE + ";" + AREA;
    }

    private Sheet identifications(String... rows) { return sheet("release-identifications", FOUND, rows); }

    private Sheet sheet(String kind, String header, String... rows) {
        return Sheet.csv(kind, source, (header + "\r\n" + String.join("\r\n", rows)).split("\r\n"));
    }

    private static List<Event> since(long head) {
        return Service.ledger().readAll(head, 1_000).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data())).toList();
    }

    @Test
    void site_exact_day_area_evidence_and_name_stand_nowhere_in_clear() throws Exception {
        long head = Service.ledger().head();
        var sent = identifications(found("A", "en travail forcé", SITE)).send();
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
        var released = sheet("releases", FREED, freed("A", DAY)).send();
        assertThat(released.many("recorded")).as(released.problem()).isEqualTo(1);
        assertThat(since(head)).hasAtLeastOneElementOfType(PersonIdentified.class)
                .hasAtLeastOneElementOfType(WorkerReleased.class);
        assertThat(Traces.stored(head)).anyMatch(row -> row.contains("2025-Q1")).noneMatch(CasesOverHttpTest::tells);
    }

    @Test
    void what_is_sealed_can_be_read_by_who_may() {
        long head = Service.ledger().head();
        identifications(found("A", "à risque", SITE)).send();
        var dossier = since(head).stream().filter(PersonIdentified.class::isInstance).map(PersonIdentified.class::cast)
                .reduce((_, last) -> last).orElseThrow().dossier();
        assertThat(Service.send("POST", "/v1/release-cases/" + dossier + "/readings",
                Service.person("binta", Role.FIELD_OFFICE), "{\"purpose\":\"CARE\"}").body())
                .contains(SITE, AREA, DAY, URI);
    }

    @Test
    void a_dry_run_says_the_same_makes_no_key_and_records_nothing() {
        var sheet = identifications(found("A", "en travail forcé", SITE), found("B", "perdue", SITE));
        long head = Service.ledger().head();
        var dry = sheet.with("dryRun", "true").send();
        assertThat(Service.ledger().head()).isEqualTo(head);
        assertThat(dry.many("recorded")).as(dry.problem()).isEqualTo(1);
        var real = sheet.send();
        assertThat(real.many("recorded")).isEqualTo(1);
        assertThat(dry.said(3)).isEqualTo(real.said(3)).contains("sheet.code-unknown");
    }

    @Test
    void the_same_sheet_again_changes_nothing_though_it_would_be_sealed_anew() {
        var sheet = identifications(found("A", "en travail forcé", SITE));
        sheet.send();
        long head = Service.ledger().head();
        assertThat(sheet.send().many("unchanged")).isEqualTo(1);
        assertThat(Service.ledger().head()).isEqualTo(head);
    }

    @Test
    void a_changed_row_is_corrected_for_a_reason_of_the_list_only() {
        identifications(found("A", "en travail forcé", SITE)).send();
        long head = Service.ledger().head();
        var changed = identifications(found("A", "en travail forcé", "autre" + SITE));
        assertThat(changed.send().many("correction-proposed")).isEqualTo(1);
        assertThat(changed.with("correct", "true").with("reason", "Awa l'a dit").send().problem())
                .contains("sheet.reason-not-listed", "mal lu");
        var corrected = changed.with("correct", "true").with("reason", "mal lu").send();
        assertThat(corrected.many("corrected")).as(corrected.problem()).isEqualTo(1);
        assertThat(since(head)).hasAtLeastOneElementOfType(IdentificationCorrected.class);
        assertThat(Service.ledger().readAll(head, 1_000))
                .allSatisfy(event -> assertThat(event.data() + event.metadata()).doesNotContain(SITE));
    }

    @Test
    void a_project_that_changed_is_not_corrected_in_silence() {
        identifications(found("A", "en travail forcé", SITE)).send();
        var other = UUID.randomUUID();
        Service.happened("project:" + other, new ProjectActivated(other, LocalDate.parse("2020-01-01")));
        var moved = identifications(found("A", "en travail forcé", SITE).replace(PROJECT.toString(), other.toString()))
                .with("correct", "true").with("reason", "MISREAD").send();
        assertThat(moved.said(2)).contains("sheet.part-not-correctable", "Projet");
    }

    @Test
    void a_batch_is_withdrawn_for_a_reason_of_the_list_the_release_before_the_identification() {
        var first = identifications(found("A", "en travail forcé", SITE)).send();
        var second = sheet("releases", FREED, freed("A", DAY)).send();
        long head = Service.ledger().head();
        assertThat(withdrawn(second, "elle s'appelle Awa").statusCode()).isEqualTo(400);
        assertThat(Service.ledger().head()).isEqualTo(head);
        assertThat(withdrawn(second, "NEVER_HAPPENED").body()).contains("\"withdrawn\":1");
        assertThat(withdrawn(first, "enregistré deux fois").body()).contains("\"withdrawn\":1");
        assertThat(since(head)).hasAtLeastOneElementOfType(ReleaseRetracted.class)
                .hasAtLeastOneElementOfType(IdentificationRetracted.class);
    }

    private static java.net.http.HttpResponse<String> withdrawn(Sent sent, String reason) {
        return Service.send("POST", "/v1/batches/" + sent.batch() + "/withdrawals", Sent.RECORDER,
                "{\"reason\":\"" + reason + "\"}", "Accept", "application/x-ndjson");
    }

    @Test
    void a_case_goes_on_in_the_sheets_of_its_source_by_the_key_it_had() {
        identifications(found("A", "en travail forcé", SITE)).send();
        sheet("releases", FREED, freed("A", DAY)).send();
        var careOf = sheet("release-after-care", "N°;Dossier;Pays;Sexe;Âge;Besoins;Date",
                "1;A;SN;Femme;25-29;rétablissement | réparations;2025-02-20").send();
        assertThat(careOf.many("recorded")).as(careOf.problem()).isEqualTo(1);
        var given = sheet("release-services", "N°;Dossier;Service ou réparation;Besoin;Date",
                "1;A;aide juridique;réparations;2025-03-01").send();
        assertThat(given.many("recorded")).as(given.problem()).isEqualTo(1);
        var early = sheet("release-follow-ups", "N°;Dossier;Libération;Mois de suivi;Constat;Date",
                "1;A;LA;3;libre;2025-05-16", "2;A;LA;3;libre;2025-05-17").send();
        assertThat(early.said(2)).as(early.problem()).contains("release.follow-up-too-early");
        assertThat(early.many("recorded")).as(early.problem()).isEqualTo(1);
    }

    @Test
    void a_child_from_the_identification_to_the_follow_up() {
        long head = Service.ledger().head();
        var child = sheet("child-labour-identifications",
                "N°;Nom;Projet;Pays du lieu;Pays de la personne;Sexe;Âge;Forme de travail des enfants;Date;Lieu précis",
                "E;Enfantzqxjwk;" + PROJECT + ";SN;SN;Femme;12;travail dangereux;" + DAY + ";" + SITE).send();
        assertThat(child.many("recorded")).as(child.problem()).isEqualTo(1);
        for (String[] next : new String[][]{
                {"child-labour-stops", "N°;Dossier;Date", "1;E;2025-02-20"},
                {"child-labour-services", "N°;Dossier;Service;Date", "1;E;classe passerelle;2025-02-21"},
                {"child-labour-exits", "N°;Dossier;Mode de sortie;Pays;Sexe;Âge;Date",
                        "S;E;retiré du travail;SN;Femme;12;2025-02-22"},
                {"child-labour-education", "N°;Dossier;École ou formation;Pays;Sexe;Âge;Date",
                        "1;E;école primaire;SN;Femme;12;2025-03-01"},
                {"child-labour-follow-ups", "N°;Dossier;Soustraction ou prévention;Mois de suivi;Constat;Date",
                        "1;E;S;3;hors du travail des enfants;2025-06-01"}}) {
            var sent = sheet(next[0], next[1], next[2]).send();
            assertThat(sent.many("recorded")).as(next[0] + sent.problem()).isEqualTo(1);
        }
        assertThat(since(head)).hasAtLeastOneElementOfType(ChildWithdrawn.class);
    }

    @Test
    void a_row_key_of_another_kind_of_case_names_no_case_of_this_one() {
        sheet("child-labour-identifications",
                "N°;Nom;Projet;Pays du lieu;Pays de la personne;Sexe;Âge;Forme de travail des enfants;Date",
                "E;Enfantzqxjwk;" + PROJECT + ";SN;SN;Femme;12;travail dangereux;" + DAY).send();
        assertThat(sheet("releases", FREED, freed("E", DAY)).send().said(2)).contains("sheet.reference-unknown");
    }

    @Test
    void no_line_of_the_log_tells_what_a_row_did_recorded_refused_or_held_up() throws Exception {
        var sheet = identifications(found("A", "en travail forcé", SITE), found("B", "perdue", SITE),
                found("C", "à risque", SITE).replace(AREA, "ZQX"));
        var told = Traces.of(() -> sheet.send("Accept", "application/x-ndjson").problem());
        assertThat(told.getFirst()).contains("everywhere.details-malformed");
        assertThat(told.stream().skip(1)).noneMatch(CasesOverHttpTest::tells);
        var away = identifications(found("D", "à risque", SITE));
        assertThat(Traces.of(() -> Service.whileTheVaultIsAway(() -> away.send().problem())))
                .noneMatch(CasesOverHttpTest::tells);
        int tries = 0;
        while (away.send().status() != 200)
            assertThat(tries++).as("the vault is back").isLessThan(50);
    }

    private static boolean tells(String text) {
        return text.contains("zqxjwk") || text.contains(DAY) || text.contains(AREA);
    }
}
