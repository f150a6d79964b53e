package org.cooptrack.launcher.sample;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A case of a sensitive kind: whose it is, and what it tells under seal. */
record Dossier(Story story, Project project, String cases, UUID id, UUID person, Portrait portrait) {
    static Dossier of(Story story, Project project, String cases, UUID person, Portrait portrait) {
        return new Dossier(story, project, cases, story.dice.id(), person, portrait.discreet());
    }

    String path() { return "/v1/" + cases + "/" + id; }

    /** The day, and where it was: sealed with the person's own key. */
    static Map<String, Object> sealed(LocalDate day, String site) {
        return Body.of("occurredOn", day, "site", site);
    }

    static Map<String, Object> sealed(LocalDate day) { return Body.of("occurredOn", day); }

    void identify(LocalDate day, String site, Object... more) {
        story.recorder("/v1/" + cases,
                Body.members(Body.and(Body.and(Body.of("dossier", id, "person", person, "setting",
                        project.discreetly(day), "attributes", portrait.told()), more), "details", sealed(day, site))));
    }

    void recorder(String what, Object... body) { story.recorder(path() + "/" + what, body); }

    void approver(String what, Object... body) { story.approver(path() + "/" + what, body); }

    void office(String what, Object... body) { story.office(path() + "/" + what, body); }

    void slip(String what, String slip) { recorder(what, "slip", slip); }

    /** Handed over to the office, so that the project may close. */
    void handOver() {
        var receiver = Body.of("kind", "OFFICE", "id", project.office());
        story.manager(path() + "/transfer", "receiver", receiver);
        office("transfer/acceptance", "receiver", receiver);
    }

    void close(String outcome, LocalDate day) { office("closure", "outcome", outcome, "details", sealed(day)); }
}
