package org.cooptrack.query.enterprise;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.enterprise.Stage;
import org.cooptrack.events.enterprise.Support;
import org.cooptrack.events.enterprise.SupportKind;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Which enterprises are supported, and who owns them. */
@Component
class EnterpriseMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return Stream.of(enterprises(), womanOwned(), owners()).map(EnterpriseMeasures::ofItsOwn).toList();
    }

    static Measure ofItsOwn(Measure measure) {
        return measure.saying(Dimension.FORM, Stage.values()).saying(Dimension.TOPIC, SupportKind.values());
    }

    private static Measure enterprises() {
        return new Measure(Support.ENTERPRISES, 1, Kind.THINGS, dimensions(),
                text("Entreprises appuyées", "Enterprises supported", "Empresas apoyadas"),
                text("Entreprises existantes ou en création, à la date du début de l'appui.",
                        "Enterprises that were there or start up, on the day on which support began.",
                        "Empresas existentes o nuevas, en la fecha en que comenzó el apoyo."));
    }

    private static Measure womanOwned() {
        return new Measure(Support.WOMAN_OWNED, 1, Kind.THINGS, dimensions(),
                text("Entreprises appuyées détenues par des femmes", "Enterprises supported that women own",
                        "Empresas apoyadas propiedad de mujeres"),
                text("Entreprises appuyées qui déclarent être détenues par des femmes. Celles qui n'ont rien déclaré n'y "
                        + "figurent pas.",
                        "Enterprises supported that declare that women own them. Those that declared nothing are not "
                                + "among them.",
                        "Empresas apoyadas que declaran ser propiedad de mujeres. Las que nada declararon no figuran."));
    }

    private static Measure owners() {
        var dimensions = EnumSet.copyOf(Measure.ofPersonsInActivities());
        dimensions.add(Dimension.FORM);
        return new Measure(Support.OWNERS, 1, Kind.PERSONS, dimensions,
                text("Propriétaires d'entreprises appuyées", "Owners of enterprises supported",
                        "Propietarios de empresas apoyadas"),
                text("Personnes propriétaires d'une entreprise appuyée, lorsqu'elles sont connues, avec leurs "
                        + "caractéristiques au début de l'appui.",
                        "Persons who own an enterprise supported, where they are known, with their attributes on the day "
                                + "on which support began.",
                        "Personas propietarias de una empresa apoyada, cuando se conocen, con sus características al "
                                + "comenzar el apoyo."));
    }

    /** The dimensions of an enterprise: its form says whether it was there or starts up, its topic by what it is supported. */
    static Set<Dimension> dimensions(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.OFFICE, Dimension.IMPLEMENTING_PARTNER,
                Dimension.INSTRUMENT, Dimension.AIM, Dimension.TOPIC, Dimension.COUNTRY, Dimension.FORM);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
