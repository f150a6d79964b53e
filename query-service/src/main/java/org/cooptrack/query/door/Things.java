package org.cooptrack.query.door;

import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.query.projection.HowFar;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
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

    private static final String SAID = "said";

    private final LedgerReader ledger;
    private final HowFar reading;
    private final JdbcClient views;
    /** Who writes what was said of projects, countries and offices. */
    private final List<Projection> telling;

    Things(LedgerReader ledger, HowFar reading, JdbcClient views, List<Projection> projections) {
        this.telling = projections.stream().filter(one -> one.tables().contains(SAID)).toList();
        this.ledger = ledger;
        this.reading = reading;
        this.views = views;
    }

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

    /**
     * Judges what no event is named after, as an area or a published reference, by what was told of it. Nothing is called
     * unknown while the tables have not seen all of the log.
     *
     * @throws ProblemException
     *             where nothing was told of it
     */
    public void requireTold(String parameter, String value, Projection by, BooleanSupplier told) {
        boolean all = hasSeenAll(by) && telling.stream().allMatch(this::hasSeenAll);
        if (told.getAsBoolean() || !all) return;
        throw new ProblemException(400, "query.unknown", parameter, value, parameter);
    }

    /** Whether it was ever said of a project, a country or an office. */
    public boolean isSaid(String dimension, String value) {
        return views.sql("select exists (select from " + SAID + " where dimension = ? and value = ?)")
                .params(dimension, value)
                .query(Boolean.class).single();
    }

    private boolean hasSeenAll(Projection projection) {
        try {
            return reading.known(projection.name()).position() >= ledger.head();
        } catch (LedgerUnavailable unasked) {
            return false;
        }
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
