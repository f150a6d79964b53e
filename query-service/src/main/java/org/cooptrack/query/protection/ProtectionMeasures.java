package org.cooptrack.query.protection;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.protection.Coverage;
import org.cooptrack.events.protection.Enrolment;
import org.cooptrack.events.protection.PaymentKind;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Enrolled, covered, ever covered and dependants are figures of their own, never one sum; so are contributions and subsidies. */
@Component
class ProtectionMeasures implements Measures {
    static final String PERSON_MONTHS = "social-protection-person-months";

    @Override
    public List<Measure> measures() {
        return List.of(enrolled(), covered(), domesticWorkers(), everCovered(), dependants(), personMonths(),
                contributions(),
                subsidies());
    }

    private static Measure enrolled() {
        return new Measure(Enrolment.MEASURE, 1, Kind.PERSONS, with(),
                text("Personnes affiliées à un régime de protection sociale",
                        "Persons enrolled in a social protection scheme",
                        "Personas afiliadas a un régimen de protección social"),
                text("Personnes inscrites à un régime, à la date de leur affiliation. Affilié ne veut pas dire couvert.",
                        "Persons entered on the register of a scheme, on the day of their enrolment. Enrolled is not "
                                + "covered.",
                        "Personas inscritas en un régimen, en la fecha de su afiliación. Afiliado no significa cubierto."));
    }

    private static Measure covered() {
        return new Measure(Coverage.COVERED, 1, Kind.STOCK, with(),
                text("Assurés couverts par un régime de protection sociale",
                        "Insured persons covered by a social protection scheme",
                        "Asegurados cubiertos por un régimen de protección social"),
                text("Assurés couverts à une date, sans les personnes à charge : chacun est compté à partir du premier jour "
                        + "de sa couverture et décompté à partir du premier jour où il n'est plus couvert. Qui est couvert "
                        + "par deux régimes compte dans chacun.",
                        "Insured persons covered on a date, without dependants: each adds one from the first day of "
                                + "coverage and takes one away from the first day no longer covered. Whoever is covered by "
                                + "two schemes counts in each.",
                        "Asegurados cubiertos en una fecha, sin los dependientes: cada uno suma desde el primer día de su "
                                + "cobertura y resta desde el primer día en que ya no está cubierto. Quien está cubierto por "
                                + "dos regímenes cuenta en cada uno."));
    }

    /** ISCO-08 has them as domestic cleaners and helpers (9111); the branch is that of C102. */
    private static Measure domesticWorkers() {
        return covered().narrowedTo(
                Map.of(Dimension.BRANCH, List.of(Branch.MEDICAL_CARE.name()), Dimension.OCCUPATION, List.of("9111")),
                "domestic-workers-with-health-insurance", 1,
                text("Travailleuses et travailleurs domestiques couverts par une assurance maladie",
                        "Domestic workers covered by health insurance",
                        "Trabajadoras y trabajadores domésticos cubiertos por un seguro de salud"),
                text("Assurés couverts à une date par un régime de soins médicaux et qui sont aides de ménage à domicile "
                        + "(CITP-08, 9111).",
                        "Insured persons covered on a date by a scheme of medical care who are domestic cleaners and helpers "
                                + "(ISCO-08, 9111).",
                        "Asegurados cubiertos en una fecha por un régimen de asistencia médica y que son limpiadores y "
                                + "asistentes domésticos (CIUO-08, 9111)."));
    }

    private static Measure everCovered() {
        return new Measure(Coverage.EVER_COVERED, 1, Kind.PERSONS, with(),
                text("Assurés ayant jamais été couverts", "Insured persons ever covered",
                        "Asegurados cubiertos alguna vez"),
                text("Assurés dont une couverture a commencé, à la date de son premier jour, qu'elle dure encore ou non. Le "
                        + "total compte chaque couverture, initiale ou rétablie ; le chiffre distinct, chaque personne une "
                        + "seule fois.",
                        "Insured persons of whom a coverage began, on its first day, whether or not it still lasts. The "
                                + "total counts each coverage, first or reinstated; the distinct figure each person once.",
                        "Asegurados cuya cobertura comenzó, en su primer día, dure todavía o no. El total cuenta cada "
                                + "cobertura, inicial o restablecida; la cifra distinta, cada persona una sola vez."));
    }

