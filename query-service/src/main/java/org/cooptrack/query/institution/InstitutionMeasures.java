package org.cooptrack.query.institution;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.institution.InstitutionField;
import org.cooptrack.events.institution.Step;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Institutions established and institutions operating are two figures. */
@Component
class InstitutionMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return Stream.of(established(), operating()).map(one -> one.saying(Dimension.FORM, Form.values())
                .saying(Dimension.TOPIC, InstitutionField.values())).toList();
    }

    private static Measure established() {
        return new Measure(Step.ESTABLISHED, 1, Kind.THINGS, with(Dimension.FORM),
                text("Institutions créées", "Institutions established", "Instituciones establecidas"),
                text("Institutions de dialogue social ou d'administration du travail créées avec l'appui du programme, sur "
                        + "une base juridique et avec des membres, à la date de leur création. Une institution ne compte "
                        + "qu'une fois, quel que soit le nombre de projets qui y ont contribué. Elle est tripartite "
                        + "seulement si gouvernement, employeurs et travailleurs y siègent.",
                        "Institutions of social dialogue or labour administration established with the help of the "
                                + "programme, on a legal basis and with members, on the day they were established. An "
                                + "institution counts once, however many projects helped. It is tripartite only if "
                                + "government, employers and workers sit in it.",
                        "Instituciones de diálogo social o de administración del trabajo establecidas con ayuda del "
                                + "programa, sobre una base jurídica y con miembros, en la fecha de su establecimiento. Una "
                                + "institución cuenta una sola vez, sean cuantos sean los proyectos que contribuyeron. Es "
                                + "tripartita solo si en ella participan gobierno, empleadores y trabajadores."));
    }

    private static Measure operating() {
        return new Measure(Step.OPERATING, 1, Kind.STOCK, with(),
                text("Institutions en activité", "Institutions operating", "Instituciones en funcionamiento"),
                text("Institutions en activité : chacune est comptée à partir du début de son fonctionnement et décomptée à "
                        + "partir du jour où elle cesse de fonctionner. La somme jusqu'à une date est le nombre "
                        + "d'institutions en activité à cette date ; celle d'une période en est la variation nette.",
                        "Institutions that operate: each adds one from the day it begins and takes one away from the day "
                                + "it lapses. The sum up to a date is the number operating on that date; that of a period "
                                + "is the net change.",
                        "Instituciones en funcionamiento: cada una suma uno desde el día en que empieza a funcionar y resta "
                                + "uno desde el día en que deja de hacerlo. La suma hasta una fecha es el número de "
                                + "instituciones en funcionamiento en esa fecha; la de un período es la variación neta."));
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.TOPIC, Dimension.COUNTRY);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
