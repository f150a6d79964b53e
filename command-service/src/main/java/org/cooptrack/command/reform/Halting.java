package org.cooptrack.command.reform;

import static org.cooptrack.command.reform.ReformRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.reform.ReformCommand.RetractHalt;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.FieldDate;

/** What holds a reform up, for the time being or for good. */
record Halting(Opened reform) {
    List<ReformEvent> halt(ReformHalted event, Facts facts) {
        reform.possible(event.occurredOn(), null, "/occurredOn", facts);
        var known = reform.halt();
        if (known != null && known.says().getClass() == event.getClass()
                && known.says().occurredOn().equals(event.occurredOn()))
            return List.of();
        var force = reform.reached(Stage.ENTRY_INTO_FORCE);
        if (force != null) throw IN_FORCE.at("/occurredOn", force.says().occurredOn());
        if (known != null && !isOver(known.says()) && !ends(known.says(), event))
            throw ALREADY_HALTED.at("/occurredOn", known.says().occurredOn());
        return List.of(event);
    }

    List<ReformEvent> retract(RetractHalt wish) {
        var known = reform.halt();
        if (known == null) throw NOT_HALTED.at("/reform");
        return List.of(new HaltRetracted(wish.reform(), known.id(), known.says().occurredOn(), wish.reason()));
    }

    /** What moves after a withdrawal or a lapse breaks a rule; what moves after a stall ends it. */
    List<ReformRule> brokenBy(FieldDate day) {
        var known = reform.halt();
        return known != null && !(known.says() instanceof ReformStalled)
                && known.says().occurredOn().isBefore(day.earliest()) ? List.of(MOVED_AFTER_ITS_END) : List.of();
    }

    private boolean isOver(ReformHalted halt) {
        return halt instanceof ReformStalled && reform.course().values().stream()
                .anyMatch(stage -> stage.says().occurredOn().isAfter(halt.occurredOn().latest()));
    }

    private static boolean ends(ReformHalted known, ReformHalted event) {
        return known instanceof ReformStalled && !(event instanceof ReformStalled);
    }
}