    private static Measure dependants() {
        return new Measure(Coverage.DEPENDANTS, 1, Kind.STOCK, with(),
                text("Personnes à charge couvertes par un régime de protection sociale",
                        "Dependants covered by a social protection scheme",
                        "Dependientes cubiertos por un régimen de protección social"),
                text("Personnes couvertes à une date au titre d'un assuré dont elles sont à la charge. Elles ne sont jamais "
                        + "comptées avec les assurés.",
                        "Persons covered on a date as dependants of somebody insured. They are never counted with the "
                                + "insured.",
                        "Personas cubiertas en una fecha como dependientes de un asegurado. Nunca se cuentan con los "
                                + "asegurados."));
    }

    private static Measure personMonths() {
        return Measure.monthsOf(covered(), PERSON_MONTHS, 1,
                text("Personnes-mois de couverture", "Person-months of coverage", "Meses-persona de cobertura"),
                text("Temps durant lequel des assurés ont été couverts, dans la période de occurredFrom à occurredUpTo, ces "
                        + "deux jours compris, et jamais au-delà du jour des données : la somme, pour chaque jour, des "
                        + "assurés couverts ce jour-là, multipliée par 12 et divisée par 365,25 (0,032854209446 mois par "
                        + "jour, pour que les parties s'additionnent exactement). Sans personnes à charge.",
                        "The time during which insured persons were covered, in the window from occurredFrom to "
                                + "occurredUpTo, both days included, and never beyond the day of the data: the sum, over "
                                + "its days, of the insured persons covered on each, times 12, divided by 365.25 "
                                + "(0.032854209446 months a day, so that parts add up exactly). Without dependants.",
                        "Tiempo durante el que hubo asegurados cubiertos, en el período de occurredFrom a occurredUpTo, "
                                + "ambos días incluidos, y nunca más allá del día de los datos: la suma, día a día, de los "
                                + "asegurados cubiertos, multiplicada por 12 y dividida por 365,25 (0,032854209446 meses por "
                                + "día, para que las partes sumen exactamente). Sin dependientes."));
    }

    private static Measure contributions() {
        return new Measure(PaymentKind.CONTRIBUTION.measure(), 1, Kind.MONEY, with(Dimension.CURRENCY),
                text("Cotisations versées à la protection sociale", "Contributions paid for social protection",
                        "Cotizaciones pagadas a la protección social"),
                text("Cotisations versées à un régime pour des assurés, à leur date de valeur et par monnaie ; les "
                        + "remboursements sont négatifs.",
                        "Contributions paid into a scheme for insured persons, on their value date and by currency; what "
                                + "was paid back is negative.",
                        "Cotizaciones pagadas a un régimen por asegurados, en su fecha valor y por moneda; los reembolsos "
                                + "son negativos."));
    }

    private static Measure subsidies() {
        return new Measure(PaymentKind.SUBSIDY.measure(), 1, Kind.MONEY, with(Dimension.CURRENCY),
                text("Subventions versées à la protection sociale", "Subsidies paid for social protection",
                        "Subvenciones pagadas a la protección social"),
                text("Subventions versées à un régime pour des assurés, au lieu de leur cotisation ou en complément, à leur "
                        + "date de valeur et par monnaie ; les remboursements sont négatifs.",
                        "Subsidies paid into a scheme for insured persons, in the place of their contribution or beside "
                                + "it, on their value date and by currency; what was paid back is negative.",
                        "Subvenciones pagadas a un régimen por asegurados, en lugar de su cotización o además de ella, en "
                                + "su fecha valor y por moneda; los reembolsos son negativos."));
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.copyOf(Measure.ofPersonsInActivities());
        dimensions.remove(Dimension.TOPIC);
        dimensions.addAll(List.of(Dimension.SCHEME, Dimension.BRANCH));
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String fr, String en, String es) {
        return LocalizedText.of(Map.of("fr", fr, "en", en, "es", es));
    }
}
