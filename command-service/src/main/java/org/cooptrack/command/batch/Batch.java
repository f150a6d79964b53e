package org.cooptrack.command.batch;

import static org.cooptrack.command.batch.BatchRule.NOT_WITHDRAWN;
import static org.cooptrack.command.batch.BatchRule.OTHER_CONTENT;
import static org.cooptrack.command.batch.BatchRule.UNKNOWN;
import static org.cooptrack.command.batch.BatchRule.WITHDRAWN;

import java.util.List;
import org.cooptrack.command.batch.BatchCommand.*;
import org.cooptrack.command.batch.BatchState.Standing;
import org.cooptrack.events.batch.*;

/** The law of batches: what is withdrawn takes no more rows; that a row was granted is a fact, and told even then. Pure. */
final class Batch {
    private Batch() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link BatchRule} stands against the wish */
    static List<BatchEvent> decide(BatchCommand wish, BatchState state) {
        return switch (state.standing()) {
            case UNOPENED -> unopened(wish);
            case OPEN -> open(wish, state);
            case WITHDRAWN -> withdrawn(wish);
        };
    }

    private static List<BatchEvent> unopened(BatchCommand wish) {
        return switch (wish) {
            case OpenBatch it -> List.of(
                    new BatchOpened(it.batch(), it.source(), it.name(), it.kind(), it.content(), it.rows()));
            case TakeRows _,ConfirmRows _,WithdrawBatch _,ConfirmWithdrawal _ ->
                throw UNKNOWN.at("/batch", wish.batch());
        };
    }

    private static List<BatchEvent> open(BatchCommand wish, BatchState state) {
        return switch (wish) {
            case OpenBatch it when !it.content().equals(state.content()) ->
                throw OTHER_CONTENT.at("/batch", it.batch());
            case OpenBatch _ -> List.of();
            case TakeRows it -> it.rows().isEmpty() ? List.of() : List.of(new RowsTaken(it.batch(), it.rows()));
            case ConfirmRows it -> confirmed(it);
            case WithdrawBatch it -> List.of(new BatchWithdrawn(it.batch()));
            case ConfirmWithdrawal it -> throw NOT_WITHDRAWN.at("/batch", it.batch());
        };
    }

    private static List<BatchEvent> withdrawn(BatchCommand wish) {
        return switch (wish) {
            case OpenBatch _,TakeRows _ -> throw WITHDRAWN.at("/batch", wish.batch());
            case ConfirmRows it -> confirmed(it);
            case WithdrawBatch _ -> List.of();
            case ConfirmWithdrawal it ->
                it.lines().isEmpty() ? List.of() : List.of(new RowsWithdrawn(it.batch(), it.lines()));
        };
    }

    private static List<BatchEvent> confirmed(ConfirmRows wish) {
        return wish.lines().isEmpty() ? List.of() : List.of(new RowsRecorded(wish.batch(), wish.lines()));
    }

    static BatchState evolve(BatchState state, BatchEvent event) {
        return switch (event) {
            case BatchOpened it -> new BatchState(Standing.OPEN, it.content());
            case RowsTaken _,RowsRecorded _,RowsWithdrawn _ -> state;
            case BatchWithdrawn _ -> new BatchState(Standing.WITHDRAWN, state.content());
        };
    }
}
