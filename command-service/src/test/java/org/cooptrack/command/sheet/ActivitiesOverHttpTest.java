package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Activities from their first sheet to their last, each row naming by its key what an earlier sheet of the source recorded. */
@NullUnmarked
class ActivitiesOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID(), EMPLOYERS = UUID.randomUUID(), UNION = UUID.randomUUID(),
            MINISTRY = UUID.randomUUID();

    private final String source = "activités " + UUID.randomUUID();

    @BeforeAll
    static void a_project_runs_and_the_parties_are_known() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2020-01-01")));
        for (var one : Map.of(EMPLOYERS, ConstituentKind.EMPLOYERS_ORGANIZATION, UNION,
                ConstituentKind.WORKERS_ORGANIZATION, MINISTRY, ConstituentKind.GOVERNMENT).entrySet())
            Service.happened("organisation:" + one.getKey(), new OrganisationRegistered(one.getKey(),
                    LocalizedText.of(Map.of("fr", one.getValue().name())),
                    new Classification("10", one.getValue(), List.of()), null, "SN", LocalDate.parse("2020-01-01")));
    }

    private Sent records(String kind, int rows, String... lines) {
        var sent = Sheet.csv(kind, source, lines).send();
        assertThat(sent.status()).as(kind + sent.problem()).isEqualTo(200);
        assertThat(sent.many("recorded")).as(kind + sent.problem()).isEqualTo(rows);
        return sent;
    }

    @Test
    void a_labour_dispute_from_its_notification_to_the_settlement() {
        records("disputes", 1,
                "N°;Forme du conflit;Thème;Projet;Pays du lieu;Organisation 1;Partie – Nature de la partie 1;Partie – Côté 1;Partie – Nature de la partie 2;Partie – Côté 2;Partie – Nombre de personnes 2;Date",
                "D1;collectif, sur des intérêts;WAGES;" + PROJECT + ";SN;" + EMPLOYERS
                        + ";organisation;employeurs;groupe;travailleurs;120;2024-01-10");
        records("dispute-parties", 1, "N°;Conflit;Organisation;Nature de la partie;Côté", "T1;D1;" + UNION
                + ";organisation;travailleurs");
        records("dispute-proceedings", 1, "N°;Conflit;Voie de règlement;Date", "1;D1;conciliation;2024-02-01");
        records("dispute-stoppages", 1,
                "N°;Conflit;Forme de l'arrêt;Date;Journées de travail perdues;Base du décompte",
                "1;D1;grève;2024-01-15;360,5;registre administratif");
        records("dispute-settlements", 1, "N°;Conflit;Voie de règlement;Accepté par;Date",
                "1;D1;conciliation;D1/1 | D1/2 | T1;2024-02-10");
    }

    @Test
    void a_session_of_social_dialogue_from_the_invitation_to_the_agreement() {
        records("dialogue-sessions", 1,
                "N°;Intitulé;Thème;Projet;Pays du lieu;Date prévue;Partie invitée (identifiant de l'organisation);Partie représentée",
                "S1;Salaire minimum;WAGES;" + PROJECT + ";SN;2024-03-05;" + MINISTRY + ";gouvernement");
        records("dialogue-invitations", 2, "N°;Session;Organisation (identifiant);Partie représentée",
                "1;S1;" + EMPLOYERS + ";employeurs", "2;S1;" + UNION + ";travailleurs");
        records("dialogue-holdings", 1, "N°;Session;Date", "1;S1;2024-03-05");
        var attended = records("dialogue-attendance", 3,
                "N°;Session;Partie représentée;Femmes;Hommes;Base du décompte",
                "1;S1;gouvernement;2;3;compté par personne", "2;S1;employeurs;1;2;compté par personne",
                "3;S1;travailleurs;4;4;compté par personne", "Total;;;7;9;");
        records("dialogue-agreements", 1, "N°;Session;Intitulé;Signataires;Date",
                "A1;S1;Accord sur le salaire minimum;" + EMPLOYERS + " | " + UNION + ";2024-03-05");
        assertThat(Service.send("POST", "/v1/batches/" + attended.batch() + "/withdrawals", Sent.RECORDER,
                "{\"reason\":\"mauvaise feuille\"}", "Accept", "application/x-ndjson").body())
                .contains("\"withdrawn\":3");
    }

    @Test
    void an_enterprise_from_its_support_to_the_jobs_claimed() {
        records("enterprises", 1, "N°;Projet;Pays du lieu;Stade;Nature de l'appui;Détenue par une femme;Date",
                "E1;" + PROJECT + ";SN;nouvelle entreprise;accès aux marchés | fourniture d'intrants;oui;2024-01-10");
        records("enterprise-baselines", 1, "N°;Entreprise;Date du décompte;Femmes;Hommes;Base du décompte",
                "1;E1;2024-01-15;0;0;registre administratif");
        records("enterprise-headcounts", 1, "N°;Entreprise;Date du décompte;Femmes;Hommes;Base du décompte;ETP",
                "1;E1;2024-12-31;3;2;registre administratif;4,5");
        records("enterprise-job-claims", 1,
                "N°;Entreprise;Emplois directs ou indirects;Date;Femmes;Hommes;Base du décompte",
                "1;E1;direct;2024-12-31;3;2;registre administratif");
        records("enterprise-job-losses", 1, "N°;Entreprise;Date;Femmes;Hommes;Base du décompte",
                "1;E1;2025-03-01;0;1;registre administratif");
    }

    @Test
    void support_to_a_union_from_the_request_to_its_application() {
        records("support-requests", 1,
                "N°;Organisation (identifiant);Mandant;Sous le contrôle de;Thème;Projet;Pays du lieu;Date",
                "A1;" + UNION + ";organisation de travailleurs;travailleurs;négociation collective;" + PROJECT
                        + ";SN;2024-01-10");
        records("support-provisions", 1, "N°;Appui;Thème;Date", "1;A1;négociation collective;2024-02-10");
        records("support-applications", 1, "N°;Appui;Date", "1;A1;2024-06-10");
    }

    @Test
    void a_law_from_its_opening_until_it_is_in_force_and_a_stage_taken_back() {
        records("reforms", 1, "N°;Intitulé;Nature du texte;Projet;Pays du lieu;Date",
                "R1;Loi sur le travail domestique;loi;" + PROJECT + ";SN;2022-01-10");
        records("reform-drafts", 1, "N°;Réforme;Date", "1;R1;2022-06-01");
        records("reform-tablings", 1, "N°;Réforme;Date", "1;R1;2022-09-01");
        var adopted = records("reform-adoptions", 1, "N°;Réforme;Date", "1;R1;2023-01-15");
        records("reform-promulgations", 1, "N°;Réforme;Date;Référence au journal officiel",
                "1;R1;2023-02-01;JO " + UUID.randomUUID());
        var force = records("reform-entries-into-force", 1, "N°;Réforme;Date", "1;R1;2023-03-01");
        assertThat(Sheet.csv("reform-adoptions", source, "N°;Réforme;Date", "1;R1;2023-01-16").with("correct", "true")
                .with("reason", "le jour").send().many("corrected")).isEqualTo(1);
        assertThat(Service.send("POST", "/v1/batches/" + force.batch() + "/withdrawals", Sent.RECORDER,
                "{\"reason\":\"pas encore\"}", "Accept", "application/x-ndjson").body()).contains("\"withdrawn\":1");
        assertThat(adopted.batch()).isNotEqualTo(force.batch());
    }

    @Test
    void an_institution_from_its_proposal_to_its_mandate() {
        records("institutions", 1, "N°;Nom;Domaine;Projet;Pays du lieu;Date",
                "I1;Conseil du dialogue social;dialogue social;" + PROJECT + ";SN;2022-01-10");
        records("institution-mandates", 1, "N°;Institution;Date;Mandat", "1;I1;2022-03-01;Concertation nationale");
    }

    @Test
    void a_cooperative_from_its_initiative_to_its_assembly() {
        records("cooperatives", 1, "N°;Intitulé;Projet;Pays du lieu;Milieu;Minimum légal de fondateurs;Date",
                "C1;Coopérative du Sine;" + PROJECT + ";SN;rural;5;2023-01-10");
        records("cooperative-founders", 1,
                "N°;Coopérative;Fondateurs – Femmes;Fondateurs – Hommes;Base du décompte;Date",
                "1;C1;6;4;registre administratif;2023-02-01");
        records("cooperative-by-laws", 1, "N°;Coopérative;Date", "1;C1;2023-03-01");
        records("cooperative-registrations", 1, "N°;Coopérative;Autorité d'enregistrement;Numéro;Date",
                "1;C1;Greffe de Fatick;" + UUID.randomUUID() + ";2023-06-01");
        records("cooperative-assemblies", 1, "N°;Coopérative;Date", "1;C1;2024-01-20");
    }

    @Test
    void the_safety_of_a_workplace_from_its_risks_to_its_controls() {
        records("safety-workplaces", 1,
                "N°;Intitulé;Projet;Pays;Activité économique (CITI);Effectif – Femmes;Effectif – Hommes;Base du décompte;Date",
                "W1;Port de Dakar;" + PROJECT + ";SN;H;120;380;registre administratif;2024-01-01");
        records("safety-risk-assessments", 1, "N°;Lieu de travail;Date", "1;W1;2024-02-01");
        records("safety-committees", 1,
                "N°;Lieu de travail;Date;Intervalle entre réunions (mois);Travailleurs – Femmes;Travailleurs – Hommes;Employeur – Femmes;Employeur – Hommes",
                "1;W1;2024-03-01;3;2;2;1;3");
        records("safety-meetings", 1, "N°;Lieu de travail;Date;Côtés présents",
                "1;W1;2024-04-01;travailleurs | employeur");
        records("safety-controls", 1, "N°;Lieu de travail;Nature de la mesure;Date",
                "1;W1;maîtrise à la source;2024-05-01");
    }
}
