package org.cooptrack.query.reform;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.reform.Consultation;
import org.cooptrack.events.reform.Estimate;
import org.cooptrack.events.reform.Milestone;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Instruments adopted and in force, consultations held and workers concerned are four figures, never one sum. */
@Component
class ReformMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(adopted(), inForce(), consultations().saying(Dimension.FORM, Form.values()), workers());
    }

    private static Measure adopted() {
        return new Measure(Milestone.ADOPTED, 1, Kind.THINGS, with(),
                text("Lois et politiques adoptées", "Laws and policies adopted", "Leyes y políticas adoptadas"),
                text("Lois, règlements, politiques nationales et plans d'action adoptés avec l'appui du programme, à la "
                        + "date de leur adoption. Un texte ne compte qu'une fois, quel que soit le nombre de projets qui "
                        + "y ont contribué ; une adoption sans effet, parce que le texte a été renvoyé à une étape "
                        + "antérieure, ne compte pas.",
                        "Laws, regulations, national policies and plans of action adopted with the help of the programme, "
                                + "on the day of their adoption. An instrument counts once, however many projects helped; "
                                + "an adoption undone because the instrument was sent back does not count.",
                        "Leyes, reglamentos, políticas nacionales y planes de acción adoptados con ayuda del programa, en "
                                + "la fecha de su adopción. Un texto cuenta una sola vez, sean cuantos sean los proyectos que "
                                + "contribuyeron; una adopción sin efecto porque el texto fue devuelto no cuenta."));
    }

    private static Measure inForce() {
        return new Measure(Milestone.IN_FORCE, 1, Kind.STOCK, with(),
                text("Lois et politiques en vigueur", "Laws and policies in force", "Leyes y políticas en vigor"),
                text("Textes soutenus par le programme et en vigueur : chacun est compté à partir de son entrée en vigueur "
                        + "et décompté à partir de son abrogation. La somme jusqu'à une date est le nombre de textes en "
                        + "vigueur à cette date ; celle d'une période en est la variation nette.",
                        "Instruments that the programme helped with and that are in force: each adds one from its entry "
                                + "into force and takes one away from its repeal. The sum up to a date is the number in "
                                + "force on that date; that of a period is the net change.",
                        "Textos apoyados por el programa y en vigor: cada uno suma uno desde su entrada en vigor y resta uno "
                                + "desde su derogación. La suma hasta una fecha es el número de textos en vigor en esa "
                                + "fecha; la de un período es la variación neta."));
    }

    private static Measure consultations() {
        return new Measure(Consultation.MEASURE, 1, Kind.THINGS, with(Dimension.FORM),
                text("Consultations tenues sur des réformes", "Consultations held on reforms",
                        "Consultas celebradas sobre reformas"),
                text("Consultations sur des réformes, à leur date. Une consultation est tripartite seulement si "
                        + "gouvernement, employeurs et travailleurs ont tous été consultés (« tripartite plus » si "
                        + "d'autres l'ont été aussi), bipartite s'il s'agit des employeurs et des travailleurs ; les "
                        + "autres configurations sont classées à part.",
                        "Consultations on reforms, on their day. A consultation is tripartite only if governments, "
                                + "employers and workers were all consulted (tripartite-plus if others were too), bipartite "
                                + "if employers and workers were; other combinations stand apart.",
                        "Consultas sobre reformas, en su fecha. Una consulta es tripartita solo si se consultó a gobierno, "
                                + "empleadores y trabajadores («tripartita plus» si además se consultó a otros), y bipartita "
                                + "si se consultó a empleadores y trabajadores; las demás combinaciones figuran aparte."));
    }

    private static Measure workers() {
        return new Measure(Estimate.MEASURE, 1, Kind.QUANTITY, with(Dimension.BASIS),
                text("Travailleurs concernés par les réformes adoptées", "Workers concerned by reforms adopted",
                        "Trabajadores a los que afectan las reformas adoptadas"),
                text("Nombre estimé de travailleurs concernés par les textes adoptés, à la date de leur adoption : une "
                        + "estimation, avec sa méthode et sa fourchette, jamais un décompte. Qui est concerné par deux "
                        + "réformes compte deux fois.",
                        "Estimated number of workers concerned by the instruments adopted, on the day of their adoption: "
                                + "an estimate, with its method and range, never a count. Whoever is concerned by two "
                                + "reforms counts twice.",
                        "Número estimado de trabajadores a los que afectan los textos adoptados, en la fecha de su "
                                + "adopción: una estimación, con su método y su margen, nunca un recuento. Quien se ve "
                                + "afectado por dos reformas cuenta dos veces."));
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.INSTRUMENT_KIND, Dimension.AIM, Dimension.COUNTRY);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
