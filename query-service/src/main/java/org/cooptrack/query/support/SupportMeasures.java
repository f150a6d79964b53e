package org.cooptrack.query.support;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.support.Provision;
import org.cooptrack.events.support.Request;
import org.cooptrack.events.support.SupportTopic;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Support asked for, provided and applied are three figures; each has the number of supports and of distinct organisations. */
@Component
class SupportMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        Stream<Measure> onAny = Stream.of(requests(), supported(), applying())
                .map(one -> one.saying(Dimension.TOPIC, SupportTopic.values()));
        Measure onOne = onSafetyAndHealth().saying(Dimension.TOPIC,
                new SupportTopic[]{SupportTopic.OCCUPATIONAL_SAFETY_AND_HEALTH});
        return Stream.concat(onAny, Stream.of(onOne)).toList();
    }

    private static Measure requests() {
        return measure(Request.MEASURE,
                text("Demandes d'appui de mandants", "Requests for support by constituents",
                        "Solicitudes de apoyo de mandantes"),
                text("Demandes d'appui d'organisations de mandants, à la date de la demande, qu'elles aient été suivies "
                        + "d'effet ou non. Le nombre distinct est celui des organisations qui ont demandé.",
                        "Requests for support by organisations of constituents, on the day of the request, whether or "
                                + "not anything was provided. The distinct number is that of the organisations.",
                        "Solicitudes de apoyo de organizaciones de mandantes, en la fecha de la solicitud, se haya "
                                + "prestado o no. El número distinto es el de las organizaciones."));
    }

    private static Measure supported() {
        return measure(Provision.SUPPORTED,
                text("Organisations de mandants appuyées", "Constituents' organizations supported",
                        "Organizaciones de mandantes apoyadas"),
                text("Appuis fournis à des administrations et à des organisations d'employeurs ou de travailleurs, à la "
                        + "date de l'appui : la somme est le nombre d'appuis, le nombre distinct celui des organisations. "
                        + "Une organisation contrôlée par une autre partie que la sienne n'est pas comptée ; tant qu'on "
                        + "ignore qui la contrôle, l'appui reste hors du chiffre.",
                        "Support provided to government bodies and to employers' or workers' organizations, on its day: "
                                + "the sum is the number of supports, the distinct number that of the organisations. An "
                                + "organisation that another side controls is not counted; while it is not known who "
                                + "controls it, the support stands outside the figure.",
                        "Apoyos prestados a administraciones y a organizaciones de empleadores o de trabajadores, en su "
                                + "fecha: la suma es el número de apoyos y el número distinto, el de organizaciones. No "
                                + "se cuenta una organización controlada por otra parte; mientras no se sepa quién la "
                                + "controla, el apoyo queda fuera de la cifra."));
    }

    private static Measure onSafetyAndHealth() {
        return measure(Provision.ON_SAFETY_AND_HEALTH,
                text("Organisations d'employeurs et de travailleurs appuyées en matière de sécurité et de santé au travail",
                        "Employers' and workers' organizations supported on safety and health",
                        "Organizaciones de empleadores y de trabajadores apoyadas en seguridad y salud en el trabajo"),
                text("Parmi les organisations de mandants appuyées, les organisations d'employeurs et de travailleurs "
                        + "appuyées en matière de sécurité et de santé au travail ; les administrations n'y figurent pas.",
                        "Of the constituents' organizations supported, the employers' and workers' organizations that "
                                + "were supported on occupational safety and health; government bodies are not among "
                                + "them.",
                        "De las organizaciones de mandantes apoyadas, las de empleadores y de trabajadores apoyadas en "
                                + "seguridad y salud en el trabajo; las administraciones no figuran."));
    }

    private static Measure applying() {
        return measure(Provision.APPLYING,
                text("Organisations de mandants ayant mis l'appui en pratique",
                        "Constituents' organizations that applied the support",
                        "Organizaciones de mandantes que pusieron en práctica el apoyo"),
                text("Appuis fournis que l'organisation a mis en pratique, à la date de leur mise en pratique, et nombre "
                        + "d'organisations distinctes. Le thème est celui de l'appui fourni.",
                        "Support provided that the organisation put into practice, on the day it did, and the number of "
                                + "distinct organisations. The topic is that of the support provided.",
                        "Apoyos prestados que la organización puso en práctica, en la fecha en que lo hizo, y número de "
                                + "organizaciones distintas. El tema es el del apoyo prestado."));
    }

    private static Measure measure(String id, LocalizedText title, LocalizedText definition) {
        Set<Dimension> dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.TOPIC, Dimension.COUNTRY, Dimension.CONSTITUENT);
        return new Measure(id, 1, Kind.THINGS, dimensions, title, definition);
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
