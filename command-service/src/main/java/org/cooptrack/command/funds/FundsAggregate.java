package org.cooptrack.command.funds;

import org.axonframework.eventhandling.SequenceNumber;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.FundsEvent;
import org.jspecify.annotations.Nullable;

/** Holds a project's money for Axon: wishes go to the law, events come back to it. */
@Shell
class FundsAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private Books state = Books.START;

    // @formatter:off
    @Decides void on(SignFundingAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectFundingAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractFundingAgreement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectProgressReport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractProgressReport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(NoteOverdueReport wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PledgeFunds wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CommitFunds wish, Facts facts) { decide(wish, facts); }
    @Decides void on(AmendCommitment wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DecommitFunds wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReceiveFunds wish, Facts facts) { decide(wish, facts); }
    @Decides void on(DisburseFunds wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordExpenditure wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RefundFunds wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CommitOutgoing wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordOtherTransaction wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReverseTransaction wish, Facts facts) { decide(wish, facts); }
    @Decides void on(CorrectTransaction wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RetractTransaction wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ReviseBudget wish, Facts facts) { decide(wish, facts); }
    @Decides void on(PlanDisbursement wish, Facts facts) { decide(wish, facts); }
    @Decides void on(RecordProgressReport wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(FundsEvent event, @SequenceNumber long version) {
        String id = StreamId.of(FundsCommand.KIND, event.project());
        stream = id;
        state = Funds.evolve(state, event, new EventId(id, version));
    }

    private void decide(FundsCommand wish, Facts facts) {
        Funds.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
