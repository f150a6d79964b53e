package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.launcher.sample.Portrait.Group;

/** Rural cooperatives: founded, registered, joined and left, alive by their assemblies and turnover. */
final class Cooperatives implements Kind {
    /** What is grown or made together. */
    private record Trade(String french, String english, String spanish) {}

    private static final List<Trade> TRADES = List.of(
            new Trade("Coopérative de maraîchage", "Cooperative of market gardeners", "Cooperativa de horticultura"),
            new Trade("Coopérative laitière", "Dairy cooperative", "Cooperativa lechera"),
            new Trade("Coopérative de café", "Coffee cooperative", "Cooperativa cafetalera"),
            new Trade("Coopérative d’épargne", "Savings cooperative", "Cooperativa de ahorro"),
            new Trade("Coopérative de pêche", "Fishing cooperative", "Cooperativa pesquera"),
            new Trade("Coopérative de tissage", "Weaving cooperative", "Cooperativa textil"));

    @Override
    public Theme theme() {
        return new Theme(1976, "EMPLOYMENT_POLICY", "EMPLOYMENT", 8, "31194", "8.3", List.of("R127", "R193"),
                Body.text("Coopératives rurales", "Rural cooperatives", "Cooperativas rurales"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("cooperatives-formed", 4,
                Body.text("Coopératives constituées", "Cooperatives formed", "Cooperativas constituidas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 16);
        var cooperative = new Cooperative(story, project, story.dice.id(), day);
        cooperative.initiate();
        if (whole) {
            cooperative.whole();
            var dairy = new Cooperative(story, project, story.dice.id(), day.plusDays(3));
            dairy.initiate();
            dairy.dissolved();
        } else
            cooperative.ordinary();
    }

    private record Cooperative(Story story, Project project, UUID id, LocalDate day) {
        void initiate() {
            var trade = story.dice.one(TRADES);
            String mark = " " + project.country().code() + "-" + id.toString().substring(0, 4).toUpperCase(
                    Locale.ROOT);
            story.recorder("/v1/cooperatives", "cooperative", id, "title",
                    Body.text(trade.french + mark, trade.english + mark, trade.spanish + mark), "setting",
                    project.setting(story.dice, day, List.of("EMPLOYMENT_POLICY")), "settlement",
                    story.dice.chance(90) ? "RURAL" : "URBAN", "occurredOn", day);
        }

        String path() { return "/v1/cooperatives/" + id; }

        void ordinary() {
            Dice dice = story.dice;
            found(Heads.of(dice, dice.between(10, 60), 52), day.plusDays(20));
            story.recorder(path() + "/by-laws", "occurredOn", day.plusDays(20));
            register(day.plusDays(60), "1");
            int members = dice.between(3, 6);
            for (int at = 0; at < members; at++)
                admit(dice.id(), day.plusDays(70 + at));
            for (int year = 0; day.plusMonths(6).plusYears(year).isBefore(project.end()); year++)
                assembly(dice.id(), day.plusMonths(6).plusYears(year));
            if (dice.chance(50))
                turnover(dice.id(), day.plusDays(61), day.plusMonths(11), dice.between(4, 90) + "000");
        }

        void whole() {
            Dice dice = story.dice;
            found(new Heads(11, 3, 0), day.plusDays(20));
            correct("founders", "persons", new Heads(12, 3, 0).told(), "basis", "ADMINISTRATIVE_RECORD", "occurredOn",
                    day.plusDays(20), "reason", "La liste a une seconde page");
            story.recorder(path() + "/by-laws", "occurredOn", day.plusDays(20));
            correct("by-laws", "occurredOn", day.plusDays(21), "reason", "Votés le lendemain");
            register(day.plusDays(60), "2");
            correct("registration", "authority", authority(), "number", number("3"), "occurredOn", day.plusDays(60),
                    "reason",
                    "Mal lu");
            members(dice.id(), dice.id(), dice.id());
            UUID first = dice.id();
            UUID board = dice.id();
            UUID report = dice.id();
            UUID again = dice.id();
            assembly(first, day.plusMonths(4));
            correct("assemblies/" + first, "occurredOn", day.plusMonths(4).plusDays(7), "reason",
                    "Remise d’une semaine");
            assembly(board, day.plusMonths(8));
            retract("assemblies/" + board, "C’était une réunion du conseil");
            turnover(report, day.plusMonths(3), day.plusMonths(10), "18400");
            correct("turnovers/" + report, "period", period(day.plusMonths(3), day.plusMonths(10)), "amount", "17900",
                    "currency", "USD", "reason", "Des retours étaient comptés");
            turnover(again, day.plusMonths(3), day.plusMonths(4), "2500");
            retract("turnovers/" + again, "Déjà dans l’autre rapport");
        }

        private void members(UUID stays, UUID leaves, UUID mistaken) {
            admit(stays, day.plusDays(70));
            correct("members/" + stays, "attributes", portrait().aged("30-34").told(), "occurredOn", day.plusDays(70),
                    "reason", "L’âge était mal lu");
            admit(leaves, day.plusDays(71));
            story.recorder(path() + "/members/" + leaves + "/leaving", "occurredOn", day.plusMonths(7));
            correct("members/" + leaves + "/leaving", "occurredOn", day.plusMonths(7).plusDays(1), "reason",
                    "Le jour était connu");
            retract("members/" + leaves + "/leaving", "Il est resté");
            admit(mistaken, day.plusDays(80));
            retract("members/" + mistaken, "Elle est entrée dans une autre");
        }

        void dissolved() {
            found(new Heads(4, 6, 0), day.plusDays(20));
            story.recorder(path() + "/by-laws", "occurredOn", day.plusDays(18));
            story.recorder(path() + "/by-laws/retraction", "reason", "Les statuts d’une autre coopérative");
            story.recorder(path() + "/by-laws", "occurredOn", day.plusDays(20));
            register(day.plusDays(61), "4");
            story.manager(path() + "/dissolution", "occurredOn", day.plusMonths(13), "reason", "La laiterie a fermé");
            story.manager(path() + "/dissolution/corrections", "occurredOn", day.plusMonths(13).plusDays(14), "reason",
                    "Selon le procès-verbal");
            story.manager(path() + "/dissolution/retraction", "reason", "Ils ont continué");
            story.manager(path() + "/registration/retraction", "reason", "C’est le numéro d’une autre");
            story.manager(path() + "/founders/retraction", "reason", "Ils en ont fondé une autre");
        }

        private void found(Heads persons, LocalDate on) {
            story.recorder(path() + "/founders", "persons", persons.told(), "basis", "ADMINISTRATIVE_RECORD",
                    "occurredOn",
                    on);
        }

        private void register(LocalDate on, String serial) {
            story.recorder(path() + "/registration", "authority", authority(), "number", number(serial), "occurredOn",
                    on);
        }

        private String authority() { return "Registre des coopératives (" + project.country().code() + ")"; }

        private String number(String serial) { return "C-" + id.toString().substring(0, 8) + "-" + serial; }

        private Portrait portrait() { return Portrait.of(story, project, Group.FARMERS, day.getYear()); }

        private void admit(UUID person, LocalDate on) {
            story.recorder(path() + "/members", "person", person, "attributes", portrait().told(), "occurredOn", on);
        }

        private void assembly(UUID assembly, LocalDate on) {
            story.recorder(path() + "/assemblies", "assembly", assembly, "occurredOn", on);
        }

        private void turnover(UUID report, LocalDate from, LocalDate to, String dollars) {
            story.recorder(path() + "/turnovers", "report", report, "period", period(from, to), "amount", dollars,
                    "currency", "USD");
        }

        private static Map<String, Object> period(LocalDate from, LocalDate to) {
            return Body.of("from", from, "to", to);
        }

        private void correct(String what, Object... body) {
            story.recorder(path() + "/" + what + "/corrections", body);
        }

        private void retract(String what, String reason) {
            story.recorder(path() + "/" + what + "/retraction", "reason", reason);
        }
    }
}
