package org.cooptrack.query.cooperative;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.cooperative.Activity;
import org.cooptrack.events.cooperative.Founders;
import org.cooptrack.events.cooperative.Membership;
import org.cooptrack.events.cooperative.Registration;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Cooperatives formed and cooperatives active are two figures; so are members and all who ever joined. */
@Component
class CooperativeMeasures implements Measures {
    private static final Map<Dimension, List<String>> RURAL = Map.of(Dimension.SETTLEMENT,
            List.of(Settlement.RURAL.name()));

    @Override
    public List<Measure> measures() {
        return List.of(formed(), ruralFormed(), active(), ruralActive(), founders(), members(), joined());
    }

    private static Measure formed() {
        return new Measure(Registration.MEASURE, 1, Kind.THINGS, with(Dimension.SETTLEMENT),
                text("Coopératives constituées",
                        "Cooperatives formed",
                        "Cooperativas constituidas"),
                text("Coopératives au sens de la R193, à la date de leur immatriculation par l'autorité "
                        + "compétente : une coopérative n'est constituée que lorsqu'elle est immatriculée.",
                        "Cooperatives in the sense of R193, on the day on which the competent authority "
                                + "registered them: a cooperative is formed only when it is registered.",
                        "Cooperativas en el sentido de la R193, en la fecha de su registro por la autoridad "
                                + "competente: una cooperativa solo está constituida cuando está registrada."));
    }

    private static Measure ruralFormed() {
        return formed().narrowedTo(RURAL, "rural-cooperatives-formed", 1,
                text("Coopératives rurales constituées", "Rural cooperatives formed",
                        "Cooperativas rurales constituidas"),
                text("Coopératives constituées qui sont établies en milieu rural.",
                        "Cooperatives formed that are established in rural areas.",
                        "Cooperativas constituidas que están establecidas en zonas rurales."));
    }

    private static Measure ruralActive() {
        return active().narrowedTo(RURAL, "rural-cooperatives-active", 1,
                text("Coopératives rurales actives", "Rural cooperatives active", "Cooperativas rurales activas"),
                text("Coopératives actives qui sont établies en milieu rural.",
                        "Cooperatives active that are established in rural areas.",
                        "Cooperativas activas que están establecidas en zonas rurales."));
    }

    private static Measure active() {
        return new Measure(Activity.MEASURE, 1, Kind.STOCK, with(Dimension.SETTLEMENT),
                text("Coopératives actives",
                        "Cooperatives active",
                        "Cooperativas activas"),
                text("Coopératives immatriculées et non dissoutes qui ont tenu une assemblée générale ou "
                        + "réalisé un chiffre d'affaires dans les douze mois. La somme jusqu'à une date est le "
                        + "nombre de coopératives actives à cette date.",
                        "Cooperatives registered and not dissolved that held a general assembly or had a "
                                + "turnover within twelve months. The sum up to a date is the number active on that date.",
                        "Cooperativas registradas y no disueltas que celebraron una asamblea general o tuvieron "
                                + "ingresos en los doce meses anteriores. La suma hasta una fecha es el número de "
                                + "cooperativas activas en esa fecha."));
    }

    private static Measure founders() {
        return new Measure(Founders.MEASURE, 1, Kind.QUANTITY,
                with(Dimension.SETTLEMENT, Dimension.SEX, Dimension.BASIS),
                text("Fondateurs de coopératives",
                        "Founders of cooperatives",
                        "Fundadores de cooperativas"),
                text("Personnes ayant fondé une coopérative, dénombrées par sexe et sans identité, que la "
                        + "coopérative ait été immatriculée ou non. Elles ne s'ajoutent pas aux membres.",
                        "Persons who founded a cooperative, counted by sex and without identity, whether or not "
                                + "it was registered. They are not added to members.",
                        "Personas que fundaron una cooperativa, contadas por sexo y sin identidad, se haya "
                                + "registrado o no. No se suman a los miembros."));
    }

    private static Measure members() {
        return new Measure(Membership.MEASURE, 1, Kind.STOCK, ofMembers(),
                text("Membres de coopératives",
                        "Members of cooperatives",
                        "Miembros de cooperativas"),
                text("Adhésions en cours à une coopérative, immatriculée ou en formation : chacune compte à "
                        + "partir de l'adhésion et cesse de compter au départ ou à la dissolution. Qui est membre "
                        + "de deux coopératives compte deux fois.",
                        "Memberships of a cooperative, registered or being formed: each counts from joining and "
                                + "no longer from leaving or from the dissolution. Whoever is a member of two counts "
                                + "twice.",
                        "Adhesiones vigentes a una cooperativa, registrada o en formación: cada una cuenta desde "
                                + "la adhesión y deja de contar desde la salida o la disolución. Quien es miembro de dos "
                                + "cuenta dos veces."));
    }

    private static Measure joined() {
        return new Measure(Membership.JOINED, 1, Kind.PERSONS, ofMembers(),
                text("Personnes ayant adhéré à une coopérative",
                        "Persons who joined a cooperative",
                        "Personas que se adhirieron a una cooperativa"),
                text("Adhésions à une coopérative, à leur date, que la personne en soit encore membre ou non. "
                        + "Le nombre distinct est celui des personnes.",
                        "Joinings of a cooperative, on their day, whether or not the person is still a member. "
                                + "The distinct number is that of persons.",
                        "Adhesiones a una cooperativa, en su fecha, siga siendo miembro la persona o no. El "
                                + "número distinto es el de personas."));
    }

    private static Set<Dimension> ofMembers() {
        var dimensions = EnumSet.copyOf(Measure.ofPersonsInActivities());
        dimensions.remove(Dimension.TOPIC);
        return dimensions;
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.COUNTRY);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
