package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the system counts of the work of a theme: a measure, by which rule, by what it is broken down, and how much of it a year may bring. */
record Counted(String measure, String rule, List<String> by, int most, Map<String, Object> title) {
    private static final Map<Theme, Counted> ALL = Map.ofEntries(
            Map.entry(Theme.TRAINING, persons("beneficiaries-trained", 40, "Personnes formées", "Persons trained",
                    "Personas formadas")),
            Map.entry(Theme.DIALOGUE, sum("dialogue-sessions-held", 6, "Sessions de dialogue tenues",
                    "Dialogue sessions held", "Sesiones de diálogo celebradas")),
            Map.entry(Theme.DISPUTE, sum("disputes-settled", 6, "Conflits du travail réglés",
                    "Labour disputes settled", "Conflictos laborales resueltos")),
            Map.entry(Theme.SUPPORT, things("organizations-supported", 6, "Organisations appuyées",
                    "Organizations supported", "Organizaciones apoyadas")),
            Map.entry(Theme.SAFETY, sum("joint-committees-formed", 6, "Comités mixtes constitués",
                    "Joint committees formed", "Comités mixtos constituidos")),
            Map.entry(Theme.PROTECTION, persons("social-protection-ever-covered", 30, "Personnes couvertes",
                    "Persons covered", "Personas cubiertas")),
            Map.entry(Theme.EMPLOYMENT, persons("disadvantaged-youth-placed", 20, "Jeunes défavorisés placés",
                    "Disadvantaged youth placed", "Jóvenes desfavorecidos colocados")),
            Map.entry(Theme.COOPERATIVE, sum("cooperatives-formed", 4, "Coopératives constituées",
                    "Cooperatives formed", "Cooperativas constituidas")),
            Map.entry(Theme.ENTERPRISE, sum("jobs-created-gross", 60, "Emplois créés, chiffre brut",
                    "Jobs created, gross", "Empleos creados, cifra bruta")),
            Map.entry(Theme.REFORM, sum("laws-and-policies-adopted", 3, "Lois et politiques adoptées",
                    "Laws and policies adopted", "Leyes y políticas adoptadas")),
            Map.entry(Theme.INSTITUTION, sum("institutions-established", 3, "Institutions établies",
                    "Institutions established", "Instituciones establecidas")),
            Map.entry(Theme.RELEASE, persons("released-from-forced-labour", 20, "Personnes libérées du travail forcé",
                    "Persons released from forced labour", "Personas liberadas del trabajo forzoso")),
            Map.entry(Theme.CHILD_LABOUR, persons("withdrawn-from-child-labour", 20,
                    "Enfants soustraits au travail des enfants", "Children withdrawn from child labour",
                    "Niños y niñas retirados del trabajo infantil")));

    /** Of what has no figure of its own, nothing. */
    static Optional<Counted> of(Theme theme) {
        return Optional.ofNullable(ALL.get(theme));
    }

    String figure() { return rule.equals("SUM") ? "TOTAL" : "DISTINCT"; }

    private static Counted persons(String measure, int most, String french, String english, String spanish) {
        return new Counted(measure, "DISTINCT", List.of("sex"), most, Body.text(french, english, spanish));
    }

    private static Counted things(String measure, int most, String french, String english, String spanish) {
        return new Counted(measure, "DISTINCT", List.of(), most, Body.text(french, english, spanish));
    }

    private static Counted sum(String measure, int most, String french, String english, String spanish) {
        return new Counted(measure, "SUM", List.of(), most, Body.text(french, english, spanish));
    }
}
