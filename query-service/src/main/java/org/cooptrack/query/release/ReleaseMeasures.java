package org.cooptrack.query.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Exploitation;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Releases count once confirmed; pending ones are shown beside. With those withdrawn from child labour they make a union. */
@Component
class ReleaseMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return Stream.concat(
                Stream.of(identified(), released(), pending(), union().saying(Dimension.KIND, Exploitation.values()),
                        inAfterCare(), reintegrated(), followUps(),
                        reExploited()),
                Stream.of(3, 6, 12, 24).map(ReleaseMeasures::sustained)).toList();
    }

    private static Measure identified() {
        return measure(Identification.MEASURE, Kind.PERSONS,
                text("Personnes repérées en situation ou à risque de travail forcé",
                        "Persons identified in, or at risk of, forced labour",
                        "Personas identificadas en situación o en riesgo de trabajo forzoso"),
                text("Personnes repérées en situation de travail forcé ou exposées à ce risque, au trimestre du repérage, "
                        + "libérées ou non.",
                        "Persons found in forced labour or at risk of it, in the quarter in which they were identified, "
                                + "whether or not they were released.",
                        "Personas halladas en trabajo forzoso o en riesgo de él, en el trimestre de su identificación, "
                                + "hayan sido liberadas o no."));
    }

    private static Measure released() {
        return measure(Release.MEASURE, Kind.PERSONS,
                text("Personnes libérées du travail forcé", "Persons released from forced labour",
                        "Personas liberadas del trabajo forzoso"),
                text("Libérations confirmées par une autre personne que celle qui les a enregistrées, au trimestre de la "
                        + "libération. Le total compte chaque libération ; le chiffre distinct, chaque personne une fois. Pour un "
                        + "adulte, le caractère involontaire et la menace d'une peine sont tous deux établis ; pour un enfant, "
                        + "l'un des critères propres aux enfants (directives de la 20e CIST, 2018).",
                        "Releases confirmed by somebody else than who recorded them, in the quarter of the release. The total "
                                + "counts each release; the distinct figure each person once. For an adult both "
                                + "involuntariness and the menace of a penalty are established, for a child one of the "
                                + "criteria for children (guidelines of the 20th ICLS, 2018).",
                        "Liberaciones confirmadas por otra persona que quien las registró, en el trimestre de la liberación. "
                                + "El total cuenta cada liberación; la cifra distinta, cada persona una vez. Para un adulto "
                                + "constan el carácter involuntario y la amenaza de una pena; para un niño, uno de los "
                                + "criterios propios de los niños (directrices de la 20.ª CIET, 2018)."));
    }

    private static Measure pending() {
        return measure(Release.PENDING, Kind.PERSONS,
                text("Libérations en attente de vérification", "Releases pending verification",
                        "Liberaciones pendientes de verificación"),
                text("Libérations enregistrées qui ne sont ni confirmées ni rejetées, au trimestre de la libération. Elles ne "
                        + "s'ajoutent pas aux personnes libérées.",
                        "Releases recorded that are neither confirmed nor rejected, in the quarter of the release. They are "
                                + "not added to the persons released.",
                        "Liberaciones registradas que no están ni confirmadas ni rechazadas, en el trimestre de la "
                                + "liberación. No se suman a las personas liberadas."));
    }

    private static Measure union() {
        var dimensions = Measure.ofPersonsInCases();
        dimensions.add(Dimension.KIND);
        return new Measure(Exploitation.ENDED, 1, Kind.PERSONS, dimensions,
                text("Personnes libérées du travail forcé ou soustraites au travail des enfants",
                        "Persons released from forced labour or withdrawn from child labour",
                        "Personas liberadas del trabajo forzoso o retiradas del trabajo infantil"),
                text("Réunion des personnes libérées du travail forcé (libération confirmée) et des enfants soustraits au "
                        + "travail des enfants : qui est des deux compte une fois dans le chiffre distinct. Par type, les parties "
                        + "moins leur recoupement font le total.",
                        "The union of persons released from forced labour (the release confirmed) and children withdrawn from "
                                + "child labour: who is of both counts once in the distinct figure. By kind, the parts minus "
                                + "their overlap make the total.",
                        "Unión de las personas liberadas del trabajo forzoso (liberación confirmada) y de los niños retirados "
                                + "del trabajo infantil: quien es de ambos cuenta una vez en la cifra distinta. Por tipo, las "
                                + "partes menos su superposición hacen el total."));
    }

    private static Measure inAfterCare() {
        return measure(AfterCare.MEASURE, Kind.STOCK,
                text("Personnes accompagnées après leur libération", "Persons in after-care",
                        "Personas en acompañamiento tras su liberación"),
                text("Personnes qui, à une date, ont un plan d'accompagnement convenu (rétablissement, réadaptation, "
                        + "réparation) et ne sont pas réinsérées ni leur dossier clos. Les dates sont connues au trimestre.",
                        "Persons who on a date have an agreed after-care plan (recovery, rehabilitation, remedies) and are not "
                                + "reintegrated, nor their case closed. Dates are known by the quarter.",
                        "Personas que en una fecha tienen un plan de acompañamiento acordado (recuperación, readaptación, "
                                + "reparación) y no están reinsertadas ni su expediente cerrado. Las fechas se conocen por "
                                + "trimestre."));
    }

    private static Measure reintegrated() {
        return measure(Reintegration.MEASURE, Kind.PERSONS,
                text("Personnes réinsérées après un travail forcé", "Persons reintegrated after forced labour",
                        "Personas reinsertadas tras un trabajo forzoso"),
                text("Personnes dont la réinsertion (emploi, travail à son compte, éducation ou formation, famille et "
                        + "communauté) a été constatée, au trimestre où elle l'a été.",
                        "Persons whose reintegration (employment, own-account work, education or training, family and "
                                + "community) was found, in the quarter of it.",
                        "Personas cuya reinserción (empleo, trabajo por cuenta propia, educación o formación, familia y "
                                + "comunidad) se constató, en el trimestre correspondiente."));
    }

    private static Measure followUps() {
        return measure(FollowUp.MEASURE, Kind.PERSONS,
                text("Suivis après libération", "Follow-ups after release", "Seguimientos tras la liberación"),
                text("Suivis faits 3, 6, 12 ou 24 mois après une libération confirmée, quel qu'en soit le résultat.",
                        "Follow-ups made 3, 6, 12 or 24 months after a confirmed release, whatever was found.",
                        "Seguimientos hechos 3, 6, 12 o 24 meses después de una liberación confirmada, cualquiera que sea su "
                                + "resultado."));
    }

    private static Measure sustained(int month) {
        return measure(FollowUp.sustained(month), Kind.PERSONS,
                text("Libérations durables à " + month + " mois", "Releases sustained at " + month + " months",
                        "Liberaciones sostenidas a los " + month + " meses"),
                text("Personnes dont la libération est confirmée et qui, " + month
                        + " mois au moins après elle, ont été trouvées libres, au trimestre du suivi, et dont on n'a pas appris "
                        + "depuis qu'elles aient été de nouveau exploitées.",
                        "Persons whose release is confirmed and who, at least " + month
                                + " months after it, were found free, in the quarter of the follow-up, and of whom it was "
                                + "not learned since that they were exploited again.",
                        "Personas cuya liberación está confirmada y que, al menos " + month
                                + " meses después, fueron halladas libres, en el trimestre del seguimiento, y de las que no "
                                + "se ha sabido desde entonces que fueran explotadas de nuevo."));
    }

    private static Measure reExploited() {
        return measure(Release.RE_EXPLOITED, Kind.PERSONS,
                text("Personnes de nouveau exploitées après leur libération", "Persons re-exploited after release",
                        "Personas explotadas de nuevo tras su liberación"),
                text("Personnes dont la libération est confirmée et qui ont été de nouveau exploitées, au trimestre où elles "
                        + "l'ont été.",
                        "Persons whose release is confirmed and who were exploited again, in the quarter in which they were.",
                        "Personas cuya liberación está confirmada y que fueron explotadas de nuevo, en el trimestre "
                                + "correspondiente."));
    }

    private static Measure measure(String id, Kind kind, LocalizedText title, LocalizedText definition) {
        return new Measure(id, 1, kind, Measure.ofPersonsInCases(), title, definition);
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
