package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Results known as numbers only, as partners and old reports give them. */
final class Counts {
    private static final List<String> TOPICS = List.of("SMALL_BUSINESS_MANAGEMENT", "VOCATIONAL_TRAINING",
            "RIGHTS_AT_WORK",
            "OCCUPATIONAL_SAFETY_AND_HEALTH", "COOPERATIVES", "RURAL_EMPLOYMENT");

    void tell(Story story, Project project, boolean whole) {
        trained(story, project);
        if (whole) whole(story, project);
    }

    static void trained(Story story, Project project) {
        of(story, project, "beneficiaries-trained", story.dice.between(180, 2_400), "18-24", 46, true);
    }

    static void released(Story story, Project project) {
        of(story, project, "released-from-forced-labour", story.dice.between(60, 420), "25-29", 45, false);
    }

    static void withdrawn(Story story, Project project) {
        of(story, project, "withdrawn-from-child-labour", story.dice.between(300, 1_900), "5-11", 47, false);
    }

    private static void of(Story story, Project project, String measure, int persons, String ageBand, int women,
            boolean taught) {
        Dice dice = story.dice;
        int year = dice.between(project.begins().getYear() + 1, project.end().getYear() - 1);
        String basis = dice.one("ADMINISTRATIVE_RECORD", "PARTNER_REPORTED", "PARTNER_REPORTED", "ESTIMATED");
        int female = persons * (women + dice.between(-6, 6)) / 100;
        var body = new ArrayList<Object>(List.of("count", dice.id(), "measure", measure, "setting",
                taught
                        ? project.setting(dice, LocalDate.of(year, 1, 1))
                        : project.discreetly(LocalDate.of(year, 1, 1))));
        if (taught) body.addAll(List.of("topic", dice.one(TOPICS)));
        body.addAll(
                List.of("period", Body.of("from", LocalDate.of(year, 1, 1), "to", LocalDate.of(year, 12, 31)), "basis",
                        basis));
        if (basis.equals("ESTIMATED"))
            body.addAll(List.of("method", "Rapports de trois centres sur cinq, extrapolés", "range",
                    Body.of("least", persons * 9 / 10, "most", persons * 11 / 10)));
        body.addAll(List.of("parts",
                List.of(part(project, female, "FEMALE", ageBand), part(project, persons - female, "MALE",
                        ageBand))));
        story.recorder("/v1/counts", body.toArray());
    }

    private static Map<String, Object> part(Project project, int persons, String sex, String ageBand) {
        return Body.of("persons", persons, "country", project.country().code(), "sex", sex, "ageBand", ageBand);
    }

    private static void whole(Story story, Project project) {
        int year = project.begins().getYear() + 1;
        UUID count = story.dice.id();
        var first = List.of("measure", "beneficiaries-enrolled", "setting", project.setting(story.dice,
                LocalDate.of(year, 1, 1)), "topic", "DOMESTIC_WORK", "period",
                Body.of("from", LocalDate.of(year, 1, 1), "to", LocalDate.of(year, 6, 30)));
        story.recorder("/v1/counts", with(List.of("count", count), first, List.of("basis", "ESTIMATED", "method",
                "Trois centres sur cinq", "range", Body.of("least", 380, "most", 460), "parts",
                List.of(part(project, 260, "FEMALE", "25-29"), part(project, 150, "MALE", "25-29")))));
        story.recorder("/v1/counts/" + count + "/corrections",
                with(first, List.of("basis", "ADMINISTRATIVE_RECORD", "parts",
                        List.of(part(project, 264, "FEMALE", "25-29"), part(project, 149, "MALE", "25-29")), "reason",
                        "Les registres des cinq centres sont arrivés")));
        UUID training = Rosters.tell(story, project, LocalDate.of(year, 5, 10));
        story.recorder("/v1/counts/" + count + "/roster", "roster", "training:" + training, "reason",
                "Les noms sont enregistrés maintenant");
        UUID wrong = story.dice.id();
        story.recorder("/v1/counts",
                with(List.of("count", wrong), List.of("measure", "beneficiaries-enrolled", "setting",
                        project.setting(story.dice, LocalDate.of(year, 1, 1)), "period",
                        Body.of("from", LocalDate.of(year + 1, 1, 1), "to", LocalDate.of(year + 1, 12, 31)), "basis",
                        "PARTNER_REPORTED", "parts",
                        List.of(Body.of("persons", 90, "country", project.country().code())))));
        story.recorder("/v1/counts/" + wrong + "/retraction", "reason", "Le partenaire parlait d’un autre pays");
    }

    @SafeVarargs
    private static Object[] with(List<Object>... parts) {
        var all = new ArrayList<Object>();
        for (var part : parts)
            all.addAll(part);
        return all.toArray();
    }
}
