package org.cooptrack.command.adoption;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.spring.stereotype.Aggregate;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.ProjectEvent;
import org.jspecify.annotations.Nullable;

/** Holds an adopted project's life for Axon. It shares the stream with the life of projects and is not cached: an import passes once. */
@Aggregate(commandTargetResolver = "targetStream")
class LifeAdoptionAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private AdoptedLife known = AdoptedLife.NONE;

    @Decides
    void on(AdoptProject wish, Facts facts) {
        LifeAdoption.decide(wish, known, facts.now()).forEach(AggregateLifecycle::apply);
    }

    @EventSourcingHandler
    void on(ProjectEvent event) {
        stream = StreamId.of("project", event.project());
        known = known.after(event);
    }
}
