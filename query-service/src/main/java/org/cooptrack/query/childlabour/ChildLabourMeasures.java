package org.cooptrack.query.childlabour;

import static org.cooptrack.query.statistics.Measure.Kind.PERSONS;

import java.util.List;
import java.util.Map;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Children identified, withdrawn and prevented are different figures; so are those who learn and those found out of child labour later. */
@Component
class ChildLabourMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(identified(), withdrawn(), prevented(), learning(), followUps(), confirmed());
    }

    private static Measure identified() {
        return measure(Identification.MEASURE,
                text("Enfants repérés au travail des enfants", "Children identified in child labour",
                        "Niños identificados en trabajo infantil"),
                text("Enfants repérés en situation de travail des enfants ou exposés à ce risque (en deçà de l'âge minimum, "
                        + "dangereux, autre pire forme), au trimestre du repérage.",
                        "Children found in child labour or at risk of it (below the minimum age, hazardous, another worst form), "
                                + "in the quarter in which they were identified.",
                        "Niños hallados en trabajo infantil o en riesgo de él (por debajo de la edad mínima, peligroso, otra de "
                                + "las peores formas), en el trimestre de su identificación."));
    }

    private static Measure withdrawn() {
        return measure(Exit.WITHDRAWN,
                text("Enfants soustraits au travail des enfants", "Children withdrawn from child labour",
                        "Niños retirados del trabajo infantil"),
                text("Enfants retirés du travail ou, s'ils ont l'âge légal, passés à un travail permis et non dangereux, après que "
                        + "le travail a cessé et qu'un service a commencé, au trimestre de la soustraction. Le chiffre distinct "
                        + "compte chaque enfant une fois.",
                        "Children removed from work or, if of legal working age, moved to permitted, not hazardous work, once the "
                                + "work had stopped and a service had started, in the quarter of the withdrawal. The distinct "
                                + "figure counts each child once.",
                        "Niños apartados del trabajo o, si tienen la edad legal, pasados a un trabajo permitido y no peligroso, una "
                                + "vez que cesó el trabajo y comenzó un servicio, en el trimestre del retiro. La cifra distinta "
                                + "cuenta cada niño una vez."));
    }

    private static Measure prevented() {
        return measure(Exit.PREVENTED,
                text("Enfants préservés du travail des enfants", "Children prevented from child labour",
                        "Niños prevenidos del trabajo infantil"),
                text("Enfants exposés au risque qui ont été empêchés d'entrer au travail des enfants, au trimestre où cela a été "
                        + "constaté. Ils ne s'ajoutent pas aux enfants soustraits.",
                        "Children at risk who were kept from entering child labour, in the quarter in which that was found. They "
                                + "are not added to the children withdrawn.",
                        "Niños en riesgo a los que se evitó entrar en el trabajo infantil, en el trimestre en que se constató. No se "
                                + "suman a los niños retirados."));
    }

    private static Measure learning() {
        return measure(Schooling.MEASURE,
                text("Enfants entrés en éducation ou formation", "Children who began education or training",
                        "Niños que iniciaron educación o formación"),
                text("Enfants repérés qui ont commencé à aller à l'école ou à apprendre un métier, au trimestre où ils ont "
                        + "commencé.",
                        "Children identified who began to go to school or to learn a trade, in the quarter in which they began.",
                        "Niños identificados que empezaron a ir a la escuela o a aprender un oficio, en el trimestre en que "
                                + "empezaron."));
    }

    private static Measure followUps() {
        return measure(FollowUp.MEASURE,
                text("Suivis d'enfants", "Follow-ups of children", "Seguimientos de niños"),
                text("Suivis faits 3, 6, 12 ou 24 mois après une soustraction ou une prévention, quel qu'en soit le résultat.",
                        "Follow-ups made 3, 6, 12 or 24 months after a withdrawal or prevention, whatever was found.",
                        "Seguimientos hechos 3, 6, 12 o 24 meses después de un retiro o una prevención, cualquiera que sea su "
                                + "resultado."));
    }

    private static Measure confirmed() {
        return measure(FollowUp.CONFIRMED,
                text("Enfants hors du travail des enfants au suivi", "Children out of child labour at follow-up",
                        "Niños fuera del trabajo infantil en el seguimiento"),
                text("Enfants soustraits ou préservés dont un suivi a confirmé qu'ils sont hors du travail des enfants. Le chiffre "
                        + "distinct compte chaque enfant une fois, quel que soit le nombre de suivis.",
                        "Children withdrawn or prevented of whom a follow-up confirmed that they are out of child labour. The "
                                + "distinct figure counts each child once, however many follow-ups there were.",
                        "Niños retirados o prevenidos de los que un seguimiento confirmó que están fuera del trabajo infantil. La "
                                + "cifra distinta cuenta cada niño una vez, sea cual sea el número de seguimientos."));
    }

    private static Measure measure(String id, LocalizedText title, LocalizedText definition) {
        return new Measure(id, 1, PERSONS, Measure.ofPersonsInCases(), title, definition);
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
