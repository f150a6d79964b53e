package org.cooptrack.query.hiv;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.hiv.PeerEducators;
import org.cooptrack.events.hiv.Policy;
import org.cooptrack.events.hiv.Reach;
import org.cooptrack.events.hiv.Referrals;
import org.cooptrack.events.hiv.Session;
import org.cooptrack.events.hiv.Theme;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Workers reached, contacts and referrals are three figures, never one sum. */
@Component
class HivMeasures implements Measures {
    @Override
    public List<Measure> measures() {
        return Stream.of(workers(), programmes(), policies(), educators(), sessions(), contacts(), referrals())
                .map(one -> one.saying(Dimension.TOPIC, Theme.values())).toList();
    }

    private static Measure workers() {
        return new Measure(Reach.WORKERS, 1, Kind.STOCK, with(Dimension.SEX, Dimension.BASIS),
                text("Travailleurs couverts par un programme VIH et sida", "Workers reached on HIV and AIDS",
                        "Trabajadores alcanzados por un programa sobre el VIH y el sida"),
                text("Travailleurs employés sur les lieux de travail où un programme est en vigueur, selon l'effectif du "
                        + "jour, du début du programme à sa fin. Un lieu de travail n'a qu'un programme à la fois : ses "
                        + "travailleurs ne sont comptés qu'une fois. Les contacts et les orientations sont d'autres "
                        + "chiffres. La somme jusqu'à une date est le nombre à cette date ; celle d'une période en est la "
                        + "variation nette.",
                        "Workers employed at workplaces where a programme is in force, by the headcount of the day, from "
                                + "the start of the programme to its end. A workplace has one programme at a time: its "
                                + "workers are counted once. Contacts and referrals are other figures. The sum up to a date "
                                + "is the number on that date; that of a period is the net change.",
                        "Trabajadores empleados en los lugares de trabajo donde un programa está en vigor, según la "
                                + "plantilla del día, desde su comienzo hasta su fin. Un lugar de trabajo tiene un solo "
                                + "programa a la vez: sus trabajadores se cuentan una vez. Los contactos y las derivaciones "
                                + "son otras cifras. La suma hasta una fecha es el número en esa fecha; la de un período es "
                                + "la variación neta."));
    }

    private static Measure programmes() {
        return new Measure(Reach.PROGRAMMES, 1, Kind.STOCK, with(),
                text("Programmes VIH et sida en vigueur", "Programmes on HIV and AIDS in force",
                        "Programas sobre el VIH y el sida en vigor"),
                text("Programmes sur le lieu de travail, de leur début à leur fin.",
                        "Programmes at workplaces, from their start to their end.",
                        "Programas en lugares de trabajo, desde su comienzo hasta su fin."));
    }

    private static Measure policies() {
        return new Measure(Policy.MEASURE, 1, Kind.THINGS, with(),
                text("Politiques VIH et sida adoptées sur le lieu de travail",
                        "Workplace policies on HIV and AIDS adopted",
                        "Políticas sobre el VIH y el sida adoptadas en el lugar de trabajo"),
                text("Politiques signées par l'employeur et par les représentants des travailleurs, à la date de leur "
                        + "adoption (recommandation n° 200).",
                        "Policies signed by the employer and by the workers' representatives, on the day they were "
                                + "adopted (Recommendation No. 200).",
                        "Políticas firmadas por el empleador y por los representantes de los trabajadores, en la fecha de "
                                + "su adopción (Recomendación núm. 200)."));
    }

    private static Measure educators() {
        return new Measure(PeerEducators.MEASURE, 1, Kind.QUANTITY, with(Dimension.SEX, Dimension.BASIS),
                text("Pairs éducateurs formés", "Peer educators trained", "Educadores entre pares formados"),
                text("Travailleurs formés comme pairs éducateurs, dénombrés sans identité : qui suit deux formations "
                        + "compte deux fois.",
                        "Workers trained as peer educators, counted without identity: whoever is trained twice counts "
                                + "twice.",
                        "Trabajadores formados como educadores entre pares, contados sin identidad: quien se forma dos "
                                + "veces cuenta dos veces."));
    }

    private static Measure sessions() {
        return new Measure(Session.SESSIONS, 1, Kind.QUANTITY, with(Dimension.TOPIC),
                text("Séances VIH et sida tenues", "Sessions on HIV and AIDS held",
                        "Sesiones sobre el VIH y el sida celebradas"),
                text("Séances tenues pour les travailleurs d'un lieu de travail, même si personne n'est venu.",
                        "Sessions held for the workers of a workplace, even if nobody came.",
                        "Sesiones celebradas para los trabajadores de un lugar de trabajo, aunque nadie acudiera."));
    }

    private static Measure contacts() {
        return new Measure(Session.CONTACTS, 1, Kind.QUANTITY,
                with(Dimension.TOPIC, Dimension.SEX, Dimension.BASIS),
                text("Contacts (participations aux séances VIH et sida)",
                        "Contacts (attendances at sessions on HIV and AIDS)",
                        "Contactos (asistencias a sesiones sobre el VIH y el sida)"),
                text("Participations aux séances, sans identité : qui vient à deux séances compte deux fois. Ce ne sont "
                        + "pas les travailleurs couverts.",
                        "Attendances at sessions, without identity: whoever comes to two sessions counts twice. These "
                                + "are not the workers reached.",
                        "Asistencias a sesiones, sin identidad: quien acude a dos sesiones cuenta dos veces. No son los "
                                + "trabajadores alcanzados."));
    }

    private static Measure referrals() {
        return new Measure(Referrals.MEASURE, 1, Kind.QUANTITY, with(Dimension.SEX, Dimension.BASIS),
                text("Orientations vers des services (VIH et sida)", "Referrals to services (HIV and AIDS)",
                        "Derivaciones a servicios (VIH y sida)"),
                text("Orientations vers des services, dénombrées par sexe et sans identité. Le service n'est pas "
                        + "enregistré, pour que rien ne soit dit d'une personne.",
                        "Referrals to services, counted by sex and without identity. Which service is not recorded, so "
                                + "that nothing is said of a person.",
                        "Derivaciones a servicios, contadas por sexo y sin identidad. No se registra el servicio, para "
                                + "que nada se diga de una persona."));
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
