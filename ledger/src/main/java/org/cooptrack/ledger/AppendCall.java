package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/** One call of the one function, for a group of callers: their wishes as arrays out, one outcome for each back. */
final class AppendCall {
    private static final String CALL = "call append(" + String.join(",", Collections.nCopies(31, "?"))
            + ",null,null,null,null,null,null,null)";

    private AppendCall() {}

    /** Sends the group in autocommit; the server commits before it answers. */
    static List<Outcome> send(Connection connection, UUID node, long generation, List<Append> group, int plain)
            throws SQLException {
        try (PreparedStatement call = connection.prepareStatement(CALL)) {
            call.setObject(1, node);
            call.setLong(2, generation);
            call.setInt(3, plain);
            new GroupArrays(group).bind(connection, call, 4);
            try (ResultSet answer = call.executeQuery()) {
                if (!answer.next()) throw new IllegalStateException("the append answered nothing");
                long first = answer.getLong(1);
                return answer.wasNull() ? outcomes(answer, group.size()) : allAccepted(first, group);
            }
        }
    }

    private static List<Outcome> allAccepted(long first, List<Append> group) {
        var outcomes = new ArrayList<Outcome>(group.size());
        long next = first;
        for (Append append : group) {
            next += append.events().size();
            outcomes.add(new Outcome.Accepted(append.stream(), append.events().getLast().version(), next - 1));
        }
        return outcomes;
    }

    private static List<Outcome> outcomes(ResultSet answer, int size) throws SQLException {
        var outcome = (String[]) answer.getArray(2).getArray();
        var stream = (String[]) answer.getArray(3).getArray();
        var version = (Long[]) answer.getArray(4).getArray();
        var position = (Long[]) answer.getArray(5).getArray();
        var detail = (String[]) answer.getArray(6).getArray();
        var holder = (String[]) answer.getArray(7).getArray();
        var outcomes = new ArrayList<Outcome>(size);
        for (int i = 0; i < size; i++) {
            outcomes.add(switch (outcome[i]) {
                case "accepted" -> new Outcome.Accepted(stream[i], version[i], position[i]);
                case "repeated" -> new Outcome.Repeated(stream[i], version[i], position[i]);
                case "key-reused" -> new Outcome.KeyReused();
                case "version-conflict" -> new Outcome.VersionConflict(detail[i]);
                case "claim-taken" -> new Outcome.ClaimTaken(detail[i], holder[i]);
                case "fact-moved" -> new Outcome.FactMoved(detail[i]);
                default -> throw new IllegalStateException("unknown outcome " + outcome[i]);
            });
        }
        return outcomes;
    }
}
