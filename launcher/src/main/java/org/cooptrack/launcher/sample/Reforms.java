package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Laws and policies: opened, discussed by the three parties, drafted, adopted, in force; or stalled and withdrawn. */
final class Reforms implements Kind {
    /** What is reformed. */
    private record Matter(String kind, String french, String english, String spanish) {}

    private static final List<Matter> MATTERS = List.of(
            new Matter("LAW", "Code du travail révisé", "Revised labour code", "Código del trabajo revisado"),
            new Matter("LAW", "Loi sur la sécurité et la santé au travail", "Act on safety and health at work",
                    "Ley de seguridad y salud en el trabajo"),
            new Matter("REGULATION", "Décret sur le salaire minimum", "Decree on the minimum wage",
                    "Decreto sobre el salario mínimo"),
            new Matter("NATIONAL_POLICY", "Politique nationale de l’emploi", "National employment policy",
                    "Política nacional de empleo"),
            new Matter("NATIONAL_POLICY", "Politique nationale de protection sociale",
                    "National social protection policy",
                    "Política nacional de protección social"),
            new Matter("ACTION_PLAN", "Plan d’action contre le travail des enfants",
                    "Plan of action against child labour",
                    "Plan de acción contra el trabajo infantil"));

    @Override
    public Theme theme() {
        return new Theme(1976, "EMPLOYMENT_POLICY", "RIGHTS", 2, "15130", "8.5", List.of("C122", "C190"),
                Body.text("Politiques et législation du travail", "Labour policies and law",
                        "Políticas y legislación laboral"));
    }

    @Override
    public Optional<Counted> counted() {
        return Optional.of(Counted.sum("laws-and-policies-adopted", 3,
                Body.text("Lois et politiques adoptées", "Laws and policies adopted", "Leyes y políticas adoptadas")));
    }

    @Override
    public void tell(Story story, Project project, boolean whole) {
        LocalDate day = project.day(story.dice, 20);
        if (whole) {
            new Reform(story, project, story.dice.id(), day, MATTERS.getFirst()).whole();
            new Reform(story, project, story.dice.id(), day, MATTERS.get(5)).repealed();
            new Reform(story, project, story.dice.id(), day, MATTERS.get(2)).withdrawn();
        } else
            new Reform(story, project, story.dice.id(), day, story.dice.one(MATTERS)).ordinary();
    }

    private record Reform(Story story, Project project, UUID id, LocalDate day, Matter matter) {
        String path() { return "/v1/reforms/" + id; }

        void ordinary() {
            Dice dice = story.dice;
            open();
            consult(dice.id(), day.plusMonths(2), all());
            step("draft", day.plusMonths(4));
            int workers = dice.between(80, 9_000) * 1_000;
            story.manager(path() + "/estimate", estimate(workers));
            if (!dice.chance(75)) {
                story.manager(path() + "/stall", "occurredOn", day.plusMonths(7), "reason", "Élections");
                return;
            }
            step("tabling", day.plusMonths(6));
            step("adoption", day.plusMonths(9));
            if (!dice.chance(80)) return;
            if (matter.kind.equals("LAW") || matter.kind.equals("REGULATION")) promulgate(day.plusMonths(10));
            step("entry-into-force", day.plusMonths(12));
        }

