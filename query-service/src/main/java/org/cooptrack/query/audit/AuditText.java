package org.cooptrack.query.audit;

import java.util.Arrays;
import java.util.List;
import org.cooptrack.web.problem.Language;

/** Says in the reader's language how the whole is estimated from a sample, what stands against it, and what the columns of a worklist are. */
final class AuditText {
    private AuditText() {}

    static String method(boolean stratified, Language language) {
        String value = in(language,
                " Valeur : estimateur par différence, corrigé pour population finie (Cochran 1977), loi de Student.",
                " Value: difference estimator with finite population correction (Cochran 1977), Student's t.",
                " Valor: estimador por diferencia con corrección por población finita (Cochran 1977), t de Student.");
        return (stratified
                ? in(language, "Taux d'erreur : intervalle de Korn et Graubard, strates pondérées.",
                        "Error rate: interval of Korn and Graubard, strata weighted.",
                        "Tasa de error: intervalo de Korn y Graubard, con los estratos ponderados.")
                : in(language, "Taux d'erreur : intervalle exact de Clopper et Pearson.",
                        "Error rate: exact interval of Clopper and Pearson.",
                        "Tasa de error: intervalo exacto de Clopper y Pearson."))
                + value;
    }

    static String of(Result.Caution.Kind caution, Language language) {
        return switch (caution) {
            case NOT_ALL_TESTED -> in(language,
                    "Toutes les inscriptions tirées ne sont pas contrôlées : rien n'est encore extrapolé.",
                    "Not all entries drawn are tested: nothing is extrapolated yet.",
                    "No se han comprobado todos los asientos extraídos: todavía no se extrapola nada.");
            case SMALL_SAMPLE ->
                in(language, "Moins de 30 inscriptions : l'intervalle de la valeur n'est qu'indicatif.",
                        "Fewer than 30 entries: the interval of the value is only an indication.",
                        "Menos de 30 asientos: el intervalo del valor es solo indicativo.");
            case FEW_DIFFERENCES -> in(language,
                    "Moins de 5 inscriptions diffèrent en valeur : son intervalle est probablement trop étroit.",
                    "Fewer than 5 entries differ in value: its interval is probably too narrow.",
                    "Menos de 5 asientos difieren en valor: su intervalo es probablemente demasiado estrecho.");
            case SPREAD_UNKNOWN -> in(language,
                    "Une seule inscription tirée d'une strate : la dispersion est inconnue et la valeur n'est pas extrapolée.",
                    "Only one entry drawn from a stratum: the spread is unknown and the value is not extrapolated.",
                    "Un solo asiento extraído de un estrato: se desconoce la dispersión y no se extrapola el valor.");
        };
    }

    /** The heads of the columns of a worklist. */
    static List<String> columns(Language language) {
        return Arrays.asList(in(language,
                "N°;Événement;Type;Inscription;Du;Au;Projets;Pays;Strate;Valeur enregistrée;Enregistré le;Par;En qualité de;Preuves;Verdict;Valeur vérifiée;Écart;Contrôlé par;Remarques",
                "No.;Event;Type;Entry;From;To;Projects;Countries;Stratum;Recorded value;Recorded at;By;In the role of;Evidence;Verdict;Audited value;Deviation;Tested by;Remarks",
                "N.º;Evento;Tipo;Asiento;Del;Al;Proyectos;Países;Estrato;Valor registrado;Registrado el;Por;En calidad de;Pruebas;Veredicto;Valor comprobado;Diferencia;Comprobado por;Observaciones")
                .split(";", -1));
    }

    private static String in(Language language, String french, String english, String spanish) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
            case ES -> spanish;
        };
    }
}
