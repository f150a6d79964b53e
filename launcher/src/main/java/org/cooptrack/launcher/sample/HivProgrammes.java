package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** HIV and AIDS at the workplace: numbers only, never a person. */
final class HivProgrammes implements Kind {
    private static final List<String> THEMES = List.of("PREVENTION", "DISCRIMINATION_AND_EQUALITY",
            "TREATMENT_AND_CARE",
            "TESTING_PRIVACY_AND_CONFIDENTIALITY");

    @Override
    public Theme theme() {
        return new Theme(1990, "RIGHTS_AT_WORK", "SOCIAL_PROTECTION", 6, "13040", "3.3", List.of("C111", "R200"),
                Body.text("VIH et sida au travail", "HIV and AIDS at work", "VIH y sida en el trabajo"));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 12);
        if (whole) {
            new Programme(story, project, story.dice.id(), day).whole();
            return;
        }
        int many = story.dice.between(2, 4);
        for (int at = 0; at < many; at++)
            new Programme(story, project, story.dice.id(), day.plusDays(at)).ordinary();
    }

    private record Programme(Story story, Project project, UUID id, LocalDate day) {
        String path() { return "/v1/hiv-programmes/" + id; }

        void ordinary() {
            Dice dice = story.dice;
            int workers = dice.between(60, 9_500);
            start(Heads.of(dice, workers, 42).on("ADMINISTRATIVE_RECORD"));
            policy("policy", day.plusMonths(2));
            numbered("peer-educators", 1, YearMonth.from(day.plusMonths(3)), Heads.of(dice, 4 + workers / 60, 50).on(
                    "COUNTED_BY_PERSON"));
            for (int at = 1; at <= 2; at++)
                session(at, day.plusMonths(2 + at), Heads.of(dice, 20 + workers / 20, 45).on("PARTNER_REPORTED"));
            numbered("referrals", 1, YearMonth.from(day.plusMonths(5)),
                    Heads.of(dice, 3 + workers / 200, 50).on("PARTNER_REPORTED"));
            if (dice.chance(40)) story.recorder(path() + "/end", "occurredOn", day.plusMonths(11));
        }

        void whole() {
            start(new Heads(310, 480, 0).on("ADMINISTRATIVE_RECORD"));
            correct("start", "headcount", new Heads(312, 480, 0).on("ADMINISTRATIVE_RECORD"), "occurredOn",
                    day.minusDays(3),
                    "reason", "La paie du premier jour a été retrouvée");
            policy("policy", day.plusMonths(1));
            policy("policy/corrections", day.plusMonths(1).plusDays(1));
            counted("peer-educators", day.plusMonths(2), new Heads(8, 7, 0), new Heads(9, 7, 0), "COUNTED_BY_PERSON",
                    "D’un autre lieu de travail");
            sessions(day.plusMonths(3));
            counted("referrals", day.plusMonths(4), new Heads(22, 17, 0), new Heads(22, 18, 0), "PARTNER_REPORTED",
                    "Le mois était compté deux fois");
            headcounts(day.plusMonths(6));
            story.recorder(path() + "/end", "occurredOn", day.plusMonths(9));
            correct("end", "occurredOn", day.plusMonths(9).plusDays(1), "reason",
                    "En vigueur jusqu’au dernier jour du mois");
            story.recorder(path() + "/end/retraction", "reason", "L’entreprise continue");
            var other = new Programme(story, project, story.dice.id(), day);
            story.recorder("/v1/hiv-programmes", "programme", other.id, "workplace", story.dice.id(), "setting",
                    project.setting(story.dice, day), "headcount", new Heads(40, 12, 0).on("PARTNER_REPORTED"),
                    "occurredOn",
                    day, "endedOn", day.plusMonths(7));
            story.recorder(path() + "/policy/retraction", "reason", "C’était un projet");
            story.recorder(other.path() + "/start/retraction", "reason", "Le lieu d’un autre partenaire");
        }

        private void start(Map<String, Object> headcount) {
            story.recorder("/v1/hiv-programmes", "programme", id, "workplace", story.dice.id(), "setting",
                    project.setting(story.dice, day, List.of("RIGHTS_AT_WORK")), "headcount", headcount, "occurredOn",
                    day);
        }

        private void policy(String what, LocalDate on) {
            Object[] said = {"occurredOn", on, "signatures",
                    List.of(Body.of("side", "EMPLOYER", "signedOn", day.plusMonths(1).minusDays(3)), Body.of("side",
                            "WORKERS", "organisation", project.parties().workers(), "signedOn", day.plusMonths(1)))};
            story.recorder(path() + "/" + what, what.equals("policy")
                    ? said
                    : Body.members(Body.and(Body.of(said), "reason", "Adoptée le lendemain")));
        }

        private void counted(String what, LocalDate on, Heads first, Heads corrected, String basis, String why) {
            YearMonth month = YearMonth.from(on);
            numbered(what, 1, month, first.on(basis));
            correct(what + "/1", "occurredOn", month, "headcount", corrected.on(basis), "reason", "Compté de nouveau");
            numbered(what, 2, month.plusMonths(1), first.on(basis));
            story.recorder(path() + "/" + what + "/2/retraction", "reason", why);
        }

        private void numbered(String what, int number, YearMonth month, Map<String, Object> headcount) {
            story.recorder(path() + "/" + what, "number", number, "occurredOn", month, "headcount", headcount);
        }

        private void sessions(LocalDate on) {
            session(1, on, new Heads(60, 85, 5).estimated("INFORMED_JUDGEMENT"));
            correct("sessions/1", "theme", "DISCRIMINATION_AND_EQUALITY", "occurredOn", on, "headcount",
                    new Heads(61, 84, 0).on("COUNTED_BY_PERSON"), "reason", "La feuille de pointage est arrivée");
            session(2, on.plusDays(20), new Heads(0, 0, 0).on("COUNTED_BY_PERSON"));
            story.recorder(path() + "/sessions/2/retraction", "reason", "Remise");
        }

        private void session(int number, LocalDate on, Map<String, Object> headcount) {
            story.recorder(path() + "/sessions", "number", number, "theme", story.dice.one(THEMES), "occurredOn", on,
                    "headcount", headcount);
        }

        private void headcounts(LocalDate on) {
            revise(on, new Heads(330, 470, 0));
            correct("headcounts/" + on, "headcount", new Heads(335, 470, 0).on("ADMINISTRATIVE_RECORD"), "reason",
                    "Cinq étaient en congé");
            revise(on.plusMonths(1), new Heads(400, 500, 0));
            story.recorder(path() + "/headcounts/" + on.plusMonths(1) + "/retraction", "reason",
                    "Ceux d’un autre site");
        }

        private void revise(LocalDate on, Heads heads) {
            story.recorder(path() + "/headcounts", "occurredOn", on, "headcount", heads.on("ADMINISTRATIVE_RECORD"));
        }

        private void correct(String what, Object... body) {
            story.recorder(path() + "/" + what + "/corrections", body);
        }
    }
}
