package org.cooptrack.command.replay;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a replay of history. */
public sealed interface ReplayCommand extends Command {
    UUID replay();

    @Override
    default String stream() { return StreamId.of("replay", replay()); }

    /**
     * Has history told once more to these read models, to all where none is named, in a place of their own, up to a position or
     * to all that is known; at the end they are compared with those in use. The query service shows how far it is.
     */
    @Allowed({AUDITOR, ADMINISTRATOR})
    record BeginReplay(@Identifier UUID replay, @Limit(100) List<String> projections, @Nullable Long upTo,
            String reason) implements ReplayCommand {
        public BeginReplay { projections = List.copyOf(projections); }
    }

    /** Gives a replay up, or says that it is no longer needed: what it had written is dropped. */
    @Allowed({AUDITOR, ADMINISTRATOR})
    record CancelReplay(UUID replay) implements ReplayCommand {}
}
