package org.cooptrack.launcher.sample;

import java.util.Optional;
import static org.cooptrack.launcher.sample.Dossier.sealed;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Release from forced labour: identified, released and verified, protected, in after-care, reintegrated, followed up. */
final class Releases implements Kind {
    private static final String CASES = "release-cases";
    private static final List<String> SITES = List.of("Une maison particulière", "Une briqueterie",
            "Un bateau de pêche",
            "Une plantation", "Un atelier de confection", "Une mine artisanale");

    @Override
    public Theme theme() {
        return new Theme(1998, "RIGHTS_AT_WORK", "RIGHTS", 4, "16070", "8.7", List.of("C029", "P029"),
                Body.text("Mettre fin au travail forcé", "Ending forced labour", "Poner fin al trabajo forzoso"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.persons("released-from-forced-labour", 20,
                Body.text("Personnes libérées du travail forcé", "Persons released from forced labour",
                        "Personas liberadas del trabajo forzoso")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        if (whole) {
            whole(story, project);
            return;
        }
        Counts.released(story, project);
        int many = story.dice.between(3, 6);
        for (int at = 0; at < many; at++)
            ordinary(story, project);
    }

    private static void ordinary(Story story, Project project) {
        Dice dice = story.dice;
        LocalDate day = project.day(dice, 15);
        String site = dice.one(SITES);
        var dossier = Dossier.of(story, project, CASES, dice.id(),
                Portrait.of(story, project, Group.FORCED, day.getYear()));
        dossier.identify(day, site, "risk", "IN_FORCED_LABOUR");
        UUID release = dice.id();
        release(dossier, release, day.plusDays(3), site);
        int verdict = dice.between(1, 20);
        if (verdict > 4) {
            dossier.approver("releases/" + release + "/confirmation", "basis",
                    dice.one("INSPECTION_REPORT", "COURT_DECISION", "INTERVIEW_BY_TRAINED_STAFF"));
            care(dossier, release, day.plusDays(3));
        } else if (verdict > 2)
            dossier.approver("releases/" + release + "/rejection", "ground", "NOTHING_TO_SUPPORT_IT");
        if (dice.chance(60)) dossier.close(verdict > 4 ? "REINTEGRATED" : "LOST_FROM_SIGHT", day.plusMonths(14));
        else
            dossier.handOver();
    }

    private static void care(Dossier dossier, UUID release, LocalDate day) {
        Dice dice = dossier.story().dice;
        var free = dossier.portrait().working("NOT_EMPLOYED");
        protect(dossier, day, "Un foyer du ministère");
        dossier.recorder("after-care", "attributes", free.told(), "needs", List.of("RECOVERY", "REMEDIES"), "details",
                sealed(day.plusDays(7)));
        serve(dossier, dice.one("BACK_WAGES", "LEGAL_AID", "COMPENSATION"), "REMEDIES", day.plusMonths(2));
        follow(dossier, release, 3, "FREE", day);
        if (dice.chance(75))
            dossier.recorder("reintegration", "attributes", free.working("EMPLOYEE").told(), "into",
                    dice.one("EMPLOYMENT", "OWN_ACCOUNT_WORK", "FAMILY_AND_COMMUNITY"), "details",
                    sealed(day.plusMonths(8)));
        follow(dossier, release, 12, dice.chance(85) ? "FREE" : dice.one("NOT_REACHED", "NOT_FREE"), day);
    }

    private static void whole(Story story, Project project) {
        LocalDate day = project.day(story.dice, 20);
        var woman = Dossier.of(story, project, CASES, story.dice.id(),
                Portrait.of(story, project, Group.FORCED, day.getYear()).aged("18-24"));
        var boy = Dossier.of(story, project, CASES, story.dice.id(),
                Portrait.of(story, project, Group.FORCED, day.getYear()).aged("16-17"));
        var other = Dossier.of(story, project, CASES, story.dice.id(),
                Portrait.of(story, project, Group.FORCED, day.getYear()));
        woman.identify(day, SITES.getFirst(), "risk", "AT_RISK");
        var older = woman.portrait().aged("25-29");
        woman.recorder("identification/corrections", "attributes", older.told(), "risk", "IN_FORCED_LABOUR", "details",
                sealed(day, SITES.getFirst()), "slip", "LEARNED_SINCE");
        boy.identify(day.plusDays(34), SITES.get(1), "risk", "IN_FORCED_LABOUR");
        other.identify(day.plusDays(34), SITES.get(1), "risk", "AT_RISK");
        other.slip("identification/retraction", "OTHER_PERSON");
        UUID first = story.dice.id();
        UUID second = story.dice.id();
        UUID twice = story.dice.id();
        woman.recorder("protections/" + protect(woman, day.plusDays(1), "Un foyer du ministère") + "/corrections",
                "safeguard", "SAFETY_PLAN", "details", sealed(day.plusDays(1), "Un foyer du ministère"), "slip",
                "MISREAD");
        woman.slip("protections/" + protect(woman, day.plusDays(1), "Un foyer du ministère") + "/retraction",
                "RECORDED_TWICE");
        release(woman, first, day.plusDays(1), SITES.getFirst());
        release(boy, second, day.plusDays(35), SITES.get(1));
        release(boy, twice, day.plusDays(35), SITES.get(1));
        boy.slip("releases/" + twice + "/retraction", "RECORDED_TWICE");
        woman.recorder("releases/" + first + "/corrections", "attributes", older.told(), "identifiedBy",
                "LABOUR_INSPECTORATE", "coercion", coercion(older), "details",
                sealed(day.plusDays(1), SITES.getFirst()),
                "slip", "MISREAD");
        woman.approver("releases/" + first + "/confirmation", "basis", "INSPECTION_REPORT");
        boy.approver("releases/" + second + "/rejection", "ground", "NOTHING_TO_SUPPORT_IT");
        boy.approver("releases/" + second + "/verification/reopening", "slip", "LEARNED_SINCE");
        boy.approver("releases/" + second + "/confirmation", "basis", "COURT_DECISION");
        careInFull(woman, first, day, older.working("NOT_EMPLOYED"));
        again(boy, second, day.plusMonths(14));
        woman.story().manager(woman.path() + "/transfer", "receiver",
                Body.of("kind", "INSTITUTION", "id", project.parties().government()));
        woman.office("transfer/refusal");
        woman.handOver();
        boy.close("RETURNED_HOME", day.plusMonths(15));
        boy.office("closure/retraction", "slip", "MISREAD");
        boy.close("REINTEGRATED", day.plusMonths(16));
        woman.office("readings", "purpose", "CARE");
        Children.alsoWithdrawn(story, project, boy.person(), boy.portrait(), day.plusDays(34));
    }

    private static void careInFull(Dossier dossier, UUID release, LocalDate day, Portrait free) {
        dossier.recorder("after-care", "attributes", free.told(), "needs", List.of("RECOVERY"), "details",
                sealed(day.plusDays(6)));
        dossier.slip("after-care/retraction", "OTHER_PERSON");
        dossier.recorder("after-care", "attributes", free.told(), "needs", List.of("RECOVERY"), "details",
                sealed(day.plusDays(13)));
        dossier.recorder("after-care/corrections", "attributes", free.told(), "needs", List.of("RECOVERY", "REMEDIES"),
                "details", sealed(day.plusDays(13)), "slip", "LEARNED_SINCE");
        serve(dossier, "BACK_WAGES", "REMEDIES", day.plusMonths(3));
        dossier.recorder("services/" + serve(dossier, "LEGAL_AID", "REMEDIES", day.plusMonths(3)) + "/corrections",
                "service", "COMPENSATION", "need", "REMEDIES", "details", sealed(day.plusMonths(3)), "slip", "MISREAD");
        dossier.slip("services/" + serve(dossier, "BACK_WAGES", "REMEDIES", day.plusMonths(3)) + "/retraction",
                "RECORDED_TWICE");
        follow(dossier, release, 3, "NOT_REACHED", day);
        dossier.recorder("releases/" + release + "/follow-ups/3/corrections", "finding", "FREE", "details",
                sealed(day.plusMonths(3).plusDays(5), "Au foyer"), "slip", "MISREAD");
        follow(dossier, release, 6, "FREE", day);
        dossier.slip("releases/" + release + "/follow-ups/6/retraction", "OTHER_PERSON");
        var working = free.working("EMPLOYEE").told();
        dossier.recorder("reintegration", "attributes", working, "into", "EMPLOYMENT", "details",
                sealed(day.plusMonths(8)));
        dossier.recorder("reintegration/corrections", "attributes", working, "into", "OWN_ACCOUNT_WORK", "details",
                sealed(day.plusMonths(8)), "slip", "MISREAD");
        dossier.slip("reintegration/retraction", "OTHER_PERSON");
        follow(dossier, release, 12, "FREE", day);
    }

    private static void again(Dossier dossier, UUID release, LocalDate day) {
        String it = "releases/" + release + "/re-exploitation";
        dossier.recorder(it, "details", sealed(day, "Une autre maison"));
        dossier.recorder(it + "/corrections", "details", sealed(day.plusDays(2), "Une autre maison"), "slip",
                "LEARNED_SINCE");
        dossier.slip(it + "/retraction", "OTHER_PERSON");
    }

    private static UUID protect(Dossier dossier, LocalDate day, String site) {
        UUID protection = dossier.story().dice.id();
        dossier.recorder("protections", "protection", protection, "safeguard", "SHELTER", "details",
                sealed(day, site));
        return protection;
    }

    private static void release(Dossier dossier, UUID release, LocalDate day, String site) {
        dossier.recorder("releases", "release", release, "attributes", dossier.portrait().told(), "identifiedBy",
                dossier.story().dice.one("LABOUR_INSPECTORATE", "POLICE", "TRAINED_ORGANIZATION", "THE_PERSON"),
                "coercion",
                coercion(dossier.portrait()), "details", sealed(day, site));
    }

    /** Of adults involuntariness and menace, of children the criteria of the guidelines of 2018. */
    private static Map<String, Object> coercion(Portrait portrait) {
        return portrait.ageBand().equals("16-17")
                ? Body.of("involuntariness", List.of(), "menaces", List.of(), "ofChildren",
                        List.of("FOR_THIRD_PARTY_UNDER_MENACE"))
                : Body.of("involuntariness", List.of("UNFREE_RECRUITMENT", "IMPOSSIBILITY_OF_LEAVING"), "menaces",
                        List.of("WITHHELD_DOCUMENTS", "DEBT_BONDAGE"), "ofChildren", List.of());
    }

    private static UUID serve(Dossier dossier, String service, String need, LocalDate day) {
        UUID provision = dossier.story().dice.id();
        dossier.recorder("services", "provision", provision, "service", service, "need", need, "details",
                sealed(day));
        return provision;
    }

    private static void follow(Dossier dossier, UUID release, int month, String finding, LocalDate day) {
        dossier.recorder("releases/" + release + "/follow-ups", "month", month, "finding", finding, "details",
                sealed(day.plusMonths(month).plusDays(4)));
    }
}
