package org.cooptrack.command.batch;

import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.batch.TakenRow;

/** What may be asked of a batch. What its rows ask for is asked of the slices they are about, row by row. */
public sealed interface BatchCommand extends Command {
    String KIND = "batch";

    UUID batch();

    @Override
    default String stream() { return StreamId.of(KIND, batch()); }

    /** Opens a batch: a sheet of so many rows of one kind, from a source. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record OpenBatch(UUID batch, UUID source, String name, String kind, String content,
            int rows) implements BatchCommand {}

    /** Says which rows are about to be sent. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record TakeRows(UUID batch, List<TakenRow> rows) implements BatchCommand {}

    /** Says which rows were granted. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ConfirmRows(UUID batch, List<Integer> lines) implements BatchCommand {}

    /** Takes a whole batch back: no row of it is recorded from now on, and what was is retracted row by row, as far as the law lets it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record WithdrawBatch(UUID batch, String reason) implements BatchCommand {}

    /** Says which rows of a withdrawn batch are retracted, or never were recorded. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record ConfirmWithdrawal(UUID batch, List<Integer> lines) implements BatchCommand {}
}
