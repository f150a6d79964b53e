package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a project promises and reaches: indicators, targets, observations, periods that are certified by another. */
final class Framework {
    private static final int RATIO = 80;
    private static final int YEARS = 3;

    private final Story story;
    private final Project project;
    private final UUID id;
    private final UUID result;
    private final UUID reached;
    private final UUID share;

    Framework(Story story, Project project, UUID id) {
        this.story = story;
        this.project = project;
        this.id = id;
        this.result = story.dice.id();
        this.reached = story.dice.id();
        this.share = story.dice.id();
    }

    private String path() { return "/v1/projects/" + id; }

    void define(Theme theme) {
        story.manager(path() + "/results", "id", result, "type", "1", "title", theme.title(project.country()));
        story.manager(path() + "/results/" + result + "/indicators", "id", reached, "measure", "1", "countingRule",
                "SUM",
                "title", Body.text("Personnes atteintes", "Persons reached", "Personas alcanzadas"), "disaggregation",
                List.of("sex"));
        story.put("project-manager", path() + "/indicators/" + reached + "/baseline", "asOf",
                Integer.toString(project.begins().getYear() - 1), "value", Body.of("number", "0"));
        story.manager(path() + "/indicators/" + reached + "/targets", "id", story.dice.id(), "period", period(),
                "value",
                Body.of("number", Integer.toString(story.dice.between(4, 90) * 10)));
    }

    void defineInFull(Theme theme) {
        UUID target = story.dice.id();
        define(theme);
        story.manager(path() + "/results/" + result + "/indicators", "id", share, "measure", "2", "countingRule",
                "RATIO",
                "title", Body.text("Part des entreprises enregistrées", "Share of businesses registered",
                        "Proporción de empresas registradas"));
        story.manager(path() + "/indicators/" + share + "/baseline/deferral", "dueOn", "2040-06-30");
        story.put("project-manager", path() + "/indicators/" + share + "/baseline", "asOf",
                Integer.toString(project.begins().getYear() - 1), "value", ratio(12));
        story.manager(path() + "/indicators/" + share + "/targets", "id", target, "period", period(), "value",
                ratio(40));
        story.replace("project-manager", "PUT", path() + "/targets/" + target, 7, "value", ratio(36), "reason",
                "Le programme commence au printemps");
    }

    /** What the system counts itself, with a target for each of the first years; it throws dice of its own. */
    void count(Counted counted) {
        var dice = Dice.of(project.number(), "targets/" + id);
        UUID indicator = dice.id();
        String it = path() + "/indicators/" + indicator;
        story.manager(path() + "/results/" + result + "/indicators", "id", indicator, "measure", "1", "countingRule",
                counted.rule(), "title", counted.title(), "disaggregation", counted.by());
        story.put("project-manager", it + "/baseline", "asOf", Integer.toString(project.begins().getYear() - 1),
                "value", Body.of("number", "0"));
        story.put("project-manager", it + "/counting", "count",
                Body.of("measure", counted.measure(), "figure", counted.figure(), "filters", List.of()));
        int first = project.begins().getYear();
        for (int year = first; year <= Math.min(first + YEARS - 1, project.ends().getYear()); year++)
            story.manager(it + "/targets", "id", dice.id(), "period",
                    Body.of("from", LocalDate.of(year, 1, 1), "to", LocalDate.of(year, 12, 31)), "value",
                    Body.of("number", Integer.toString(dice.between(1, counted.most()))));
    }

    /** What was reached in the first year, told by one and certified by another. */
    void certify(boolean approved) {
        UUID period = story.dice.id();
        UUID observation = story.dice.id();
        story.recorder(path() + "/indicators/" + reached + "/observations", "id", observation, "period", period(),
                "value",
                Body.of("number", Integer.toString(story.dice.between(3, 95) * 10)));
        story.manager(path() + "/observations/" + observation + "/approval");
        story.manager(path() + "/reporting-periods", "id", period, "period", period());
        String it = path() + "/reporting-periods/" + period;
        story.manager(it + "/submission");
        if (!approved) return;
        story.approver(it + "/approval");
        story.approver(it + "/certification");
    }

    void certifyInFull() {
        UUID first = story.dice.id();
        UUID twice = story.dice.id();
        UUID period = story.dice.id();
        observe(first, period(), 20);
        story.recorder(path() + "/observations/" + first + "/corrections", "period", period(), "value", ratio(22),
                "reason",
                "Deux de plus en décembre");
        story.manager(path() + "/observations/" + first + "/approval");
        observe(twice, Body.of("from", project.begins().plusYears(1), "to", project.begins().plusMonths(18)), 30);
        story.recorder(path() + "/observations/" + twice + "/retraction", "reason", "Comptée deux fois");
        story.manager(path() + "/reporting-periods", "id", period, "period", period());
        String it = path() + "/reporting-periods/" + period;
        story.manager(it + "/submission");
        story.approver(it + "/return", "reason", "Joignez l’enquête");
        story.manager(it + "/submission");
        story.approver(it + "/approval");
        story.approver(it + "/certification");
        story.approver(it + "/reopening", "reason", "L’enquête a été étendue");
        evaluate();
    }

    private static Map<String, Object> advice(UUID id) {
        return Body.of("id", id, "text", Body.text("Former aussi hors de la capitale",
                "Train outside the capital as well", "Formar también fuera de la capital"));
    }

    private void evaluate() {
        UUID evaluation = story.dice.id();
        UUID advice = story.dice.id();
        LocalDate day = project.begins().plusMonths(20);
        story.manager(path() + "/evaluations", "id", evaluation, "kind", "MID_TERM", "title",
                Body.text("Évaluation à mi-parcours", "Mid-term evaluation", "Evaluación intermedia"), "occurredOn",
                day,
                "recommendations", List.of(advice(advice)));
        story.manager(path() + "/evaluations/" + evaluation + "/recommendations/" + advice + "/response", "answer",
                "ACCEPTED", "text", Body.text("Dès septembre", "From September on", "Desde septiembre"), "dueOn",
                day.plusMonths(4));
        story.manager(path() + "/evaluations/" + evaluation + "/corrections", "kind", "MID_TERM", "title",
                Body.text("Évaluation à mi-parcours", "Mid-term evaluation", "Evaluación intermedia"), "occurredOn",
                day.plusDays(3), "recommendations", List.of(advice(advice)), "reason", "Le jour est sur la couverture");
        UUID other = story.dice.id();
        story.manager(path() + "/evaluations", "id", other, "kind", "SELF", "title",
                Body.text("Auto-évaluation", "Self-evaluation", "Autoevaluación"), "occurredOn", day, "recommendations",
                List.of());
        story.manager(path() + "/evaluations/" + other + "/retraction", "reason", "D’un autre projet");
    }

    private void observe(UUID observation, Map<String, Object> period, int numerator) {
        story.recorder(path() + "/indicators/" + share + "/observations", "id", observation, "period", period, "value",
                ratio(numerator));
    }

    private static Map<String, Object> ratio(int numerator) {
        return Body.of("numerator", Integer.toString(numerator), "denominator", Integer.toString(RATIO));
    }

    private Map<String, Object> period() {
        return Body.of("from", project.begins(), "to", project.begins().plusYears(1).minusDays(1));
    }
}
