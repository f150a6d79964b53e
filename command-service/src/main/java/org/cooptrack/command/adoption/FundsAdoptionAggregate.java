package org.cooptrack.command.adoption;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptFunds;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.FundsEvent;
import org.jspecify.annotations.Nullable;

/** Holds an adopted project's money for Axon. It shares the stream with the funds of projects and is not cached: an import passes once. */
@Aggregate(commandTargetResolver = "targetStream")
class FundsAdoptionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private AdoptedFunds held = AdoptedFunds.NONE;

    @Decides
    void on(AdoptFunds wish, Facts facts) {
        Portion.of(FundsAdoptionLaw.decide(wish, held, facts.now())).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(FundsEvent event) {
        stream = StreamId.of("project-funds", event.project());
        held = held.after(event);
    }
}
