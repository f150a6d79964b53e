package org.cooptrack.command.employment;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.employment.EmploymentEvent;
import org.jspecify.annotations.Nullable;

/** Holds the case of a jobseeker for Axon: wishes go to the law, events come back to it. */
@Shell
class EmploymentAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private EmploymentState state = EmploymentState.START;

    // @formatter:off
    @Decides void on(RegisterJobseeker wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectRegistration wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRegistration wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ProfileJobseeker wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReferJobseeker wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectReferral wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractReferral wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PlaceJobseeker wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectPlacement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractPlacement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CheckRetention wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectRetention wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRetention wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EndCase wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEnd wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(EmploymentEvent event, @SequenceNumber long version) {
        String id = StreamId.of(EmploymentCommand.KIND, event.jobseeker());
        stream = id;
        state = Employment.evolve(state, event, new EventId(id, version));
    }

    private void decide(EmploymentCommand wish, Facts facts) {
        Employment.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
