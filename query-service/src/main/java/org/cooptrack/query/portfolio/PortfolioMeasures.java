package org.cooptrack.query.portfolio;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Coverage;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Measure.Kind;
import org.cooptrack.query.statistics.Measures;
import org.springframework.stereotype.Component;

/** Projects as they stand now, and projects active year by year, are two figures. */
@Component
class PortfolioMeasures implements Measures {
    static final String PROJECTS = "projects";
    static final String ACTIVE = Coverage.ACTIVE_PROJECTS;

    private static final String LISTED_FR = "Un projet mené dans trois pays compte dans chacun, sans être divisé par les "
            + "pourcentages. Régions et secteurs sont notés vocabulaire-code (IATI). Les partenaires de développement "
            + "sont les organisations qui financent, par identifiant ou, pour un projet repris, par référence publiée, "
            + "à défaut par nom. Un projet dont la reprise a un problème de qualité ouvert reste hors du chiffre.";
    private static final String LISTED_EN = "A project in three countries counts in each of them, and percentages do not "
            + "split it. Regions and sectors are written vocabulary-code (IATI). Development partners are the "
            + "organisations that fund, by id or, for a project taken over, by published reference, else by name. A "
            + "project whose adoption has an open quality issue stands outside the figure.";
    private static final String LISTED_ES = "Un proyecto en tres países cuenta en cada uno, y los porcentajes no lo "
            + "dividen. Regiones y sectores se escriben vocabulario-código (IATI). Los socios para el desarrollo son las "
            + "organizaciones que financian, por identificador o, en un proyecto incorporado, por referencia publicada, "
            + "en su defecto por nombre. Un proyecto cuya incorporación tiene un problema de calidad abierto queda fuera "
            + "de la cifra.";

    @Override
    public List<Measure> measures() { return List.of(projects(), active(), countries(), partners(), offices()); }

    private static Measure projects() {
        return new Measure(PROJECTS, 1, Kind.THINGS, with(Dimension.STATUS), text("Projets", "Projects", "Proyectos"),
                text("Chaque projet une fois, dans son statut actuel, du projet en préparation au projet clos, annulé "
                        + "ou rejeté ; les projets repris tels que publiés en font partie. La date, donc l'année, est "
                        + "celle du démarrage effectif, à défaut du démarrage prévu, à défaut du jour où le projet a "
                        + "été enregistré. " + LISTED_FR,
                        "Each project once, in the status it has now, from draft to closed, cancelled or rejected; "
                                + "projects taken over as published are among them. Its date, and so its year, is the "
                                + "actual start, else the planned start, else the day on which it became known. "
                                + LISTED_EN,
                        "Cada proyecto una vez, en su estado actual, desde el borrador hasta el proyecto cerrado, "
                                + "cancelado o rechazado; se incluyen los proyectos incorporados tal como se publicaron. "
                                + "La fecha, y por tanto el año, es la del inicio efectivo, en su defecto la del inicio "
                                + "previsto, en su defecto el día en que se registró. " + LISTED_ES));
    }

    private static Measure active() {
        return new Measure(ACTIVE, 1, Kind.THINGS, with(),
                text("Projets actifs par année", "Projects active by year", "Proyectos activos por año"),
                text("Chaque projet une fois par année civile au cours de laquelle il a été actif au moins un jour, de "
                        + "son activation à sa clôture opérationnelle ; un projet toujours actif compte jusqu'à l'année "
                        + "du dernier événement connu. Une année entière de suspension ne compte pas. Pays, bureau, "
                        + "partenaires et secteurs sont ceux de la fin de l'année. Sur plusieurs années, le total "
                        + "compte des années-projets et le chiffre distinct des projets. Le fait porte l'année entière : "
                        + "il n'a ni trimestre ni mois. " + LISTED_FR,
                        "Each project once for each calendar year on at least one day of which it was active, from its "
                                + "activation to the close of its operations; one that is still active counts up to the "
                                + "year of the last event known. A whole year of suspension does not count. Countries, "
                                + "office, partners and sectors are those at the end of the year. Over several years the "
                                + "total counts project-years, the distinct figure projects. The fact is of the whole "
                                + "year: it has no quarter and no month. " + LISTED_EN,
                        "Cada proyecto una vez por cada año civil en el que estuvo activo al menos un día, desde su "
                                + "activación hasta el cierre de sus operaciones; si sigue activo, cuenta hasta el año "
                                + "del último evento conocido. Un año entero de suspensión no cuenta. Países, oficina, "
                                + "socios y sectores son los del final del año. En varios años, el total cuenta "
                                + "años-proyecto y la cifra distinta, proyectos. El hecho es del año entero: no tiene "
                                + "trimestre ni mes. " + LISTED_ES));
    }

