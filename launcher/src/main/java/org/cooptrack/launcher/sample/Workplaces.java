package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Safety and health where people work: risks assessed, joint committees that meet, controls, injuries. */
final class Workplaces implements Kind {
    /** A workplace by its branch. */
    private record Trade(String section, String french, String english, String spanish) {}

    private static final List<Trade> TRADES = List.of(new Trade("C", "Filature", "Spinning mill", "Hilandería"),
            new Trade("C", "Usine de conserves", "Cannery", "Fábrica de conservas"),
            new Trade("F", "Chantier de construction", "Construction site", "Obra de construcción"),
            new Trade("B", "Carrière", "Quarry", "Cantera"), new Trade("A", "Plantation", "Plantation", "Plantación"),
            new Trade("H", "Port", "Port", "Puerto"));
    private static final List<String> BOTH = List.of("WORKERS", "EMPLOYER");

    @Override
    public Theme theme() {
        return new Theme(1976, "SKILLS_AND_PROTECTION", "SOCIAL_PROTECTION", 5, "16070", "8.8", List.of("C155", "C081"),
                Body.text("Sécurité et santé au travail", "Safety and health at work",
                        "Seguridad y salud en el trabajo"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("joint-committees-formed", 6,
                Body.text("Comités mixtes constitués", "Joint committees formed", "Comités mixtos constituidos")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 14);
        var workplace = Workplace.registered(story, project, day);
        if (whole) workplace.whole(day);
        else
            workplace.ordinary(day, project.end());
        if (whole) workplace.tannery(project, day);
    }

    private record Workplace(Story story, UUID id) {
        static Workplace registered(Story story, Project project, LocalDate day) {
            Dice dice = story.dice;
            var workplace = new Workplace(story, dice.id());
            var trade = dice.one(TRADES);
            workplace.register(project, day, trade,
                    Heads.of(dice, dice.between(40, 900), trade.section.equals("C") ? 58 : 22)
                            .workers("ADMINISTRATIVE_RECORD"));
            return workplace;
        }

        private void register(Project project, LocalDate day, Trade trade, Map<String, Object> headcount) {
            story.recorder("/v1/workplaces", "workplace", id, "title",
                    Body.text(trade.french + " no " + project.number(),
                            trade.english + " no. " + project.number(), trade.spanish + " n.º " + project.number()),
                    "setting",
                    project.setting(story.dice, day), "activity", trade.section, "headcount", headcount, "occurredOn",
                    day);
        }

        String path() { return "/v1/workplaces/" + id; }

        void ordinary(LocalDate day, LocalDate last) {
            Dice dice = story.dice;
            assess(dice.id(), day.plusDays(30));
            form(day.plusDays(45), dice.between(2, 4), dice);
            boolean goesOn = dice.chance(70);
            int meetings = 0;
            for (var on = day.plusDays(75); on.isBefore(last) && meetings < (goesOn ? 8 : 2); on = on.plusMonths(2)) {
                meet(dice.id(), on, BOTH);
                meetings++;
            }
            control(dice.id(),
                    dice.one("ELIMINATION", "CONTROL_AT_SOURCE", "SAFE_WORK_SYSTEM", "PERSONAL_PROTECTIVE_EQUIPMENT"),
                    day.plusDays(60));
            injuries(dice.id(), YearMonth.from(day.plusMonths(4)).toString(), dice.chance(6) ? 1 : 0,
                    dice.between(0, 5),
                    "ADMINISTRATIVE_RECORD");
        }

        void whole(LocalDate day) {
            Dice dice = story.dice;
            story.replace("recorder", "PUT", path() + "/headcount", 0, "headcount",
                    new Heads(70, 40, 0).workers("ADMINISTRATIVE_RECORD"), "occurredOn", day.plusMonths(1), "reason",
                    "Une deuxième équipe a commencé");
            UUID assessment = dice.id();
            UUID same = dice.id();
            story.recorder(path() + "/assessments", "assessment", assessment, "occurredOn",
                    YearMonth.from(day.plusMonths(1)),
                    "evidence", Evidence.of("evaluation", assessment));
            correct("assessments/" + assessment, "occurredOn", day.plusMonths(1), "evidence",
                    Evidence.of("evaluation", assessment), "reason", "Le jour était connu");
            assess(same, day.plusMonths(1));
            retract("assessments/" + same, "C’est la même évaluation");
            form(day.plusMonths(2), 2, dice);
            correct("committee", "occurredOn", day.plusMonths(2), "interval", 3, "workers", new Heads(2, 2, 0).told(),
                    "employer", new Heads(1, 2, 0).told(), "reason", "Ils sont convenus de trois mois");
            meetings(day.plusMonths(3));
            controls(day.plusMonths(4));
            reports(day.plusMonths(4));
        }

        private void meetings(LocalDate day) {
            UUID second = story.dice.id();
            UUID alone = story.dice.id();
            meet(story.dice.id(), day, BOTH);
            meet(second, day.plusMonths(2), BOTH);
            correct("committee/meetings/" + second, "occurredOn", day.plusMonths(2).plusDays(1), "present", BOTH,
                    "reason",
                    "Le procès-verbal dit le lendemain");
            meet(alone, day.plusMonths(3), List.of("EMPLOYER"));
            retract("committee/meetings/" + alone, "La direction s’est réunie seule");
        }

        private void controls(LocalDate day) {
            UUID guard = story.dice.id();
            UUID masks = story.dice.id();
            story.recorder(path() + "/controls", "control", guard, "type", "CONTROL_AT_SOURCE", "occurredOn",
                    YearMonth.from(day));
            correct("controls/" + guard, "type", "CONTROL_AT_SOURCE", "occurredOn", day, "reason",
                    "Le jour était connu");
            control(masks, "PERSONAL_PROTECTIVE_EQUIPMENT", day);
            retract("controls/" + masks, "Les masques ne sont jamais arrivés");
        }

        private void reports(LocalDate day) {
            UUID report = story.dice.id();
            UUID other = story.dice.id();
            String month = YearMonth.from(day).toString();
            injuries(report, month, 0, 3, "ADMINISTRATIVE_RECORD");
            correct("injuries/" + report, "occurredOn", month, "fatal", new Heads(0, 0, 0).told(), "nonFatal",
                    new Heads(2, 2, 0).told(), "daysLost", 19, "basis", "ADMINISTRATIVE_RECORD", "reason",
                    "L’une a été déclarée tard");
            injuries(other, YearMonth.from(day.plusMonths(1)).toString(), 0, 1, "PARTNER_REPORTED");
            retract("injuries/" + other, "Arrivé dans une autre usine");
        }

        void tannery(Project project, LocalDate day) {
            var tannery = new Workplace(story, story.dice.id());
            tannery.register(project, day, new Trade("C", "Tannerie", "Tannery", "Curtiduría"), Body.and(
                    new Heads(0, 0, 30).workers("ESTIMATED"), "method", "Estimation du contremaître, de 25 à 35"));
            tannery.form(day.plusMonths(2), 3, story.dice);
            story.manager(tannery.path() + "/committee/retraction", "reason", "Prévu et pas formé");
        }

        private void assess(UUID assessment, LocalDate day) {
            story.recorder(path() + "/assessments", "assessment", assessment, "occurredOn", day);
        }

        private void form(LocalDate day, int interval, Dice dice) {
            story.recorder(path() + "/committee", "occurredOn", day, "interval", interval, "workers",
                    new Heads(dice.between(1, 3), 3, 0).told(), "employer", new Heads(1, 2, 0).told());
        }

        private void meet(UUID meeting, LocalDate day, List<String> present) {
            story.recorder(path() + "/committee/meetings", "meeting", meeting, "occurredOn", day, "present", present);
        }

        private void control(UUID control, String type, LocalDate day) {
            story.recorder(path() + "/controls", "control", control, "type", type, "occurredOn", day);
        }

        private void injuries(UUID report, String month, int fatal, int others, String basis) {
            story.recorder(path() + "/injuries", "report", report, "occurredOn", month, "fatal",
                    new Heads(0, fatal, 0).told(), "nonFatal", new Heads(others / 2, others - others / 2, 0).told(),
                    "daysLost", others * 4, "basis", basis);
        }

        private void correct(String what, Object... body) {
            story.recorder(path() + "/" + what + "/corrections", body);
        }

        private void retract(String what, String reason) {
            story.recorder(path() + "/" + what + "/retraction", "reason", reason);
        }
    }
}
