package org.cooptrack.command.adoption;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptResults;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.results.ResultsAdoption;
import org.cooptrack.events.results.ResultsEvent;
import org.jspecify.annotations.Nullable;

/** Holds an adopted project's results for Axon. It shares the stream with the results of projects and is not cached: an import passes once. */
@Aggregate(commandTargetResolver = "targetStream")
class ResultsAdoptionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private AdoptedResults held = AdoptedResults.NONE;

    @Decides
    void on(AdoptResults wish, Facts facts) {
        Portion.of(ResultsAdoptionLaw.decide(wish, held, facts.now())).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ResultsEvent event) {
        stream = StreamId.of("project-results", event.project());
        if (event instanceof ResultsAdoption adoption) held = held.after(adoption);
    }
}
