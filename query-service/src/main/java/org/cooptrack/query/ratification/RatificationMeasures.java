package org.cooptrack.query.ratification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.ratification.Ratification;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Ratifications registered and ratifications that stand are two figures. */
@Component
class RatificationMeasures implements Measures {
    private static final Set<Dimension> DIMENSIONS = Set.of(Dimension.PROJECT, Dimension.OFFICE,
            Dimension.IMPLEMENTING_PARTNER, Dimension.INSTRUMENT, Dimension.AIM, Dimension.COUNTRY);

    @Override
    public List<Measure> measures() { return List.of(registered(), standing()); }

    private static Measure registered() {
        return new Measure(Ratification.REGISTERED, 1, Kind.THINGS, DIMENSIONS,
                text("Ratifications enregistrées", "Ratifications registered", "Ratificaciones registradas"),
                text("Ratifications de conventions et de protocoles auxquelles le programme a contribué, à la date de leur "
                        + "enregistrement. Une ratification ne compte qu'une fois, quel que soit le nombre de projets qui "
                        + "y ont contribué ; une dénonciation ultérieure n'y change rien.",
                        "Ratifications of conventions and protocols that the programme helped with, on the day on which "
                                + "they were registered. A ratification counts once, however many projects helped; a later "
                                + "denunciation does not change it.",
                        "Ratificaciones de convenios y protocolos a las que contribuyó el programa, en la fecha de su "
                                + "registro. Una ratificación cuenta una sola vez, sean cuantos sean los proyectos que "
                                + "contribuyeron; una denuncia posterior no la modifica."));
    }

    private static Measure standing() {
        return new Measure(Ratification.STANDING, 1, Kind.STOCK, DIMENSIONS,
                text("Ratifications non dénoncées", "Ratifications not denounced", "Ratificaciones no denunciadas"),
                text("Ratifications enregistrées et non dénoncées : chacune est comptée à partir de son enregistrement et "
                        + "décomptée à partir de la prise d'effet de sa dénonciation. La somme jusqu'à une date est leur "
                        + "nombre à cette date ; celle d'une période en est la variation nette.",
                        "Ratifications registered and not denounced: each adds one from its registration and takes one "
                                + "away from the day on which its denunciation takes effect. The sum up to a date is their "
                                + "number on that date; that of a period is the net change.",
                        "Ratificaciones registradas y no denunciadas: cada una suma uno desde su registro y resta uno desde "
                                + "la fecha en que surte efecto su denuncia. La suma hasta una fecha es su número en esa "
                                + "fecha; la de un período es la variación neta."));
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
