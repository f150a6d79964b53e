package org.cooptrack.query.door;

import java.util.Map;
import java.util.function.BooleanSupplier;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/**
 * The things that questions name by their ids. An id of which no event ever spoke is refused, for nothing could be found by
 * it and the silence would be taken for an answer. That is judged by the log itself, so that what the views have not seen yet
 * is never called unknown, and by the whole of it: what was registered after the position asked about has an empty figure.
 */
@Component
public class Things {
    /** Of which kind the stream is that a parameter names; others name no thing, or are checked by form alone. */
    private static final Map<String, String> KINDS = Map.ofEntries(Map.entry("project", "project"),
            Map.entry("office", "office"), Map.entry("within-office", "office"), Map.entry("parent", "office"),
            Map.entry("person", "person"),
            Map.entry("scheme", "scheme"), Map.entry("workplace", "workplace"),
            Map.entry("organisation", "organisation"), Map.entry("authority", "organisation"),
            Map.entry("service", "organisation"), Map.entry("development-partner", "organisation"),
            Map.entry("implementing-partner", "organisation"));

    private final LedgerReader ledger;

    Things(LedgerReader ledger) { this.ledger = ledger; }

    /** Whether the values of this parameter are ids of things. */
    public static boolean areNamedBy(String parameter) {
        return KINDS.containsKey(parameter);
    }

    /**
     * @param elsewhere
     *            whether what is asked knows the id without an event of its own: as published, a partner has a reference only
     * @throws ProblemException
     *             where no event ever spoke of it
     */
    public void require(String parameter, String id, BooleanSupplier elsewhere) {
        if (isInHistory(KINDS.get(parameter) + ":" + id) || elsewhere.getAsBoolean()) return;
        throw new ProblemException(400, "query.unknown", parameter, id, parameter);
    }

    /** While the log cannot be asked, figures still answer: nothing is called unknown then. */
    private boolean isInHistory(String stream) {
        try {
            return ledger.lastVersion(stream) >= 0;
        } catch (LedgerUnavailable unasked) {
            return true;
        }
    }
}
