package org.cooptrack.query.statistics;

import org.cooptrack.web.problem.Language;

/** What every answer says beside its figures, in words. */
record Notes(String provisional, String evidence, String coverage) {
    static Notes in(Language language) {
        return switch (language) {
            case FR -> new Notes(
                    "Un chiffre est certifié lorsque chacun de ses faits se situe entièrement dans des périodes "
                            + "certifiées de l'un de ses projets, à la position demandée ; sinon, ou sans aucun fait, "
                            + "il est provisoire.",
                    "Parmi les faits, c'est-à-dire des enregistrements avec leurs corrections, pour lesquels un "
                            + "justificatif a été fourni.",
                    "Attendus : les projets actifs durant une année civile touchée par la question, selon les filtres qui "
                            + "portent sur les projets, et ceux qui ont un fait dans le chiffre. Ont rendu compte : "
                            + "ceux qui ont un fait dans le chiffre ou une période de rapport de ce temps soumise, "
                            + "approuvée ou certifiée.");
            case EN -> new Notes(
                    "A figure is certified when each of its facts lies wholly in certified periods of one of its "
                            + "projects, as known at the position asked about; otherwise, or without any fact, it is "
                            + "provisional.",
                    "Of the facts, that is records with their corrections, those for which evidence was given.",
                    "Expected: the projects active in a calendar year that the question touches, as far as its filters "
                            + "are about projects, and those with a fact under the figure. Reported: those with a fact "
                            + "under the figure, or with a reporting period of that time submitted, approved or "
                            + "certified.");
            case ES -> new Notes(
                    "Una cifra está certificada cuando cada uno de sus hechos está por entero en períodos certificados de "
                            + "alguno de sus proyectos, según lo conocido en la posición solicitada; si no, o sin ningún "
                            + "hecho, es provisional.",
                    "De los hechos, es decir, los registros con sus correcciones, aquellos para los que se aportó un "
                            + "justificante.",
                    "Esperados: los proyectos activos en un año civil que la consulta toca, según los filtros que se "
                            + "refieren a proyectos, y los que tienen un hecho en la cifra. Han informado: los que "
                            + "tienen un hecho en la cifra o un período de informe de ese tiempo presentado, aprobado "
                            + "o certificado.");
        };
    }
}
