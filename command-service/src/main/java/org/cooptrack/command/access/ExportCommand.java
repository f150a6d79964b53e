package org.cooptrack.command.access;

import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.Purpose;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of an export: of history, or of what the world may see of it. */
public sealed interface ExportCommand extends Command {
    UUID export();

    @Override
    default String stream() { return StreamId.of("export", export()); }

    /**
     * Begins an export: a copy of all events up to a position, or up to the last one there is now. Who begins it, and what
     * for, is recorded first; then it is fetched from the query-service, for seven days, by nobody else.
     */
    @Allowed(AUDITOR)
    record BeginExport(@Identifier UUID export, Scope scope, @Nullable Long upTo, Purpose purpose,
            @Nullable String reason) implements ExportCommand {}

    /**
     * Begins an export of the activities that are released for publication, in the words of the standard (IATI 2.03), as of a
     * position, or of the last one there is now. Who begins it, and what for, is recorded first; then it is fetched from the
     * query-service, for seven days, by nobody else.
     */
    @Allowed({PROJECT_MANAGER, APPROVER, ANALYST, AUDITOR})
    record BeginActivityExport(@Identifier UUID export, @Nullable Long upTo, Purpose purpose,
            @Nullable String reason) implements ExportCommand {}

    /** Ends an export before its seven days are over: from then on nothing of it is fetched. */
    @Allowed({PROJECT_MANAGER, APPROVER, ANALYST, AUDITOR})
    record EndExport(UUID export, @Nullable String reason) implements ExportCommand {}
}
