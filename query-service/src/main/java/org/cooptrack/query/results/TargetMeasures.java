package org.cooptrack.query.results;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** What projects are to reach, beside what they reach: targets are figures like any other. */
@Component
class TargetMeasures implements Measures {
    static final String TARGETS = "targets";

    @Override
    public List<Measure> measures() {
        return List.of(new Measure(TARGETS, 3, Kind.TARGET,
                Set.of(Dimension.PROJECT, Dimension.COUNTED_MEASURE, Dimension.COUNTED_FIGURE, Dimension.COUNTED_PART),
                text("Cibles des projets", "Targets of projects", "Metas de los proyectos"),
                text("Cibles chiffrées des indicateurs que le système compte, somme ou personnes et objets distincts, sur "
                        + "la période de la cible, telles que révisées. counted-measure est ce qui est compté, dans son "
                        + "unité : des cibles d'unités différentes ne s'additionnent pas, et il faut en choisir une ou les "
                        + "distinguer. counted-figure dit si c'est la somme (TOTAL) ou le nombre distinct (DISTINCT), "
                        + "counted-part de quelle partie de ce qui est compté (ALL, ou les filtres, comme sex=FEMALE) et "
                        + "period sur quels jours. Ces trois-là séparent toujours les cibles, demandées ou non : une "
                        + "somme et un nombre distinct, une partie et le tout, une année et toute la durée ne "
                        + "s'additionnent pas. Les cibles distinctes de plusieurs projets ou indicateurs s'additionnent "
                        + "comme cibles : qui est compté par deux l'est dans les deux. repeated dit ce que plusieurs "
                        + "indicateurs d'un même projet se fixent pour le même décompte et les mêmes jours : toutes ces "
                        + "cibles sauf la plus haute. Une cible sur plusieurs années "
                        + "n'a pas d'année. Les niveaux, "
                        + "pourcentages et jalons, les cibles d'une ventilation et celles reprises telles que publiées "
                        + "n'y figurent pas.",
                        "Targets in numbers of the indicators that the system counts, as a sum or as distinct persons or "
                                + "things, in the period of the target, as revised. counted-measure is what is counted, in "
                                + "its unit: targets of different units are not added up, so one is picked or they are told "
                                + "apart. counted-figure says whether it is the sum (TOTAL) or the distinct number "
                                + "(DISTINCT), counted-part of which part of what is counted (ALL, or the filters, as "
                                + "sex=FEMALE), and period in which days. These three always tell targets apart, asked for "
                                + "or not: a sum and a distinct number, a part and the whole, a year and the whole duration "
                                + "are not added up. Distinct targets of several projects or indicators add up as targets: "
                                + "who is counted by two is in both. repeated says what several indicators of one "
                                + "project set for the same count in the same days: all of these targets but the highest. A target over several years has no year. "
                                + "Levels, percentages and milestones, targets of cells and those taken over as published "
                                + "are not in it.",
                        "Metas en números de los indicadores que cuenta el sistema, como suma o como personas o cosas "
                                + "distintas, en el período de la meta, con sus revisiones. counted-measure es lo que se "
                                + "cuenta, en su unidad: las metas de unidades distintas no se suman, por lo que se elige "
                                + "una o se separan. counted-figure dice si es la suma (TOTAL) o el número distinto "
                                + "(DISTINCT); counted-part, de qué parte de lo contado (ALL, o los filtros, como "
                                + "sex=FEMALE), y period, en qué días. Estas tres separan siempre las metas, se pidan o no: "
                                + "una suma y un número distinto, una parte y el todo, un año y toda la duración no se "
                                + "suman. Las metas distintas de varios proyectos o indicadores se suman como metas: quien "
                                + "cuenta para dos está en ambas. repeated dice lo que varios indicadores de un "
                                + "mismo proyecto se fijan para el mismo recuento y los mismos días: todas esas metas menos la "
                                + "más alta. Una meta de varios años no tiene año. "
                                + "No figuran los niveles, porcentajes e hitos, las metas de un desglose ni las "
                                + "incorporadas tal como se publicaron.")));
    }

    private static LocalizedText text(String french, String english, String spanish) {
        return LocalizedText.of(Map.of("fr", french, "en", english, "es", spanish));
    }
}
