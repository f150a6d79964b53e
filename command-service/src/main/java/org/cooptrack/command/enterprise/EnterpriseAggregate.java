package org.cooptrack.command.enterprise;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.enterprise.EnterpriseEvent;
import org.jspecify.annotations.Nullable;

/** Holds an enterprise for Axon: wishes go to the law, events come back to it. */
@Shell
class EnterpriseAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private EnterpriseState state = EnterpriseState.START;

    // @formatter:off
    @Decides void on(SupportEnterprise wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectSupport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractSupport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(EstablishBaseline wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectBaseline wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractBaseline wish, Facts facts) { decide(wish, facts); }
    @Decides void on(TakeHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractHeadcount wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ClaimJobs wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectClaim wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractClaim wish, Facts facts) { decide(wish, facts); }
    @Decides void on(VerifyClaim wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractVerification wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RejectClaim wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractRejection wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReportLosses wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectLosses wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractLosses wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(EnterpriseEvent event, @SequenceNumber long version) {
        String id = StreamId.of(EnterpriseCommand.KIND, event.enterprise());
        stream = id;
        state = Enterprise.evolve(state, event, new EventId(id, version));
    }

    private void decide(EnterpriseCommand wish, Facts facts) {
        Enterprise.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
