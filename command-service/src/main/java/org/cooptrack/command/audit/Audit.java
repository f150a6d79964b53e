package org.cooptrack.command.audit;

import java.util.List;
import org.cooptrack.command.audit.AuditCommand.*;
import org.cooptrack.command.audit.SampleState.Drawn;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.audit.*;

/** The law of samples: drawn once, each entry tested once, by nobody who had a hand in it. Pure; the states own their moves. */
final class Audit {
    private Audit() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link AuditRule} stands against the wish */
    static List<SampleEvent> decide(AuditCommand wish, SampleState state, Facts facts) {
        return switch (wish) {
            case DrawSample w -> state.draw(w, facts);
            case TestEntry w -> state.drawn().test(w, facts);
            case CorrectTest w -> state.drawn().correct(w, facts);
            case RetractTest w -> state.drawn().retract(w, facts);
        };
    }

    static SampleState evolve(SampleState state, SampleEvent event, EventId id) {
        return switch (event) {
            case SampleDrawn e -> Drawn.of(e);
            case SampleEntryTested e -> state.drawn().tested(e.item(), e.test(), id);
            case SampleTestCorrected e -> state.drawn().tested(e.item(), e.after(), id);
            case SampleTestRetracted e -> state.drawn().untested(e);
        };
    }
}
