package org.cooptrack.query.statistics;

import java.util.Map;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Where a row stands in the order of a list of events, and how a page names the place after which the next begins. */
record Place(long position, String event, int ordinal) {
    private static final Place BEFORE_ALL = new Place(-1, "", Integer.MIN_VALUE);

    static Place after(@Nullable String text) {
        if (text == null) return BEFORE_ALL;
        String[] parts = text.split(",", 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("-?\\d{1,9}"))
            throw new ProblemException(400, "query.cursor", "after");
        return new Place(Long.parseLong(parts[0]), parts[2], Integer.parseInt(parts[1]));
    }

    String cursor() { return position + "," + ordinal + "," + event; }

    /** As parameters of a statement. */
    void into(Map<String, Object> parameters) {
        parameters.put("lastPosition", position);
        parameters.put("lastEvent", event);
        parameters.put("lastOrdinal", ordinal);
    }

    /** One more than a page of these rows, after this place. */
    String pageOf(String rows, Map<String, Object> parameters, int limit) {
        into(parameters);
        parameters.put("limit", limit + 1);
        return "select * from (" + rows + ") r where (position, event_id, ordinal) > (:lastPosition, "
                + ":lastEvent collate \"C\", :lastOrdinal) order by position, event_id, ordinal limit :limit";
    }
}
