package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Event;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;

/** A training that takes enrolments, by its code. */
@NullUnmarked
record Trainings(String code, UUID id) {
    private static final UUID PROJECT = UUID.randomUUID();

    static {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2024-01-01")));
    }

    static Trainings open(int capacity) {
        String code = "T-" + UUID.randomUUID();
        UUID id = UUID.randomUUID();
        granted("",
                """
                        {"training":"%s","code":"%s","title":{"fr":"Gérer son entreprise"},"topic":"SMALL_BUSINESS_MANAGEMENT",
                        "setting":{"projects":[{"project":"%s","share":"100"}],"place":{"country":"SN"},"instruments":[],"aims":[]},
                        "startsOn":"2024-03-01","endsOn":"2024-03-05","capacity":%d,"completionBasis":"ATTESTED_REGISTER"}"""
                        .formatted(id, code, PROJECT, capacity));
        granted("/" + id + "/enrolment-opening", "{\"occurredOn\":\"2024-02-01\"}");
        return new Trainings(code, id);
    }

    private static void granted(String route, String body) {
        var answer = Service.send("POST", "/v1/trainings" + route, Sent.RECORDER, body);
        assertThat(answer.statusCode() / 100).as(answer.body()).isEqualTo(2);
    }

    UUID project() { return PROJECT; }

    String stream() { return "training:" + id; }

    /** What is recorded of it since it takes enrolments. */
    List<Event> recorded() {
        return Service.ledger().read(stream(), 2).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data())).toList();
    }
}
