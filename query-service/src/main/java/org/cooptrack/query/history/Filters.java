package org.cooptrack.query.history;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Things;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads what the feed is asked for. What could match nothing is refused: an auditor would take the silence for an answer. */
@Component
class Filters {
    private static final int UUID_LENGTH = 36;

    private final LedgerReader ledger;
    private final Things things;

    Filters(LedgerReader ledger, Things things) {
        this.ledger = ledger;
        this.things = things;
    }

    Filter asked(@Nullable String type, @Nullable String project, @Nullable String country, @Nullable String from,
            @Nullable String to) {
        if (type != null && !EventTypes.all().containsKey(type)) throw wrong("query.event-type", "type");
        if (country != null && !CodeLists.isKnown("Country", country)) throw wrong("query.country-code", "country");
        return new Filter(type, project == null ? null : new AboutProject(known(id(project)), ledger), country,
                moment("from", from), moment("to", to));
    }

    private UUID known(UUID project) {
        things.require("project", project.toString(), () -> false);
        return project;
    }

    private static UUID id(String project) {
        try {
            if (project.length() == UUID_LENGTH) return UUID.fromString(project);
        } catch (IllegalArgumentException notAnId) {
            // refused below, like every other text that is no id
        }
        throw wrong("query.project-id", "project");
    }

    private static @Nullable Instant moment(String name, @Nullable String text) {
        return text == null ? null : Asked.moment(name, text);
    }

    private static ProblemException wrong(String rule, String parameter) {
        return new ProblemException(400, rule, parameter);
    }
}
