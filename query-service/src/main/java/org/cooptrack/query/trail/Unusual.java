package org.cooptrack.query.trail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.jspecify.annotations.Nullable;

/**
 * An event that stands out: where it is in history, who recorded it, when, in which role and on whose behalf; of which
 * projects and countries and on which days what it tells happened; how many days lay between that and the recording; and the
 * event for whose sake it stands out, if there is one.
 */
record Unusual(String event, String type, long position, Instant recordedAt, Actor recordedBy, Role role,
        @Nullable Actor onBehalfOf, @Nullable LocalDate occurredFrom, @Nullable LocalDate occurredUpTo,
        @Nullable Long days, List<String> projects, List<String> countries, @Nullable String besides, String history) {
    /** What of a row {@code t} of the trail and a fact {@code f} is shown; {@code besides} is told by each list. */
    static final String COLUMNS = "t.event_id, t.type, t.position, t.recorded_at, t.issuer, t.subject, t.role, "
            + "t.behalf_issuer, t.behalf_subject, f.occurred_from, f.occurred_to, "
            + "(t.recorded_at at time zone 'UTC')::date - f.occurred_to as days, f.dimensions->>'project' as projects, "
            + "f.dimensions->>'country' as countries";

    Unusual {
        projects = List.copyOf(projects);
        countries = List.copyOf(countries);
    }

    static Unusual of(ResultSet row) throws SQLException {
        String event = row.getString("event_id");
        int slash = event.lastIndexOf('/');
        String behalf = row.getString("behalf_subject");
        return new Unusual(event, row.getString("type"), row.getLong("position"),
                row.getTimestamp("recorded_at").toInstant(),
                new Actor(row.getString("issuer"), row.getString("subject")), Role.of(row.getString("role")),
                behalf == null ? null : new Actor(row.getString("behalf_issuer"), behalf),
                row.getObject("occurred_from", LocalDate.class), row.getObject("occurred_to", LocalDate.class),
                row.getObject("days") == null ? null : row.getLong("days"), texts(row.getString("projects")),
                texts(row.getString("countries")), row.getString("besides"),
                "/v1/history/" + event.substring(0, slash) + "?from=" + event.substring(slash + 1) + "&limit=1");
    }

    static List<String> texts(@Nullable String json) {
        return json == null ? List.of() : List.of(EventJson.read(String[].class, json));
    }
}
