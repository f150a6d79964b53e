package org.cooptrack.command.organisation;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.organisation.OrganisationCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.organisation.OrganisationEvent;
import org.jspecify.annotations.Nullable;

/** Holds an organisation for Axon: wishes go to the law, events come back to it. */
@Shell
class OrganisationAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private OrganisationState state = OrganisationState.START;

    // @formatter:off
    @Decides void on(RegisterOrganisation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RenameOrganisation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReclassifyOrganisation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(MergeOrganisation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(SucceedOrganisation wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(OrganisationEvent event, @SequenceNumber long version) {
        String id = StreamId.of(OrganisationCommand.KIND, event.organisation());
        stream = id;
        state = Organisation.evolve(state, event, new EventId(id, version));
    }

    private void decide(OrganisationCommand wish, Facts facts) {
        Organisation.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
