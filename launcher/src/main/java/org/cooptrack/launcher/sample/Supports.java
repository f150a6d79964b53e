package org.cooptrack.launcher.sample;

import java.util.Optional;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Support to employers' and workers' organizations and to inspectorates: requested, provided, applied. */
final class Supports implements Kind {
    private static final List<String> TOPICS = List.of("OCCUPATIONAL_SAFETY_AND_HEALTH",
            "OCCUPATIONAL_SAFETY_AND_HEALTH",
            "SERVICES", "MEMBERSHIP", "COLLECTIVE_BARGAINING", "GENDER_EQUALITY");

    @Override
    public Theme theme() {
        return new Theme(1976, "RIGHTS_AT_WORK", "SOCIAL_DIALOGUE", 4, "16070", "8.8", List.of("C155", "C087"),
                Body.text("Organisations d’employeurs et de travailleurs plus fortes",
                        "Stronger employers’ and workers’ organizations",
                        "Organizaciones de empleadores y de trabajadores más fuertes"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.things("organizations-supported", 6,
                Body.text("Organisations appuyées", "Organizations supported", "Organizaciones apoyadas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        if (whole) whole(story, project);
        else
            for (var side : List.of("WORKERS", "EMPLOYERS"))
                ordinary(story, project, side);
    }

    private static void ordinary(Story story, Project project, String side) {
        LocalDate day = project.day(story.dice, 12);
        String topic = story.dice.one(TOPICS);
        var support = Support.requested(story, project, day, side, side, topic);
        support.provide(day.plusMonths(3), topic);
        if (story.dice.chance(60)) support.apply(day.plusMonths(8));
    }

    private static void whole(Story story, Project project) {
        LocalDate day = project.day(story.dice, 14);
        String safety = "OCCUPATIONAL_SAFETY_AND_HEALTH";
        var first = Support.requested(story, project, day, "WORKERS", "WORKERS", safety);
        var proof = Evidence.of("rapport-sst", first.id);
        first.amend("request", "topic", safety, "occurredOn", day.plusDays(1), "evidence", proof, "reason",
                "La lettre est du lendemain");
        story.recorder(first.path() + "/provision", "topic", safety, "occurredOn", YearMonth.from(day.plusMonths(3)));
        first.amend("provision", "topic", safety, "occurredOn", day.plusMonths(3), "evidence", proof, "reason",
                "Le jour était connu");
        story.recorder(first.path() + "/application", "occurredOn", YearMonth.from(day.plusMonths(7)));
        first.amend("application", "occurredOn", day.plusMonths(8), "evidence", proof, "reason",
                "Les délégués ont commencé un mois plus tard");
        var second = Support.requested(story, project, day, "EMPLOYERS", "UNKNOWN", "SERVICES");
        second.provide(day.plusMonths(4), "SERVICES");
        story.manager(second.path() + "/control", "controlledBy", "EMPLOYERS", "occurredOn", project.begins(), "reason",
                "Ses statuts et ses comptes ont été vus");
        var third = Support.requested(story, project, day, "GOVERNMENT", "GOVERNMENT", "LABOUR_INSPECTION");
        third.apply(day.plusMonths(9));
        third.provide(day.plusMonths(5), "LABOUR_INSPECTION");
        third.takeBack("application", "Les nouveaux formulaires étaient imprimés, pas employés");
        third.takeBack("provision", "Fourni par un autre programme");
        var fourth = Support.requested(story, project, day, "WORKERS", "WORKERS", "MEMBERSHIP");
        fourth.takeBack("request", "C’était une invitation, pas une demande");
    }

    private record Support(Story story, UUID id) {
        static Support requested(Story story, Project project, LocalDate day, String side, String controlledBy,
                String topic) {
            var support = new Support(story, story.dice.id());
            story.recorder("/v1/supports", "support", support.id, "organisation", switch (side) {
                case "WORKERS" -> project.parties().workers();
                case "EMPLOYERS" -> project.parties().employers();
                default -> project.parties().government();
            }, "constituent", side.equals("GOVERNMENT") ? side : side + "_ORGANIZATION", "controlledBy", controlledBy,
                    "topic", topic, "setting", project.setting(story.dice, day), "countries",
                    List.of(project.country().code()), "occurredOn", day);
            return support;
        }

        String path() { return "/v1/supports/" + id; }

        void provide(LocalDate day, String topic) {
            story.recorder(path() + "/provision", "topic", topic, "occurredOn", day);
        }

        void apply(LocalDate day) { story.recorder(path() + "/application", "occurredOn", day); }

        void amend(String what, Object... body) { story.recorder(path() + "/" + what + "/corrections", body); }

        void takeBack(String what, String reason) {
            story.recorder(path() + "/" + what + "/retraction", "reason", reason);
        }
    }
}
