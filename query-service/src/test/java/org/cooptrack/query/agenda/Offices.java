package org.cooptrack.query.agenda;

import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Role;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.project.OfficeAssigned;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Place;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import tools.jackson.databind.JsonNode;

/** An office of its own for a test, with one project, and what it has to do. */
record Offices(UUID office, UUID project) {
    static final String EVER = "&on=1990-01-01&until=2090-01-01";

    static Offices registered() {
        var one = new Offices(UUID.randomUUID(), UUID.randomUUID());
        happened("office:" + one.office, new OfficeRegistered(one.office, "O" + one.office,
                LocalizedText.of(Map.of("fr", "Bureau")), "SN", null, List.of("SN"), LocalDate.parse("1980-01-01")));
        happened("project:" + one.project,
                new OfficeAssigned(one.project, null, one.office, LocalDate.parse("1980-01-01")));
        return one;
    }

    Setting setting() {
        return new Setting(List.of(new ProjectShare(project, Percentage.HUNDRED)), new Place("SN", null, null), office,
                null, List.of(), List.of());
    }

    /** All that it ever has to do, once a position is known. */
    List<JsonNode> agenda(long known) {
        return json("/v1/offices/" + office + "/agenda?atLeast=" + known + EVER, Role.RECORDER).get("items")
                .valueStream().toList();
    }

    List<String> dues(long known) {
        return agenda(known).stream().map(one -> one.get("what").asString() + " " + one.get("dueOn").asString())
                .toList();
    }
}
