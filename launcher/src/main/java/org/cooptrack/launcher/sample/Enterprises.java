package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Enterprises and the jobs they create: supported, counted at the baseline, claimed, verified, lost. */
final class Enterprises implements Kind {
    private static final String RECORDS = "ADMINISTRATIVE_RECORD";

    @Override
    public Theme theme() {
        return new Theme(1976, "EMPLOYMENT_POLICY", "EMPLOYMENT", 1, "25030", "8.3", List.of("C122", "R189"),
                Body.text("Petites entreprises, emplois durables", "Small enterprises, lasting jobs",
                        "Pequeñas empresas, empleos duraderos"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("jobs-created-gross", 60,
                Body.text("Emplois créés, chiffre brut", "Jobs created, gross", "Empleos creados, cifra bruta")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        if (whole) {
            whole(story, project);
            return;
        }
        int many = story.dice.between(2, 4);
        for (int at = 0; at < many; at++)
            ordinary(story, project);
    }

    private static void ordinary(Story story, Project project) {
        Dice dice = story.dice;
        LocalDate day = project.day(dice, 16);
        boolean startUp = dice.chance(40);
        var enterprise = Enterprise.supported(story, project, day, startUp ? "START_UP" : "EXISTING");
        enterprise.baseline(day, startUp ? new Heads(0, 0, 0) : Heads.of(dice, dice.between(2, 14), 50));
        enterprise.count(day.plusMonths(9), Heads.of(dice, dice.between(8, 24), 50));
        UUID claim = dice.id();
        int jobs = dice.between(2, 8);
        enterprise.claim(claim, "DIRECT", day.plusMonths(9), Heads.of(dice, jobs, 50).on(RECORDS));
        if (dice.chance(80)) enterprise.decide(claim, "verification", day.plusMonths(11));
        else if (dice.chance(50)) enterprise.reject(claim, day.plusMonths(11));
        if (dice.chance(25)) {
            UUID indirect = dice.id();
            enterprise.claim(indirect, "INDIRECT", day.plusMonths(9),
                    Heads.of(dice, dice.between(4, 20), 45).estimated("ESTABLISHMENT_SURVEY"));
            enterprise.decide(indirect, "verification", day.plusMonths(12));
        }
        if (dice.chance(30)) enterprise.lose(dice.id(), day.plusMonths(13), new Heads(dice.between(0, 1), 1, 0));
    }

    private static void whole(Story story, Project project) {
        Dice dice = story.dice;
        LocalDate day = project.day(dice, 16);
        var first = Enterprise.supported(story, project, day, "EXISTING");
        first.correctSupport(project, day.plusDays(4));
        first.baseline(day.plusDays(4), new Heads(6, 2, 0));
        first.correct("baseline", "countedOn", day.plusDays(4), "headcount", new Heads(6, 3, 0).on(RECORDS),
                "fullTimeEquivalents", "7", "reason", "L’apprenti avait été oublié");
        LocalDate counted = day.plusMonths(7);
        first.count(counted, new Heads(11, 5, 0));
        first.correct("headcounts/" + counted, "headcount", new Heads(11, 6, 0).on(RECORDS), "fullTimeEquivalents",
                "14",
                "reason", "Paie du mois");
        first.count(day.plusMonths(8), new Heads(30, 30, 0));
        first.retract("headcounts/" + day.plusMonths(8), "Une autre entreprise");
        UUID direct = dice.id();
        UUID indirect = dice.id();
        UUID before = dice.id();
        UUID twice = dice.id();
        YearMonth month = YearMonth.from(counted);
        story.recorder(first.path() + "/job-claims", "claim", direct, "kind", "DIRECT", "occurredOn", month,
                "headcount",
                new Heads(5, 2, 0).on(RECORDS), "fullTimeEquivalents", "6.5", "placements", List.of(dice.id()));
        first.correct("job-claims/" + direct, "kind", "DIRECT", "occurredOn", month, "headcount",
                new Heads(5, 3, 0).on(RECORDS), "fullTimeEquivalents", "7", "reason", "Un contrat a été retrouvé");
        first.decide(direct, "verification", day.plusMonths(10));
        first.claim(indirect, "INDIRECT", counted, new Heads(10, 10, 5).estimated("ESTABLISHMENT_SURVEY"));
        first.decide(indirect, "verification", day.plusMonths(10));
        first.undo(indirect, "verification", "L’enquête n’était pas terminée");
        first.claim(before, "DIRECT", day.plusMonths(8), new Heads(4, 4, 0).on(RECORDS));
        first.reject(before, day.plusMonths(10));
        first.undo(before, "rejection", "La mauvaise demande a été rejetée");
        first.reject(before, day.plusMonths(10).plusDays(8));
        first.claim(twice, "DIRECT", day.plusMonths(8), new Heads(1, 0, 0).on(RECORDS));
        first.retract("job-claims/" + twice, "Demandé deux fois");
        first.losses(day.plusMonths(11));
        var other = Enterprise.supported(story, project, day, "START_UP");
        other.baseline(day, new Heads(0, 0, 0));
        other.retract("baseline", "C’est une autre entreprise");
        other.retract("support", "C’est une autre entreprise");
    }

    private record Enterprise(Story story, UUID id, Portrait owner) {
        static Enterprise supported(Story story, Project project, LocalDate day, String stage) {
            var owner = Portrait.of(story, project, Group.WOMEN_ENTREPRENEURS, day.getYear());
            var enterprise = new Enterprise(story, story.dice.id(), owner);
            var body = new ArrayList<Object>(List.of("enterprise", enterprise.id));
            body.addAll(List.of(enterprise.said(project, day, stage, owner.sex().equals("FEMALE") ? "YES" : "NO")));
            story.recorder("/v1/enterprises", body.toArray());
            return enterprise;
        }

        private Object[] said(Project project, LocalDate day, String stage, String womanOwned) {
            return new Object[]{"setting", project.setting(story.dice, day, List.of("EMPLOYMENT_POLICY")), "stage",
                    stage,
                    "kinds", List.of("TRAINING_AND_TECHNICAL_ASSISTANCE", "MARKET_ACCESS"), "womanOwned", womanOwned,
                    "person",
                    Dice.of(id.getMostSignificantBits(), "owner").id(), "attributes", owner.told(), "occurredOn", day};
        }

        void correctSupport(Project project, LocalDate day) {
            var body = new ArrayList<Object>(List.of(said(project, day, "EXISTING", "YES")));
            body.addAll(List.of("reason", "La propriétaire l’a déclaré"));
            correct("support", body.toArray());
        }

        String path() { return "/v1/enterprises/" + id; }

        void baseline(LocalDate day, Heads heads) {
            story.recorder(path() + "/baseline", "countedOn", day, "headcount", heads.on(RECORDS),
                    "fullTimeEquivalents",
                    equivalents(heads));
        }

        void count(LocalDate day, Heads heads) {
            story.recorder(path() + "/headcounts", "countedOn", day, "headcount", heads.on(RECORDS),
                    "fullTimeEquivalents",
                    equivalents(heads));
        }

        void claim(UUID claim, String kind, LocalDate day, Map<String, Object> heads) {
            story.recorder(path() + "/job-claims", "claim", claim, "kind", kind, "occurredOn", YearMonth.from(day),
                    "headcount", heads);
        }

        void decide(UUID claim, String how, LocalDate day) {
            story.approver(path() + "/job-claims/" + claim + "/" + how, "occurredOn", day);
        }

        void reject(UUID claim, LocalDate day) {
            story.approver(path() + "/job-claims/" + claim + "/rejection", "occurredOn", day, "reason",
                    "Ces emplois existaient déjà");
        }

        void undo(UUID claim, String how, String reason) {
            story.approver(path() + "/job-claims/" + claim + "/" + how + "/retraction", "reason", reason);
        }

        void losses(LocalDate day) {
            UUID loss = story.dice.id();
            UUID leave = story.dice.id();
            lose(loss, day, new Heads(0, 1, 0));
            correct("losses/" + loss, "occurredOn", YearMonth.from(day), "headcount", new Heads(1, 1, 0).on(RECORDS),
                    "fullTimeEquivalents", "1.5", "reason", "Un contrat de plus a pris fin");
            lose(leave, day, new Heads(2, 0, 0));
            retract("losses/" + leave, "Elles étaient en congé");
        }

        void lose(UUID loss, LocalDate day, Heads heads) {
            story.recorder(path() + "/losses", "loss", loss, "occurredOn", YearMonth.from(day), "headcount",
                    heads.on(RECORDS), "fullTimeEquivalents", equivalents(heads));
        }

        void correct(String what, Object... body) { story.recorder(path() + "/" + what + "/corrections", body); }

        void retract(String what, String reason) {
            story.recorder(path() + "/" + what + "/retraction", "reason", reason);
        }

        private static String equivalents(Heads heads) {
            int all = heads.female() + heads.male();
            return all % 2 == 0 ? Integer.toString(all) : all / 2 + ".5";
        }
    }
}
