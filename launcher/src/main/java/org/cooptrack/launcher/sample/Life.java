package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.Countries;

/** A project from its draft to its end, as its manager and its approver lead it. */
final class Life {
    static final String REPORTING = "XM-EXAMPLE-ORG";
    private static final String MANAGER = "project-manager";
    private static final int WITH_REGION = 17;

    private final Story story;
    private final Plan plan;
    private final Project project;
    private final UUID id;
    private final Directory directory;
    private long version = -1;

    Life(Story story, Plan plan, Project project, UUID id, Directory directory) {
        this.story = story;
        this.plan = plan;
        this.project = project;
        this.id = id;
        this.directory = directory;
    }

    private String path() { return "/v1/projects/" + id; }

    private LocalDate before(int months) { return project.begins().minusMonths(months); }

    void draft() {
        told(() -> story.manager("/v1/projects", "project", id, "symbol", symbol(), "title", title(), "description",
                shortly(), "plannedStart", project.begins(), "plannedEnd", project.ends(), "occurredOn", before(9)));
        if (plan.number() % WITH_REGION == 5) regions();
        else
            put("recipient-countries", "countries", countries());
        put("sectors", "sectors", List.of(Body.of("vocabulary", "1", "code", sector())));
        put("outcomes", "outcomes", plan.theme().outcomes(project.begins().getYear()));
        if (!listed().isEmpty()) put("instruments", "instruments", listed());
        put("office", "office", project.office());
        for (Partner partner : plan.partners())
            participates(directory.partner(partner), "FUNDING");
        participates(directory.organization(), "ACCOUNTABLE");
        participates(project.parties().implementing(), "IMPLEMENTING");
    }

    /** What only a careful author does: descriptions, markers, places, and what was set and taken back. */
    void draftInFull(UUID other) {
        put("draft", "title", title(), "description", about(), "plannedStart", project.begins(), "plannedEnd",
                project.ends());
        regions();
        put("policy-markers", "markers", List.of(Body.of("vocabulary", "1", "code", "1", "significance", "2")));
        put("defaults", "defaults", Body.of("currency", plan.partners().getFirst().currency(project.begins().getYear()),
                "language", "fr", "flowType", "10", "financeType", "110", "aidType", "C01", "tiedStatus", "5"));
        UUID location = story.dice.id();
        post(MANAGER, "locations", "location", location, "name", Body.text("Thiès", "Thiès", "Thiès"), "country",
                project.country().code(), "point", Body.of("latitude", "14.79", "longitude", "-16.93"), "exactness",
                "2");
        post(MANAGER, "locations/" + location + "/removal", "reason", "Les travaux sont passés à la capitale");
        post(MANAGER, "related-projects", "related", other, "relation", "PARENT");
        post(MANAGER, "related-projects/" + other + "/PARENT/removal", "reason", "Le programme a été remanié");
        UUID implementing = project.parties().implementing();
        participates(implementing, "EXTENDING");
        post(MANAGER, "participating-organisations/" + implementing + "/EXTENDING/removal", "reason",
                "Elle exécute, rien de plus");
    }

    void approve(boolean returned) {
        at(MANAGER, "submission", before(6));
        if (returned) {
            told(() -> story.approver(path() + "/return", "reason", "Dites combien de femmes", "occurredOn",
                    before(6).plusDays(9)));
            at(MANAGER, "submission", before(6).plusDays(20));
        }
        told(() -> story.approver(path() + "/appraisal", "finding", "Solide, et voulu par les trois mandants",
                "occurredOn",
                before(5)));
        at("approver", "approval", before(4));
        replace("PUT", "publication", "approver", "decision", "PUBLISH", "reportingOrganisation", REPORTING,
                "occurredOn",
                before(4).plusDays(1));
    }

    void activate() { at(MANAGER, "activation", project.begins()); }

    /** Suspended for a month. */
    void pause(LocalDate day) {
        told(() -> story.manager(path() + "/suspension", "reason", "Élections", "occurredOn", day));
        at(MANAGER, "resumption", day.plusMonths(1));
    }

    void change(LocalDate day) {
        replace("POST", "extension", "approver", "until", project.ends().plusMonths(9), "kind", "NO_COST", "occurredOn",
                day,
                "reason", "Démarrage lent");
        replace("POST", "shortening", MANAGER, "until", project.ends().plusMonths(6), "occurredOn", day.plusMonths(1),
                "reason", "La dernière volée finit plus tôt");
    }

