package org.cooptrack.query.agenda;

import java.util.Collection;
import java.util.stream.Collectors;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Waiting;
import org.cooptrack.events.quality.Overtaken;
import org.cooptrack.web.problem.Language;

/** Says in the reader's language what is to be done, and for what rows wait. */
final class AgendaText {
    private AgendaText() {}

    static String of(Awaited.What what, Language language) {
        return switch (what) {
            case FOLLOW_UP -> in(language, "Suivi à effectuer", "Follow-up to be made", "Seguimiento por realizar");
            case REPORT -> in(language, "Rapport à remettre au partenaire de développement",
                    "Report to be delivered to the development partner",
                    "Informe por entregar al asociado para el desarrollo");
            case BASELINE -> in(language, "Valeur de référence à fixer", "Baseline to be set",
                    "Valor de referencia por fijar");
            case RESPONSE -> in(language, "Réponse à donner à une recommandation d'évaluation",
                    "Response to be given to a recommendation of an evaluation",
                    "Respuesta por dar a una recomendación de evaluación");
            case RECOMMENDATION -> in(language, "Recommandation d'évaluation à mettre en œuvre",
                    "Recommendation of an evaluation to be carried out",
                    "Recomendación de evaluación por aplicar");
            case SUPERVISORY_COMMENT -> in(language, "Suite à donner à un commentaire d'un organe de contrôle",
                    "Comment of a supervisory body to be addressed",
                    "Curso por dar a un comentario de un órgano de control");
            case COMMITTEE_MEETING -> in(language, "Réunion du comité paritaire de sécurité et de santé à tenir",
                    "Meeting of the joint safety and health committee to be held",
                    "Reunión del comité mixto de seguridad y salud por celebrar");
            case GENERAL_ASSEMBLY -> in(language, "Assemblée générale de la coopérative à tenir",
                    "General assembly of the cooperative to be held",
                    "Asamblea general de la cooperativa por celebrar");
            case FINDING_RESPONSE -> in(language, "Réponse à donner à une constatation d'audit",
                    "Response to be given to a finding of an audit",
                    "Respuesta por dar a una constatación de auditoría");
            case FINDING_ACTION -> in(language, "Mesure promise en réponse à une constatation d'audit",
                    "Action promised in response to a finding of an audit",
                    "Medida prometida en respuesta a una constatación de auditoría");
        };
    }

    static String waitingFor(Collection<Waiting.Awaited> facts, Language language) {
        return in(language, "En attente : ", "Waiting for: ", "A la espera de: ")
                + facts.stream().sorted().map(fact -> of(fact, language)).collect(Collectors.joining(", "));
    }

    private static String of(Waiting.Awaited fact, Language language) {
        return switch (fact) {
            case COMMITTEE -> in(language, "la création du comité paritaire", "the forming of the joint committee",
                    "la creación del comité mixto");
            case SESSION_HELD -> in(language, "la tenue de la séance", "the session to be held",
                    "la celebración de la sesión");
            case SUPPORT_PROVIDED -> in(language, "l'appui lui-même", "the support itself", "el propio apoyo");
            case ENROLMENT -> in(language, "l'inscription de la personne", "the enrolment of the person",
                    "la inscripción de la persona");
        };
    }

    /** How an issue came to its end that nobody judged. */
    static String of(Overtaken how, Language language) {
        return switch (how) {
            case PUT_RIGHT -> in(language, "D'après ce qui a été dit depuis, le fait n'enfreint plus la règle.",
                    "By what was said since, the fact no longer breaks the rule.",
                    "Según lo dicho después, el hecho ya no incumple la regla.");
            case STILL_BROKEN -> in(language,
                    "Le fait a été corrigé, mais enfreint encore la règle : la correction a son propre signalement.",
                    "The fact was corrected and still breaks the rule: the correction has an issue of its own.",
                    "El hecho se corrigió, pero sigue incumpliendo la regla: la corrección tiene su propia alerta.");
            case TAKEN_BACK -> in(language, "Le fait a été retiré.", "The fact was taken back.",
                    "El hecho se retiró.");
        };
    }

    private static String in(Language language, String french, String english, String spanish) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
            case ES -> spanish;
        };
    }
}