        void whole() {
            open();
            story.recorder(path() + "/corrections", "title",
                    Body.text(matter.french + " et harcèlement", matter.english + " and harassment",
                            matter.spanish + " y acoso"),
                    "kind", matter.kind, "setting",
                    project.setting(story.dice, day, List.of("RIGHTS_AT_WORK")), "countries",
                    List.of(project.country().code()), "occurredOn", YearMonth.from(day), "reason",
                    "La recommandation est suivie aussi");
            story.recorder(path() + "/gap-analysis", "occurredOn", YearMonth.from(day.plusMonths(1)), "evidence",
                    Evidence.of("ecarts", id));
            UUID first = story.dice.id();
            UUID other = story.dice.id();
            consult(first, day.plusMonths(2), all().subList(0, 2));
            story.recorder(path() + "/consultations/" + first + "/corrections", "occurredOn", day.plusMonths(2),
                    "consulted",
                    all(), "reason", "La confédération était là");
            consult(other, day.plusMonths(2).plusDays(1),
                    List.of(Body.of("organisation", project.parties().implementing(), "side", "OTHERS")));
            story.recorder(path() + "/consultations/" + other + "/retraction", "reason",
                    "Il s’agissait d’un autre texte");
            story.manager(path() + "/estimate", estimate(4_000_000));
            step("draft", day.plusMonths(3));
            story.manager(path() + "/stall", "occurredOn", day.plusMonths(3).plusDays(8), "reason", "Élections");
            story.manager(path() + "/halt/retraction", "reason", "Le travail a continué");
            step("tabling", day.plusMonths(4));
            LocalDate returned = day.plusMonths(4).plusDays(9);
            story.manager(path() + "/returns", "to", "DRAFTING", "occurredOn", returned, "reason",
                    "La commission demande un autre projet");
            story.manager(path() + "/returns/retraction", "occurredOn", returned, "reason",
                    "Elle l’a amendé elle-même");
            story.recorder(path() + "/adoption", "occurredOn", day.plusMonths(5), "evidence", Evidence.of("vote", id));
            story.replace("project-manager", "PUT", path() + "/estimate", 14, Body.members(
                    Body.and(Body.of(estimate(4_100_000)), "reason", "L’enquête de l’année est parue")));
            promulgate(day.plusMonths(6));
            story.recorder(path() + "/milestones/PROMULGATION/corrections", "occurredOn", day.plusMonths(6).plusDays(1),
                    "gazette", gazette(), "reason", "Le jour de la publication");
            step("entry-into-force", day.plusMonths(7));
        }

        void repealed() {
            open();
            step("draft", day.plusMonths(1));
            step("adoption", day.plusMonths(2));
            step("entry-into-force", day.plusMonths(2));
            step("repeal", day.plusMonths(14));
            story.manager(path() + "/estimate", estimate(120_000));
            story.manager(path() + "/estimate/retraction", "reason", "Le plan ne couvre que la capitale");
        }

        void withdrawn() {
            open();
            step("draft", day.plusMonths(1));
            story.recorder(path() + "/milestones/DRAFTING/retraction", "reason", "C’était une esquisse");
            story.manager(path() + "/lapse", "occurredOn", day.plusMonths(4), "reason",
                    "Le gouvernement a démissionné");
            story.manager(path() + "/halt/retraction", "reason", "C’était un autre décret");
            story.manager(path() + "/withdrawal", "occurredOn", day.plusMonths(5), "reason",
                    "Les parties préfèrent négocier");
        }

        private void open() {
            story.recorder("/v1/reforms", "reform", id, "title", title(), "kind", matter.kind, "setting",
                    project.setting(story.dice, day, List.of("RIGHTS_AT_WORK")), "countries",
                    List.of(project.country().code()), "occurredOn", YearMonth.from(day));
        }

        private Map<String, Object> title() { return Body.text(matter.french, matter.english, matter.spanish); }

        private List<Map<String, Object>> all() {
            return List.of(Body.of("organisation", project.parties().government(), "side", "GOVERNMENT"),
                    Body.of("organisation", project.parties().employers(), "side", "EMPLOYERS"),
                    Body.of("organisation", project.parties().workers(), "side", "WORKERS"));
        }

        private void consult(UUID consultation, LocalDate on, List<Map<String, Object>> consulted) {
            story.recorder(path() + "/consultations", "consultation", consultation, "occurredOn", on, "consulted",
                    consulted);
        }

        private void step(String what, LocalDate on) { story.recorder(path() + "/" + what, "occurredOn", on); }

        private void promulgate(LocalDate on) {
            story.recorder(path() + "/promulgation", "occurredOn", on, "gazette", gazette());
        }

        private String gazette() {
            return "JO (" + project.country().code() + ") n° " + project.number() + "/" + id.toString().substring(0, 6);
        }

        private Object[] estimate(int workers) {
            return new Object[]{"workers", workers, "atLeast", workers * 4L / 5, "atMost", workers * 6L / 5, "method",
                    "Enquête sur la main-d’œuvre, personnes en emploi", "asOf", Integer.toString(day.getYear())};
        }
    }
}