    private static final String ONCE_FR = " Le chiffre distinct compte chacun une fois, sur toutes les années de la question ; le "
            + "total compte un pour chaque projet et chaque année, et ne dit rien d'autre. Le fait porte l'année entière : il n'a "
            + "ni trimestre ni mois. Un projet dont la reprise a un problème de qualité ouvert reste hors du chiffre.";
    private static final String ONCE_EN = " The distinct figure counts each once, over all years of the question; the total counts "
            + "one for each project and year, and says nothing else. The fact is of the whole year: it has no quarter and no "
            + "month. A project whose adoption has an open quality issue stands outside the figure.";
    private static final String ONCE_ES = " La cifra distinta cuenta cada uno una vez, en todos los años de la consulta; el total "
            + "cuenta uno por cada proyecto y año, y no dice nada más. El hecho es del año entero: no tiene trimestre ni mes. Un "
            + "proyecto cuya incorporación tiene un problema de calidad abierto queda fuera de la cifra.";

    private static Measure countries() {
        return spread(Spread.COUNTRIES,
                text("Pays avec des projets actifs", "Countries with active projects", "Países con proyectos activos"),
                text("Chaque pays bénéficiaire d'un projet actif au moins un jour de l'année civile, tel que le projet le "
                        + "disait à la fin de l'année, par son code ISO 3166-1 d'alors : un pays qui n'existe plus est un pays à "
                        + "part. Un projet mené pour des régions ou pour le monde entier n'a pas de pays." + ONCE_FR,
                        "Each beneficiary country of a project that was active on at least one day of the calendar year, as "
                                + "the project said it at the end of the year, by its ISO 3166-1 code of then: a country that "
                                + "is no more is one of its own. A project for regions or for the whole world has no country."
                                + ONCE_EN,
                        "Cada país beneficiario de un proyecto activo al menos un día del año civil, tal como lo decía el "
                                + "proyecto al final del año, por su código ISO 3166-1 de entonces: un país que ya no existe es "
                                + "un país aparte. Un proyecto para regiones o para el mundo entero no tiene país."
                                + ONCE_ES));
    }

    private static Measure partners() {
        return spread(Spread.PARTNERS,
                text("Partenaires de développement de projets actifs", "Development partners of active projects",
                        "Socios para el desarrollo de proyectos activos"),
                text("Chaque organisation qui finance (rôle 1 de l'IATI) un projet actif au moins un jour de l'année civile, "
                        + "selon ce qui valait à la fin de l'année ; les fonds propres comptent pour une. Elles se distinguent "
                        + "par identifiant ou, pour un projet repris, par référence publiée, à défaut par nom : une même "
                        + "organisation sous un identifiant et sous une référence en fait deux." + ONCE_FR,
                        "Each organisation that funds (role 1 of IATI) a project that was active on at least one day of the "
                                + "calendar year, by what held at the end of the year; own core funds are one. They are told "
                                + "apart by id or, for a project taken over, by published reference, else by name: one "
                                + "organisation under an id and under a reference is two." + ONCE_EN,
                        "Cada organización que financia (función 1 de la IATI) un proyecto activo al menos un día del año "
                                + "civil, según lo que valía al final del año; los fondos propios son una. Se distinguen por "
                                + "identificador o, en un proyecto incorporado, por referencia publicada, en su defecto por "
                                + "nombre: una misma organización con un identificador y con una referencia son dos."
                                + ONCE_ES));
    }

    private static Measure offices() {
        return spread(Spread.OFFICES,
                text("Bureaux responsables de projets actifs", "Field offices responsible for active projects",
                        "Oficinas responsables de proyectos activos"),
                text("Chaque bureau responsable d'un projet actif au moins un jour de l'année civile, selon ce qui valait à la "
                        + "fin de l'année. Un bureau dont ne dépendent que d'autres bureaux n'en est pas : within-office les "
                        + "réunit." + ONCE_FR,
                        "Each office responsible for a project that was active on at least one day of the calendar year, by "
                                + "what held at the end of the year. An office that has only other offices below it is none "
                                + "of them: within-office brings them together." + ONCE_EN,
                        "Cada oficina responsable de un proyecto activo al menos un día del año civil, según lo que valía al "
                                + "final del año. Una oficina de la que solo dependen otras oficinas no es una de ellas: "
                                + "within-office las reúne." + ONCE_ES));
    }

    private static Measure spread(Spread what, LocalizedText title, LocalizedText definition) {
        return new Measure(what.measure(), 1, Kind.THINGS, with(), title, definition);
    }

    private static Set<Dimension> with(Dimension... more) {
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.COUNTRY, Dimension.REGION, Dimension.PILLAR,
                Dimension.SDG_TARGET,
                Dimension.OFFICE, Dimension.DEVELOPMENT_PARTNER, Dimension.IMPLEMENTING_PARTNER, Dimension.SECTOR,
                Dimension.AIM, Dimension.INSTRUMENT);
        dimensions.addAll(List.of(more));
        return dimensions;
    }

    private static LocalizedText text(String french, String english, String spanish) {
        return LocalizedText.of(Map.of("fr", french, "en", english, "es", spanish));
    }
}
