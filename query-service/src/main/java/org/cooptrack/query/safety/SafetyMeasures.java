package org.cooptrack.query.safety;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.safety.Assessment;
import org.cooptrack.events.safety.Committee;
import org.cooptrack.events.safety.Control;
import org.cooptrack.events.safety.Functioning;
import org.cooptrack.events.safety.Injuries;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Committees formed and committees functioning are two figures; injuries are counted, never named. */
@Component
class SafetyMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(assessed(), formed(), functioning(), covered(), controls(), injuries(), daysLost());
    }

    private static Measure assessed() {
        return new Measure(Assessment.MEASURE, 1, Kind.THINGS, with(),
                text("Lieux de travail dont les risques ont été évalués",
                        "Workplaces whose risks were assessed",
                        "Lugares de trabajo cuyos riesgos se evaluaron"),
                text("Évaluations des risques menées dans des lieux de travail, à leur date. Le nombre "
                        + "distinct est celui des lieux de travail ; un lieu évalué deux fois y compte une fois.",
                        "Assessments of risks at workplaces, on their day. The distinct number is that of "
                                + "workplaces: one assessed twice counts there once.",
                        "Evaluaciones de riesgos en lugares de trabajo, en su fecha. El número distinto es el de "
                                + "lugares de trabajo: uno evaluado dos veces cuenta ahí una sola vez."));
    }

    private static Measure formed() {
        return new Measure(Committee.MEASURE, 1, Kind.THINGS, with(),
                text("Comités mixtes de sécurité et de santé constitués",
                        "Joint safety and health committees formed",
                        "Comités mixtos de seguridad y salud constituidos"),
                text("Comités réunissant des représentants des travailleurs et de l'employeur (C155, article "
                        + "20 ; R164, paragraphe 12), à la date de leur constitution, qu'ils se soient réunis ou "
                        + "non.",
                        "Committees of representatives of the workers and of the employer (C155, article 20; "
                                + "R164, paragraph 12), on the day they were formed, whether or not they met.",
                        "Comités de representantes de los trabajadores y del empleador (C155, artículo 20; R164, "
                                + "párrafo 12), en la fecha de su constitución, se hayan reunido o no."));
    }

    private static Measure functioning() {
        return new Measure(Functioning.MEASURE, 1, Kind.STOCK, with(),
                text("Comités mixtes en fonction",
                        "Joint committees functioning",
                        "Comités mixtos en funcionamiento"),
                text("Comités mixtes qui se sont réunis, les deux parties présentes, dans l'intervalle fixé à "
                        + "leur constitution. Chaque réunion vaut jusqu'à la fin de cet intervalle ; la somme "
                        + "jusqu'à une date est le nombre de comités en fonction à cette date.",
                        "Joint committees that met, both sides present, within the interval set when they were "
                                + "formed. Each meeting holds until the end of that interval; the sum up to a date is the "
                                + "number functioning on that date.",
                        "Comités mixtos que se reunieron, con ambas partes presentes, dentro del intervalo "
                                + "fijado al constituirse. Cada reunión vale hasta el final de ese intervalo; la suma "
                                + "hasta una fecha es el número en funcionamiento en esa fecha."));
    }

    private static Measure covered() {
        return new Measure(Functioning.WORKERS, 1, Kind.STOCK, with(Dimension.SEX, Dimension.BASIS),
                text("Travailleurs des lieux de travail dont le comité mixte est en fonction",
                        "Workers at workplaces with a functioning joint committee",
                        "Trabajadores de lugares de trabajo con un comité mixto en funcionamiento"),
                text("Effectif des lieux de travail dont le comité mixte est en fonction, tel qu'il était "
                        + "connu à la constitution du comité. Le fondement du décompte est indiqué.",
                        "Those who work at workplaces whose joint committee is functioning, as many as were "
                                + "known when the committee was formed. The count states its basis.",
                        "Personas que trabajan en lugares cuyo comité mixto está en funcionamiento, según el "
                                + "número conocido al constituirse el comité. El recuento indica su fundamento."));
    }

    private static Measure controls() {
        return new Measure(Control.MEASURE, 1, Kind.THINGS, with(Dimension.CONTROL_TYPE),
                text("Mesures de prévention mises en place",
                        "Controls put in place",
                        "Medidas de prevención aplicadas"),
                text("Mesures de prévention et de maîtrise des risques mises en place, à leur date, selon "
                        + "leur rang dans l'ordre de priorité (ILO-OSH 2001, 3.10.1.1).",
                        "Measures that prevent or control risks, on the day they were put in place, by their "
                                + "place in the order of preference (ILO-OSH 2001, 3.10.1.1).",
                        "Medidas de prevención y control de riesgos aplicadas, en su fecha, según su lugar en el "
                                + "orden de prioridad (ILO-OSH 2001, 3.10.1.1)."));
    }

    private static Measure injuries() {
        return new Measure(Injuries.MEASURE, 1, Kind.QUANTITY, with(Dimension.SEVERITY, Dimension.SEX, Dimension.BASIS),
                text("Lésions professionnelles déclarées",
                        "Occupational injuries reported",
                        "Lesiones profesionales notificadas"),
                text("Personnes victimes d'une lésion résultant d'un accident du travail, selon qu'elle a été "
                        + "mortelle (décès dans l'année suivant l'accident) ou non, d'après le Protocole de 2002 "
                        + "relatif à la C155 et la résolution de 1998 de la Conférence internationale des "
                        + "statisticiens du travail.",
                        "Persons injured by an occupational accident, fatally (death within one year of the "
                                + "accident) or not, after the Protocol of 2002 to C155 and the resolution of 1998 of the "
                                + "International Conference of Labour Statisticians.",
                        "Personas que sufrieron una lesión por un accidente del trabajo, mortal (fallecimiento "
                                + "en el año siguiente al accidente) o no, según el Protocolo de 2002 relativo al C155 y "
                                + "la resolución de 1998 de la Conferencia Internacional de Estadísticos del Trabajo."));
    }

    private static Measure daysLost() {
        return new Measure(Injuries.DAYS_LOST, 1, Kind.QUANTITY, with(Dimension.BASIS),
                text("Jours perdus du fait de lésions professionnelles",
                        "Days lost to occupational injuries",
                        "Días perdidos por lesiones profesionales"),
                text("Jours civils d'incapacité de travail dus aux lésions déclarées, dans la limite d'un an "
                        + "par lésion, à la date ou pour la période de la déclaration.",
                        "Calendar days of incapacity for work from the injuries reported, up to one year for "
                                + "each injury, on the day or in the period of the report.",
                        "Días naturales de incapacidad laboral por las lesiones notificadas, hasta un año por "
                                + "lesión, en la fecha o el período de la notificación."));
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.COUNTRY, Dimension.ECONOMIC_ACTIVITY);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
