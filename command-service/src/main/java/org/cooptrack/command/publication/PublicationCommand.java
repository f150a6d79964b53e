package org.cooptrack.command.publication;

import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.publication.FigureChange;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a published report. */
public sealed interface PublicationCommand extends Command {
    UUID publication();

    @Override
    default String stream() { return StreamId.of("publication", publication()); }

    /**
     * Lays an edition of a report before whoever publishes it: what it says, as the query service drafts it, with the SHA-256 of
     * that in its canonical form (RFC 8785). It is addressed to development partners, or to nobody outside; what is addressed
     * says no exact figures of people. Of a report that is published already it prepares the next edition, and says why.
     */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER})
    record PrepareReport(@Identifier UUID publication, LocalizedText title, @Limit(50) List<UUID> addressedTo,
            Materiality materiality, ReportContent content, @Limit(64) String sha256,
            @Nullable String reason) implements PublicationCommand {
        public PrepareReport { addressedTo = List.copyOf(addressedTo); }
    }

    /** Publishes what another has prepared, named by the SHA-256 of what was read: the first edition of a report, or one in place of the last. */
    @Allowed(value = APPROVER, person = true)
    record PublishReport(UUID publication, @Limit(64) String sha256) implements PublicationCommand {}

    /** Lists changes of what a report says beside it, as history up to that position has them. A change that is material wants a new edition. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER})
    record ListErratum(UUID publication, long position, List<FigureChange> changes,
            String reason) implements PublicationCommand {
        public ListErratum { changes = List.copyOf(changes); }
    }

    /** Withdraws a report: none of its editions is to be relied upon any more. */
    @Allowed(value = APPROVER, person = true)
    record WithdrawReport(UUID publication, String reason) implements PublicationCommand {}
}
