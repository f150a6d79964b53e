package org.cooptrack.command.sheet;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.batch.RowAct;
import org.cooptrack.events.batch.TakenRow;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.web.problem.Fault;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A row of a sheet as it was read: a wish, or what is wrong with it. */
sealed interface Row {
    int line();

    @Nullable
    String key();

    /** Nothing stands in it. */
    record Blank(int line) implements Row {
        @Override
        public @Nullable String key() { return null; }
    }

    /** It adds up others, rightly if there is no fault. */
    record Total(int line, List<Fault> faults) implements Row {
        @Override
        public @Nullable String key() { return null; }
    }

    record Faulty(int line, @Nullable String key, List<Fault> faults) implements Row {}

    /** A wish; who it makes known, if anybody; and how it will be known again. */
    record Understood(int line, String key, ObjectNode asked, Command command, @Nullable UUID person,
            @Nullable Identifiers identifiers, TakenRow taken, int turn) implements Row {
        UUID id() { return taken.row(); }

        TakenRow correcting() {
            return new TakenRow(taken.line(), taken.row(), taken.content(), RowAct.CORRECT, taken.names());
        }
    }
}