    void close() {
        at(MANAGER, "operational-closure", project.ends());
        at("approver", "closure", project.ends().plusMonths(4));
    }

    void reopen() {
        told(() -> story.approver(path() + "/reopening", "reason", "Une recette est arrivée tard", "occurredOn",
                project.ends().plusMonths(5)));
    }

    /** A draft, nothing more. */
    void open() {
        told(() -> story.manager("/v1/projects", "project", id, "symbol", symbol(), "title", title(), "plannedStart",
                project.begins(), "plannedEnd", project.ends(), "occurredOn", before(9)));
    }

    void cancel() {
        told(() -> story.approver(path() + "/cancellation", "occurredOn", before(3), "reason",
                "Remanié en deux projets"));
    }

    void reject() {
        draft();
        new Framework(story, project, id).define(plan.theme());
        at(MANAGER, "submission", before(6));
        told(() -> story.approver(path() + "/rejection", "occurredOn", before(5), "reason",
                "Aucun partenaire ne veut le financer"));
    }

    private void regions() {
        String region = switch (Countries.iloRegion(project.country().code()).orElse("")) {
            case "AFRICA" -> "298";
            case "AMERICAS" -> "498";
            case "ARAB_STATES" -> "589";
            case "EUROPE_AND_CENTRAL_ASIA" -> "89";
            default -> "798";
        };
        put("recipient-regions", "regions", List.of(Body.of("vocabulary", "1", "code", region, "share", "30")),
                "countries",
                List.of(Body.of("code", project.country().code(), "share", "70")));
    }

    private List<Map<String, Object>> countries() {
        var neighbours = Country.ALL.stream().filter(other -> other.office().equals(project.country().office())
                && other != project.country() && other.since() <= project.begins().getYear()
                && other.until() >= project.ends().getYear()).toList();
        if (neighbours.isEmpty() || plan.whole() || !story.dice.chance(25))
            return List.of(Body.of("code", project.country().code()));
        return List.of(Body.of("code", project.country().code(), "share", "60"),
                Body.of("code", story.dice.one(neighbours).code(), "share", "40"));
    }

    private List<String> listed() {
        return project.instruments().stream()
                .filter(code -> CodeLists.isOn("IloInstrument", code, before(9))).toList();
    }

    /** The purpose code of that day: many of those used now are younger than the work they name. */
    private String sector() {
        return Stream.of(plan.theme().sector(), "16010", "43010")
                .filter(code -> CodeLists.isOn("Sector", code, before(8))).findFirst().orElseThrow();
    }

    private static Map<String, Object> shortly() {
        return Body.text("Formation et dialogue social.", "Training and social dialogue.",
                "Formación y diálogo social.");
    }

    private static Map<String, Object> about() {
        return Body.text("Formation, dialogue et protection sociale.", "Training, dialogue and social protection.",
                "Formación, diálogo y protección social.");
    }

    private Map<String, Object> title() { return plan.theme().title(project.country()); }

    private String symbol() {
        return project.country().code() + "/" + String.format("%02d", project.begins().getYear() % 100) + "/"
                + String.format("%04d", plan.number())
                + (id.equals(project.id()) ? "" : "B" + id.toString().substring(0, 4))
                + "/" + plan.partners().getFirst().key();
    }

    private void participates(UUID organisation, String role) {
        post(MANAGER, "participating-organisations", "organisation", organisation, "role", role);
    }

    private void at(String role, String what, LocalDate day) {
        told(() -> story.as(role, path() + "/" + what, "occurredOn", day));
    }

    private void post(String role, String what, Object... body) {
        told(() -> story.as(role, path() + "/" + what, dated(body)));
    }

    private void put(String what, Object... body) { replace("PUT", what, MANAGER, dated(body)); }

    private void replace(String method, String what, String role, Object... body) {
        long read = version;
        told(() -> story.replace(role, method, path() + "/" + what, read, body));
    }

    private Object[] dated(Object... body) {
        var all = new ArrayList<Object>(List.of(body));
        all.addAll(List.of("occurredOn", before(8)));
        return all.toArray();
    }

    /** Each of these adds one event to the project's stream. */
    private void told(Runnable wish) {
        wish.run();
        version++;
    }
}
