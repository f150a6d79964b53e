package org.cooptrack.query.employment;

import static org.cooptrack.query.statistics.Measure.Kind.PERSONS;
import static org.cooptrack.query.statistics.Measure.Kind.THINGS;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.employment.Placement;
import org.cooptrack.events.employment.Registration;
import org.cooptrack.events.employment.Retention;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Placements, persons placed and persons retained are different figures, and so are those retained after each number of months. */
@Component
class EmploymentMeasures implements Measures {
    private static final String YOUTH_FR = " Est jeune qui l'était, à la date du placement, selon la définition en vigueur "
            + "dans le pays du service (loi ou politique nationale ; à défaut 15 à 24 ans, Nations Unies), la tranche d'âge "
            + "devant y entrer tout entière ; est défavorisé qui répond à au moins un critère de la liste.";
    private static final String YOUTH_EN = " Young is who was so, on the day of the placement, by the definition in force in "
            + "the country of the service (national law or policy; 15 to 24, United Nations, where there is none), if the "
            + "whole age band lies within it; disadvantaged is who meets at least one criterion of the list.";
    private static final String YOUTH_ES = " Es joven quien lo era, en la fecha de la colocación, según la definición vigente "
            + "en el país del servicio (ley o política nacional; a falta de ella, de 15 a 24 años, Naciones Unidas), si todo "
            + "el grupo de edad queda dentro de ella; es desfavorecido quien cumple al menos un criterio de la lista.";

    @Override
    public List<Measure> measures() {
        return Stream.concat(
                Stream.of(registered(), placements(), placed(), youthPlaced(), checks()), Stream.of(3, 6, 12)
                        .flatMap(month -> Stream.of(retained(month), youthRetained(month))))
                .toList();
    }

    private static Measure registered() {
        return measure(Registration.MEASURE, PERSONS,
                text("Demandeurs d'emploi inscrits", "Jobseekers registered", "Demandantes de empleo inscritos"),
                text("Personnes inscrites auprès d'un service de l'emploi, à la date de leur inscription, placées ou non.",
                        "Persons registered at an employment service, on the day of their registration, whether or not they were placed.",
                        "Personas inscritas en un servicio de empleo, en la fecha de su inscripción, hayan sido colocadas o no."));
    }

    private static Measure placements() {
        return measure(Placement.MEASURE, THINGS, text("Placements", "Placements", "Colocaciones"),
                text("Emplois commencés par des demandeurs d'emploi que le service y avait orientés, à la date de leur début : "
                        + "chaque placement compte, même de la même personne. La profession est celle de l'emploi.",
                        "Jobs begun by jobseekers whom the service had referred to them, on the day they began: each "
                                + "placement counts, also of the same person. The occupation is that of the job.",
                        "Empleos iniciados por demandantes de empleo que el servicio había derivado, en la fecha de su "
                                + "inicio: cada colocación cuenta, también de la misma persona. La ocupación es la del empleo."));
    }

    private static Measure placed() {
        return measure(Placement.PERSONS, PERSONS,
                text("Personnes placées", "Persons placed", "Personas colocadas"),
                text("Personnes ayant commencé au moins un emploi auquel le service les avait orientées ; chacune compte une "
                        + "fois dans le chiffre distinct. La profession est celle de l'emploi.",
                        "Persons who began at least one job to which the service had referred them; each counts once in "
                                + "the distinct figure. The occupation is that of the job.",
                        "Personas que iniciaron al menos un empleo al que el servicio las había derivado; cada una cuenta "
                                + "una vez en la cifra distinct. La ocupación es la del empleo."));
    }

    private static Measure youthPlaced() {
        return measure(Placement.YOUTH, PERSONS,
                text("Jeunes défavorisés placés", "Disadvantaged youth placed", "Jóvenes desfavorecidos colocados"),
                text("Parmi les personnes placées, les jeunes défavorisés." + YOUTH_FR,
                        "Of the persons placed, the disadvantaged youth." + YOUTH_EN,
                        "De las personas colocadas, los jóvenes desfavorecidos." + YOUTH_ES));
    }

    private static Measure checks() {
        return measure(Retention.CHECKS, PERSONS,
                text("Vérifications du maintien dans l'emploi", "Retention checks",
                        "Verificaciones de la permanencia en el empleo"),
                text("Vérifications faites 3, 6 ou 12 mois après un placement, quel qu'en soit le résultat, y compris "
                        + "lorsque la personne n'a pu être jointe.",
                        "Checks made 3, 6 or 12 months after a placement, whatever was found, also where the person was "
                                + "not reached.",
                        "Verificaciones hechas 3, 6 o 12 meses después de una colocación, cualquiera que sea el "
                                + "resultado, también si no se localizó a la persona."));
    }

    private static Measure retained(int month) {
        return measure(Retention.persons(month), PERSONS,
                text("Maintien dans l'emploi à " + month + " mois", "Persons retained at " + month + " months",
                        "Permanencia en el empleo a los " + month + " meses"),
                text("Personnes placées qui, " + month
                        + " mois au moins après le début de l'emploi, travaillaient encore, "
                        + "au même poste ou à un autre, à la date de la vérification. Les caractéristiques sont celles du "
                        + "placement. Les chiffres à 3, 6 et 12 mois ne s'additionnent pas.",
                        "Persons placed who, at least " + month
                                + " months after the job began, were in work, in the same "
                                + "job or another, on the day of the check. The attributes are those of the placement. "
                                + "The figures at 3, 6 and 12 months are never added up.",
                        "Personas colocadas que, al menos " + month + " meses después del inicio del empleo, seguían "
                                + "trabajando, en el mismo puesto o en otro, en la fecha de la verificación. Las "
                                + "características son las de la colocación. Las cifras a los 3, 6 y 12 meses no se suman."));
    }

    private static Measure youthRetained(int month) {
        return measure(Retention.youth(month), PERSONS,
                text("Jeunes défavorisés maintenus dans l'emploi à " + month + " mois",
                        "Disadvantaged youth retained at " + month + " months",
                        "Jóvenes desfavorecidos que permanecen en el empleo a los " + month + " meses"),
                text("Parmi les personnes maintenues dans l'emploi à " + month + " mois, les jeunes défavorisés."
                        + YOUTH_FR,
                        "Of the persons retained at " + month + " months, the disadvantaged youth." + YOUTH_EN,
                        "De las personas que permanecen en el empleo a los " + month
                                + " meses, los jóvenes desfavorecidos."
                                + YOUTH_ES));
    }

    private static Measure measure(String id, Measure.Kind kind, LocalizedText title, LocalizedText definition) {
        return new Measure(id, 1, kind, dimensions(), title, definition);
    }

    /** An employment service has no topic. */
    private static Set<Dimension> dimensions() {
        var dimensions = Measure.ofPersonsInActivities();
        dimensions.remove(Dimension.TOPIC);
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
