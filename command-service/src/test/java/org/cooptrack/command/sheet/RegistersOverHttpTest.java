package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The registers of the field, one after the other: a row speaks of what an earlier sheet of its source recorded by the key it had there. */
@NullUnmarked
class RegistersOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID(), SERVICE = UUID.randomUUID();

    private final String source = "registres " + UUID.randomUUID();

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2020-01-01")));
        Service.happened("organisation:" + SERVICE, new OrganisationRegistered(SERVICE,
                LocalizedText.of(Map.of("fr", "Agence de l'emploi")), new Classification("10", null, List.of()), null,
                "SN", LocalDate.parse("2020-01-01")));
    }

    private void records(String kind, int rows, String... lines) {
        var sent = Sheet.csv(kind, source, lines).send();
        assertThat(sent.status()).as(sent.problem()).isEqualTo(200);
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(rows);
    }

    @Test
    void a_training_from_its_schedule_to_the_follow_up() {
        String code = "REG-" + UUID.randomUUID();
        records("trainings", 1, "N°;Code;Intitulé;Thème;Projet;Pays;Début prévu;Fin prévue;Places;Base de l'achèvement",
                "F1;" + code + ";Gérer son entreprise;SMALL_BUSINESS_MANAGEMENT;" + PROJECT
                        + ";Sénégal;2024-03-01;2024-03-05;20;registre attesté");
        var training = Service.ledger().holder("training-code:" + code).orElseThrow();
        Service.send("POST", "/v1/trainings/" + training.substring(9) + "/enrolment-opening", Sent.RECORDER,
                "{\"occurredOn\":\"2024-02-01\"}");
        records("training-enrolments", 2, "N°;N° de participant;Nom;Formation;Pays;Sexe;Date",
                "1;P1;Awa Ndiaye;" + code + ";SN;F;2024-02-20", "2;P2;Ali Ba;" + code + ";SN;H;2024-02-20");
        records("training-sessions", 1, "N°;Formation;Séance;Date;Heures", "1;" + code + ";1;2024-03-01;6,5");
        records("training-attendance", 2, "N°;Formation;Séance;N° de participant;Présence",
                "1;" + code + ";1;P1;oui", "2;" + code + ";1;P2;non");
        records("training-completions", 1, "N°;Formation;N° de participant;Date;Pièce : adresse;Pièce : catégorie",
                "1;" + code + ";P1;2024-03-05;https://example.org/registre.pdf;A01");
        records("training-certificates", 1, "Clé de ligne;Formation;N° de participant;Numéro;Date",
                "1;" + code + ";P1;" + UUID.randomUUID() + ";2024-03-10");
        records("training-follow-ups", 1, "N°;Formation;N° de participant;Mois de suivi;Résultat;Date",
                "1;" + code + ";P1;3;appliqué;2024-06-10");
    }

    @Test
    void ratifications_and_what_became_of_supervisory_comments() {
        records("ratifications", 1, "N°;Convention;Pays qui a ratifié;Pays;Projet;Enregistrée le",
                "R1;C190;Kiribati;Kiribati;" + PROJECT + ";2021-03-01");
        records("ratification-denunciations", 1, "N°;Ratification;Cesse d'être en vigueur le", "D1;R1;2023-03-01");
        records("supervisory-comments", 1,
                "N.º;Órgano de control;Instrumento;País objeto del comentario;País;Proyecto;Año del comentario",
                "C1;Comisión de Expertos en Aplicación de Convenios y Recomendaciones;C029;Kiribati;Kiribati;" + PROJECT
                        + ";2020");
        records("supervisory-comments-addressed", 1, "No.;Comment;Measure taken;Date", "A1;C1;A new act;2022-05");
    }

    @Test
    void a_row_that_came_too_early_says_what_it_waits_for_in_the_language_of_the_sheet() {
        var training = Trainings.open(10);
        var early = Sheet.csv("training-attendance", source, "N°;Formation;Séance;N° de participant;Présence",
                "1;" + training.code() + ";1;P1;oui").send();
        assertThat(early.many("waiting")).as(early.problem()).isEqualTo(1);
        assertThat(EventJson.readMetadata(Service.ledger().read(training.stream(), 2).getFirst().metadata())
                .causation()).as("in which batch it came").isEqualTo("batch:" + early.batch());
        assertThat(early.said(2)).contains("En attente de : la tenue de la séance", "En attente de : l'inscription",
                "Rien à faire");
        records("training-sessions", 1, "N°;Formation;Séance;Date;Heures", "1;" + training.code() + ";1;2024-03-01;6");
        var english = Sheet.csv("training-attendance", source, "No.;Training;Session;Participant number;Present",
                "2;" + training.code() + ";1;P2;yes").with("dryRun", "true").send();
        assertThat(english.said(2)).contains("\"verdict\":\"waiting\"", "Waiting for: the enrolment of the person")
                .doesNotContain("the session to be held");
        records("training-enrolments", 1, "N°;N° de participant;Nom;Formation;Pays;Sexe;Date",
                "1;P2;Awa Ndiaye;" + training.code() + ";SN;F;2024-02-20");
        records("training-attendance", 1, "N°;Formation;Séance;N° de participant;Présence",
                "2;" + training.code() + ";1;P2;oui");
    }

    @Test
    void rows_that_wait_are_taken_back_with_their_batch() {
        records("safety-workplaces", 1,
                "N°;Intitulé;Projet;Pays;Activité économique (CITI);Effectif – Femmes;Effectif – Hommes;Base du décompte;Date",
                "W1;Port de Dakar;" + PROJECT + ";SN;H;120;380;registre administratif;2024-01-01");
        var early = Sheet.csv("safety-meetings", source, "N°;Lieu de travail;Date;Côtés présents",
                "1;W1;2024-04-01;travailleurs | employeur", "2;W1;2024-05-01;travailleurs | employeur").send();
        assertThat(early.many("waiting")).as(early.problem()).isEqualTo(2);
        for (int withdrawn : List.of(2, 0))
            assertThat(Service.send("POST", "/v1/batches/" + early.batch() + "/withdrawals", Sent.RECORDER,
                    "{\"reason\":\"essai\"}", "Accept", "application/x-ndjson").body())
                    .contains("\"rows\":" + withdrawn).doesNotContain("refused");
    }

    @Test
    void a_jobseeker_from_the_registration_to_retention() {
        records("employment-registrations", 1,
                "N°;Nom;Service de l'emploi;Projet;Pays du lieu;Pays de la personne;Sexe;Âge;Date",
                "J1;Awa Ndiaye;" + SERVICE + ";" + PROJECT + ";SN;SN;Femme;18-24;2024-01-10");
        records("employment-referrals", 1, "N°;Demandeur d'emploi;Vers;Date", "R1;J1;employeur;2024-02-01");
        records("employment-placements", 1,
                "N°;Demandeur d'emploi;Mise en relation;Pays;Sexe;Âge;Emploi – Branche (CITI);Emploi – Contrat;Emploi – Heures par semaine;Emploi – Profession (CITP-08);Date",
                "P1;J1;R1;SN;Femme;18-24;G;durée déterminée;40;5223;2024-02-15");
        records("employment-retention", 1, "N°;Demandeur d'emploi;Placement;Mois de suivi;Résultat;Date",
                "1;J1;P1;3;dans le même emploi;2024-05-20");
    }

    @Test
    void a_workplace_its_injuries_and_its_programme_on_hiv() {
        records("safety-workplaces", 1,
                "N°;Intitulé;Projet;Pays;Activité économique (CITI);Effectif – Femmes;Effectif – Hommes;Base du décompte;Date",
                "W1;Port de Dakar;" + PROJECT + ";SN;H;120;380;registre administratif;2024-01-01");
        records("safety-injuries", 2,
                "N°;Lieu de travail;Date;Accidents mortels – Femmes;Accidents mortels – Hommes;Accidents non mortels – Femmes;Accidents non mortels – Hommes;Jours perdus;Base du décompte",
                "1;W1;2024-02;0;0;1;3;17;registre administratif", "2;W1;2024-03;0;1;0;2;9;registre administratif",
                "Total;;;0;1;1;5;26;");
        records("hiv-programmes", 1, "N°;Lieu de travail;Projet;Pays;Femmes;Hommes;Base du décompte;Date",
                "H1;W1;" + PROJECT + ";SN;120;380;registre administratif;2024-01-15");
        records("hiv-sessions", 1, "Clé de ligne;Programme;Numéro;Thème;Date;Femmes;Hommes;Base du décompte",
                "1;H1;1;prévention;2024-02-10;40;55;compté par personne");
    }

    @Test
    void a_correction_that_breaks_a_rule_is_known_as_one_and_its_source_goes_on() {
        var sheet = Sheet.csv("counts", source, counts("2022", "2023"));
        var first = sheet.send();
        assertThat(first.many("recorded")).as(first.problem()).isEqualTo(2);
        var corrected = Sheet.csv("counts", source, counts("2022", "2022")).with("correct", "true")
                .with("reason", "relu");
        var told = corrected.send();
        assertThat(told.many("issue")).as(told.problem()).isEqualTo(1);
        var again = corrected.send();
        assertThat(again.status()).as(again.problem()).isEqualTo(200);
        assertThat(again.many("unchanged")).as(again.problem()).isEqualTo(2);
        assertThat(Service.send("POST", "/v1/batches/" + first.batch() + "/withdrawals", Sent.RECORDER,
                "{\"reason\":\"essai\"}", "Accept", "application/x-ndjson").statusCode()).isEqualTo(200);
        var anew = sheet.send();
        assertThat(anew.status()).as(anew.problem()).isEqualTo(200);
    }

    private static String[] counts(String... years) {
        return Stream.concat(Stream.of(
                "N°;Indicateur;Projet;Pays du lieu;Début de la période;Fin de la période;Base du décompte;Nombre de personnes;Pays des personnes;Sexe"),
                IntStream.range(0, years.length).mapToObj(row -> row + ";beneficiaries-certified;" + PROJECT + ";ML;"
                        + years[row] + "-01-01;" + years[row] + "-12-31;registre administratif;70;ML;Femme"))
                .toArray(String[]::new);
    }

    @Test
    void counts_without_persons() {
        records("counts", 1,
                "N°;Indicateur;Projet;Pays du lieu;Début de la période;Fin de la période;Base du décompte;Nombre de personnes;Pays des personnes;Sexe",
                "1;Bénéficiaires formés;" + PROJECT
                        + ";SN;2021-01-01;2021-12-31;registre administratif;1 250;SN;Femme");
    }
}
