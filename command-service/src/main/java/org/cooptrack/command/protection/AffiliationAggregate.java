package org.cooptrack.command.protection;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.protection.AffiliationCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.protection.AffiliationEvent;
import org.jspecify.annotations.Nullable;

/** Holds an affiliation for Axon: wishes go to the law, events come back to it. */
@Shell
class AffiliationAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private AffiliationState state = AffiliationState.START;

    // @formatter:off
    @Decides void on(EnrolPerson wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectEnrolment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEnrolment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PayContribution wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PaySubsidy wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectPayment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractPayment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(StartCoverage wish, Facts facts) { decide(wish, facts); }
    @Decides void on(LapseCoverage wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReinstateCoverage wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CoverDependant wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EndDependantCoverage wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectCoverage wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractCoverage wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EndAffiliation wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractEnd wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(AffiliationEvent event, @SequenceNumber long version) {
        String id = StreamId.of(AffiliationCommand.KIND, event.affiliation());
        stream = id;
        state = Affiliation.evolve(state, event, new EventId(id, version));
    }

    private void decide(AffiliationCommand wish, Facts facts) {
        Affiliation.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
