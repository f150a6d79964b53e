package org.cooptrack.launcher.sample;

import java.util.Optional;
import static org.cooptrack.launcher.sample.Dossier.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Child labour: identified, withdrawn or prevented, in education or training, confirmed at the follow-up. */
final class Children implements Kind {
    private static final String CASES = "child-labour-cases";
    private static final List<String> SITES = List.of("Une carrière", "Une plantation de cacao", "Un marché",
            "Un atelier de tissage", "Une briqueterie");

    @Override
    public Theme theme() {
        return new Theme(1992, "RIGHTS_AT_WORK", "RIGHTS", 5, "16070", "8.7", List.of("C138", "C182"),
                Body.text("Éliminer le travail des enfants", "Eliminating child labour",
                        "Erradicar el trabajo infantil"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.persons("withdrawn-from-child-labour", 20,
                Body.text("Enfants soustraits au travail des enfants", "Children withdrawn from child labour",
                        "Niños y niñas retirados del trabajo infantil")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        if (whole) {
            whole(story, project);
            return;
        }
        Counts.withdrawn(story, project);
        int many = story.dice.between(4, 7);
        for (int at = 0; at < many; at++)
            ordinary(story, project);
    }

    private static void ordinary(Story story, Project project) {
        Dice dice = story.dice;
        LocalDate day = project.day(dice, 15);
        var dossier = Dossier.of(story, project, CASES, dice.id(),
                Portrait.of(story, project, Group.CHILDREN, day.getYear()));
        dossier.identify(day, dice.one(SITES), "kinds", List.of("BELOW_MINIMUM_AGE"));
        UUID exit = dice.id();
        if (dice.chance(25)) exit(dossier, exit, "PREVENTED", day.plusDays(30));
        else {
            stop(dossier, day.plusDays(5));
            serve(dossier, dice.one("SCHOOL_SUPPORT", "BRIDGE_SCHOOL", "CASH_TRANSFER"), day.plusDays(9));
            exit(dossier, exit, "REMOVED_FROM_WORK", day.plusDays(9));
        }
        dossier.recorder("education", "schooling", dice.id(), "education",
                dice.one("PRIMARY_SCHOOL", "NON_FORMAL_EDUCATION"),
                "attributes", dossier.portrait().working("NOT_EMPLOYED").told(), "details", sealed(day.plusDays(35)));
        follow(dossier, exit, 3, "OUT_OF_CHILD_LABOUR", day.plusDays(30));
        if (dice.chance(70))
            follow(dossier, exit, 12, dice.chance(85) ? "OUT_OF_CHILD_LABOUR" : "IN_CHILD_LABOUR", day.plusDays(30));
        dossier.close("IN_EDUCATION_OR_TRAINING", day.plusMonths(14));
    }

    /** A child released from forced labour stands in both kinds. */
    static void alsoWithdrawn(Story story, Project project, UUID person, Portrait portrait, LocalDate day) {
        var dossier = Dossier.of(story, project, CASES, person, portrait);
        dossier.identify(day, "Une briqueterie", "kinds", List.of("OTHER_WORST_FORM"));
        stop(dossier, day.plusDays(1));
        serve(dossier, "VOCATIONAL_TRAINING", day.plusDays(6));
        exit(dossier, story.dice.id(), "REMOVED_FROM_WORK", day.plusDays(6));
    }

    private static void whole(Story story, Project project) {
        LocalDate day = project.day(story.dice, 15);
        var youth = Dossier.of(story, project, CASES, story.dice.id(),
                Portrait.of(story, project, Group.CHILDREN, day.getYear()).aged("16-17"));
        var girl = Dossier.of(story, project, CASES, story.dice.id(),
                Portrait.of(story, project, Group.CHILDREN, day.getYear()).aged("12"));
        var other = Dossier.of(story, project, CASES, story.dice.id(),
                Portrait.of(story, project, Group.CHILDREN, day.getYear()).aged("13"));
        youth.identify(day, SITES.getLast(), "kinds", List.of("HAZARDOUS", "OTHER_WORST_FORM"));
        youth.recorder("identification/corrections", "attributes", youth.portrait().told(), "kinds",
                List.of("OTHER_WORST_FORM"), "details", sealed(day, SITES.getLast()), "slip", "LEARNED_SINCE");
        girl.identify(day.plusDays(1), SITES.getFirst(), "kinds", List.of("BELOW_MINIMUM_AGE"));
        other.identify(day.plusDays(1), SITES.getFirst(), "kinds", List.of("BELOW_MINIMUM_AGE"));
        other.slip("identification/retraction", "OTHER_PERSON");
        UUID exit = story.dice.id();
        stop(youth, day.plusDays(1));
        serve(youth, "VOCATIONAL_TRAINING", day.plusDays(7));
        youth.recorder("services/" + serve(youth, "BRIDGE_SCHOOL", day.plusDays(7)) + "/corrections", "service",
                "SCHOOL_SUPPORT", "details", sealed(day.plusDays(7)), "slip", "MISREAD");
        youth.slip("services/" + serve(youth, "VOCATIONAL_TRAINING", day.plusDays(7)) + "/retraction",
                "RECORDED_TWICE");
        youth.recorder("exits", "exit", exit, "way", "REMOVED_FROM_WORK", "attributes",
                youth.portrait().aged("15").told(), "details", sealed(day.plusDays(7)));
        youth.recorder("exits/" + exit + "/corrections", "way", "REMOVED_FROM_WORK", "attributes",
                youth.portrait().told(),
                "details", sealed(day.plusDays(7)), "slip", "MISREAD");
        prevented(girl, day);
        schooling(youth, girl, day.plusDays(22));
        follow(youth, exit, 3, "NOT_REACHED", day.plusDays(7));
        youth.recorder("exits/" + exit + "/follow-ups/3/corrections", "finding", "OUT_OF_CHILD_LABOUR", "details",
                sealed(day.plusMonths(3).plusDays(12)), "slip", "MISREAD");
        follow(youth, exit, 6, "OUT_OF_CHILD_LABOUR", day.plusDays(7));
        youth.slip("exits/" + exit + "/follow-ups/6/retraction", "OTHER_PERSON");
        youth.close("IN_EDUCATION_OR_TRAINING", day.plusMonths(9));
        youth.office("closure/retraction", "slip", "MISREAD");
        follow(youth, exit, 12, "OUT_OF_CHILD_LABOUR", day.plusDays(7));
        youth.office("readings", "purpose", "FOLLOW_UP");
    }

    /** Prevented was an error, and then withdrawn before the work had stopped: outside the figures. */
    private static void prevented(Dossier girl, LocalDate day) {
        UUID mistaken = girl.story().dice.id();
        exit(girl, mistaken, "PREVENTED", day.plusDays(9));
        girl.slip("exits/" + mistaken + "/retraction", "NEVER_HAPPENED");
        exit(girl, girl.story().dice.id(), "REMOVED_FROM_WORK", day.plusDays(9));
    }

    private static void schooling(Dossier youth, Dossier girl, LocalDate day) {
        UUID first = youth.story().dice.id();
        UUID second = youth.story().dice.id();
        school(youth, first, "APPRENTICESHIP", day);
        youth.recorder("education/" + first + "/corrections", "education", "VOCATIONAL_TRAINING", "attributes",
                youth.portrait().told(), "details", sealed(day), "slip", "MISREAD");
        school(girl, second, "PRIMARY_SCHOOL", day);
        girl.slip("education/" + second + "/retraction", "OTHER_PERSON");
    }

    private static void school(Dossier dossier, UUID schooling, String education, LocalDate day) {
        dossier.recorder("education", "schooling", schooling, "education", education, "attributes",
                dossier.portrait().told(), "details", sealed(day));
    }

    private static void stop(Dossier dossier, LocalDate day) {
        dossier.recorder("work-stopped", "details", sealed(day));
    }

    private static UUID serve(Dossier dossier, String service, LocalDate day) {
        UUID provision = dossier.story().dice.id();
        dossier.recorder("services", "provision", provision, "service", service, "details", sealed(day));
        return provision;
    }

    private static void exit(Dossier dossier, UUID exit, String way, LocalDate day) {
        dossier.recorder("exits", "exit", exit, "way", way, "attributes", dossier.portrait().told(), "details",
                sealed(day));
    }

    private static void follow(Dossier dossier, UUID exit, int month, String finding, LocalDate day) {
        dossier.recorder("exits/" + exit + "/follow-ups", "month", month, "finding", finding, "details",
                sealed(day.plusMonths(month).plusDays(4)));
    }
}
