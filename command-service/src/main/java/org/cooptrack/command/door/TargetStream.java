package org.cooptrack.command.door;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.VersionedAggregateIdentifier;
import org.cooptrack.command.law.Command;
import org.springframework.stereotype.Component;

/** Every command names its stream itself. */
@Component
class TargetStream implements CommandTargetResolver {
    @Override
    public VersionedAggregateIdentifier resolveTarget(CommandMessage<?> message) {
        return new VersionedAggregateIdentifier((Object) ((Command) message.getPayload()).stream(), null);
    }
}
