package org.cooptrack.command.delegation;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.APPROVER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.Actor;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.value.Period;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;

/** What may be asked of a right to approve that is given to another. */
public sealed interface DelegationCommand extends Command {
    UUID delegation();

    @Override
    default String stream() { return StreamId.of("delegation", delegation()); }

    /**
     * Gives the right to approve to another person, named by the issuer and the subject of that person's token, for at most a
     * year: everywhere, or only for these projects and those of these offices and of the offices below them. Days are those by
     * UTC. What the other approves is approved in the name of who gave the right: never what one of the two asked for.
     */
    @Allowed(value = APPROVER, person = true)
    record DelegateApproval(@Identifier UUID delegation, Actor delegate, Period days, @Limit(100) List<UUID> offices,
            @Limit(1_000) List<UUID> projects, String reason) implements DelegationCommand {
        public DelegateApproval {
            offices = List.copyOf(offices);
            projects = List.copyOf(projects);
        }
    }

    /** Ends such a right before its last day. Whoever approves in his own right, and whoever administers, may do so. */
    @Allowed(value = {APPROVER, ADMINISTRATOR}, person = true)
    record RevokeDelegation(UUID delegation, String reason) implements DelegationCommand {}
}
