package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a project is about, since when there is such work, what it serves and how it carries it out. */
enum Theme {
    TRAINING(1976, "SKILLS_AND_PROTECTION", "EMPLOYMENT", "32130", "8.3", List.of("C142", "C111"), new Trainings(),
            "Compétences et entrepreneuriat", "Skills and entrepreneurship", "Competencias y emprendimiento"),
    DIALOGUE(1976, "RIGHTS_AT_WORK", "SOCIAL_DIALOGUE", "16080", "16.7", List.of("C144", "C098"), new Dialogues(),
            "Dialogue social", "Social dialogue", "Diálogo social"),
    DISPUTE(1976, "RIGHTS_AT_WORK", "SOCIAL_DIALOGUE", "16080", "8.8", List.of("C154", "R092"), new Disputes(),
            "Prévention et règlement des conflits du travail", "Preventing and settling labour disputes",
            "Prevención y solución de conflictos laborales"),
    SUPPORT(1976, "RIGHTS_AT_WORK", "SOCIAL_DIALOGUE", "16070", "8.8", List.of("C155", "C087"), new Supports(),
            "Organisations d’employeurs et de travailleurs plus fortes",
            "Stronger employers’ and workers’ organizations",
            "Organizaciones de empleadores y de trabajadores más fuertes"),
    SAFETY(1976, "SKILLS_AND_PROTECTION", "SOCIAL_PROTECTION", "16070", "8.8", List.of("C155", "C081"),
            new Workplaces(),
            "Sécurité et santé au travail", "Safety and health at work", "Seguridad y salud en el trabajo"),
    PROTECTION(1985, "SKILLS_AND_PROTECTION", "SOCIAL_PROTECTION", "16010", "1.3", List.of("C102", "C189"),
            new Schemes(),
            "Protection sociale pour toutes et tous", "Social protection for all",
            "Protección social para todas las personas"),
    EMPLOYMENT(1976, "EMPLOYMENT_POLICY", "EMPLOYMENT", "16020", "8.6", List.of("C088", "C122"), new Jobseekers(),
            "Emploi des jeunes", "Youth employment", "Empleo juvenil"),
    COOPERATIVE(1976, "EMPLOYMENT_POLICY", "EMPLOYMENT", "31194", "8.3", List.of("R127", "R193"), new Cooperatives(),
            "Coopératives rurales", "Rural cooperatives", "Cooperativas rurales"),
    ENTERPRISE(1976, "EMPLOYMENT_POLICY", "EMPLOYMENT", "25030", "8.3", List.of("C122", "R189"), new Enterprises(),
            "Petites entreprises, emplois durables", "Small enterprises, lasting jobs",
            "Pequeñas empresas, empleos duraderos"),
    REFORM(1976, "EMPLOYMENT_POLICY", "RIGHTS", "15130", "8.5", List.of("C122", "C190"), new Reforms(),
            "Politiques et législation du travail", "Labour policies and law", "Políticas y legislación laboral"),
    INSTITUTION(1976, "EMPLOYMENT_POLICY", "SOCIAL_DIALOGUE", "16080", "16.6", List.of("C144", "C150"),
            new Institutions(),
            "Institutions du travail", "Labour institutions", "Instituciones del trabajo"),
    RELEASE(1998, "RIGHTS_AT_WORK", "RIGHTS", "16070", "8.7", List.of("C029", "P029"), new Releases(),
            "Mettre fin au travail forcé", "Ending forced labour", "Poner fin al trabajo forzoso"),
    CHILD_LABOUR(1992, "RIGHTS_AT_WORK", "RIGHTS", "16070", "8.7", List.of("C138", "C182"), new Children(),
            "Éliminer le travail des enfants", "Eliminating child labour", "Erradicar el trabajo infantil"),
    HIV(1990, "RIGHTS_AT_WORK", "SOCIAL_PROTECTION", "13040", "3.3", List.of("C111", "R200"), new HivProgrammes(),
            "VIH et sida au travail", "HIV and AIDS at work", "VIH y sida en el trabajo"),
    PERSONS(1995, "SKILLS_AND_PROTECTION", "RIGHTS", "15190", "10.7", List.of("C143", "C189"), new Persons(),
            "Droits des travailleuses et travailleurs migrants", "Rights of migrant workers",
            "Derechos de las personas trabajadoras migrantes"),
    STANDARDS(1976, "RIGHTS_AT_WORK", "RIGHTS", "16070", "8.8", List.of("C111", "C100"), new Standards(),
            "Normes internationales du travail", "International labour standards",
            "Normas internacionales del trabajo");

    private static final int AGENDA_2030 = 2016;

    private final int since;
    private final String aim;
    private final String pillar;
    private final String sector;
    private final String target;
    private final List<String> instruments;
    private final Kind kind;
    private final String french;
    private final String english;
    private final String spanish;

    Theme(int since, String aim, String pillar, String sector, String target, List<String> instruments, Kind kind,
            String french, String english, String spanish) {
        this.since = since;
        this.aim = aim;
        this.pillar = pillar;
        this.sector = sector;
        this.target = target;
        this.instruments = instruments;
        this.kind = kind;
        this.french = french;
        this.english = english;
        this.spanish = spanish;
    }

    static List<Theme> in(int year) { return List.of(values()).stream().filter(theme -> theme.since <= year).toList(); }

    Kind kind() { return kind; }

    String sector() { return sector; }

    List<String> instruments() { return instruments; }

    List<String> aims() { return List.of(aim); }

    Map<String, Object> title(Country country) {
        return Body.text(french + " – " + country.name(Locale.FRENCH), english + " – " + country.name(
                Locale.ENGLISH), spanish + " – " + country.name(Locale.of("es")));
    }

    Map<String, Object> outcomes(int year) {
        return Body.of("aims", aims(), "pillars", List.of(pillar), "programmeOutcomes",
                List.of(String.valueOf(1 + ordinal() % 8)), "countryProgrammeOutcomes", List.of(),
                "sdgTargets", year < AGENDA_2030 ? List.of() : List.of(target));
    }
}
