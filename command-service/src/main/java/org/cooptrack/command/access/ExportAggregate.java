package org.cooptrack.command.access;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.access.ExportCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.access.ExportEvent;
import org.jspecify.annotations.Nullable;

/** Holds an export for Axon: wishes go to the law, events come back to it. */
@Shell
class ExportAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private ExportState state = ExportState.START;

    // @formatter:off
    @Decides void on(BeginExport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(BeginActivityExport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EndExport wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(ExportEvent event) {
        stream = StreamId.of("export", event.export());
        state = Export.evolve(event);
    }

    private void decide(ExportCommand wish, Facts facts) {
        Export.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
