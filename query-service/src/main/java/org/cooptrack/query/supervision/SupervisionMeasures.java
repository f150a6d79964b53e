package org.cooptrack.query.supervision;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.supervision.Comment;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Supervisory comments addressed. */
@Component
class SupervisionMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return List.of(new Measure(Comment.MEASURE, 1, Kind.THINGS,
                Set.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER, Dimension.INSTRUMENT,
                        Dimension.AIM, Dimension.COUNTRY),
                text("Commentaires des organes de contrôle auxquels il a été donné suite",
                        "Supervisory comments addressed",
                        "Comentarios de los órganos de control a los que se dio curso"),
                text("Commentaires d'un organe de contrôle sur l'application d'un instrument par un pays, auxquels une "
                        + "mesure a donné suite avec l'appui du programme, à la date de cette mesure. Un commentaire ne "
                        + "compte qu'une fois.",
                        "Comments of a supervisory body on how a country applies an instrument that a measure addressed "
                                + "with the help of the programme, on the day of that measure. A comment counts once.",
                        "Comentarios de un órgano de control sobre la aplicación de un instrumento por un país a los que "
                                + "una medida dio curso con ayuda del programa, en la fecha de esa medida. Un comentario "
                                + "cuenta una sola vez.")));
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
