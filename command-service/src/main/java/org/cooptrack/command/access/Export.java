package org.cooptrack.command.access;

import static org.cooptrack.command.access.AccessRule.*;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cooptrack.command.access.ExportCommand.*;
import org.cooptrack.command.access.ExportState.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.ExportEnded;
import org.cooptrack.events.access.ExportEvent;

/** The law of exports: open for seven days, and only to whoever began it. Pure. */
final class Export {
    private static final Duration OPEN = Duration.ofDays(7);

    private Export() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link AccessRule} stands against the wish */
    static List<ExportEvent> decide(ExportCommand wish, ExportState state, Facts facts) {
        return switch (wish) {
            case BeginExport one -> begin(one, state, facts);
            case BeginActivityExport(var export, var upTo, var purpose, var reason) ->
                begin(new BeginExport(export, Scope.ACTIVITIES, upTo, purpose, reason), state, facts);
            case EndExport one -> end(one, state, facts);
        };
    }

    private static List<ExportEvent> begin(BeginExport wish, ExportState state, Facts facts) {
        return switch (state) {
            case NotBegun _ -> List.of(new ExportBegun(wish.export(), wish.scope(), upTo(wish, facts), wish.purpose(),
                    facts.now().plus(OPEN).truncatedTo(ChronoUnit.SECONDS)));
            case Begun(var begun) when isSame(wish, begun) && facts.now().isBefore(begun.openUntil()) -> {
                own(wish, facts);
                yield List.of();
            }
            case Begun _,Ended _ -> throw ALREADY_BEGUN.at("/export");
        };
    }

    private static List<ExportEvent> end(EndExport wish, ExportState state, Facts facts) {
        if (state instanceof NotBegun) throw UNKNOWN.at("/export");
        own(wish, facts);
        return state instanceof Ended ? List.of() : List.of(new ExportEnded(wish.export()));
    }

    private static long upTo(BeginExport wish, Facts facts) {
        long last = facts.lastPosition();
        if (last < 0) throw NOTHING_YET.at("/upTo");
        if (wish.upTo() == null) return last;
        if (wish.upTo() < 0 || wish.upTo() > last) throw BEYOND_HISTORY.at("/upTo", last);
        return wish.upTo();
    }

    private static boolean isSame(BeginExport wish, ExportBegun begun) {
        return wish.scope() == begun.scope() && wish.purpose() == begun.purpose()
                && (wish.upTo() == null || wish.upTo() == begun.upTo());
    }

    private static void own(ExportCommand wish, Facts facts) {
        if (!facts.hasWrittenIn(wish.stream())) throw OF_ANOTHER.at("/export");
    }

    static ExportState evolve(ExportEvent event) {
        return switch (event) {
            case ExportBegun begun -> new Begun(begun);
            case ExportEnded _ -> new Ended();
        };
    }
}
