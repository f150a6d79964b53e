package org.cooptrack.command.readmodel;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;

import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.readmodel.ReadModelEvent;

/** What may be asked of a read model and its versions. */
public sealed interface ReadModelCommand extends Command {
    String projection();

    int version();

    @Override
    default String stream() { return StreamId.of("read-model", ReadModelEvent.idOf(projection())); }

    /**
     * Has queries of a read model answered from this version, the newer one or the one before, as soon as it knows as much of
     * history as the one that answers. The query service shows the versions, and which one answers.
     */
    @Allowed({AUDITOR, ADMINISTRATOR})
    record ChooseVersion(String projection, int version, String reason) implements ReadModelCommand {}

    /** Has a version of a read model dropped with all its rows; not the one that was chosen. Until then it follows history, and is a way back. */
    @Allowed({AUDITOR, ADMINISTRATOR})
    record DropVersion(String projection, int version, String reason) implements ReadModelCommand {}
}
