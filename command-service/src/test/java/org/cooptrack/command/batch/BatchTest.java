package org.cooptrack.command.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.batch.BatchCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.batch.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class BatchTest {
    private static final UUID BATCH = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID SOURCE = UUID.fromString("01980000-0000-7000-8000-000000000002");
    private static final OpenBatch OPEN = new OpenBatch(BATCH, SOURCE, "Dakar", "training-enrolments", "ab", 2);
    private static final TakenRow ROW = new TakenRow(3, SOURCE, "cd", RowAct.RECORD, new TreeMap<>());

    private final Case<BatchCommand, BatchState, BatchEvent> batch = new Case<>(BatchState.START,
            (wish, state, _) -> Batch.decide(wish, state), (state, event, _) -> Batch.evolve(state, event),
            new GivenFacts("2026-06-30T12:00:00Z"));

    @Test
    void a_batch_is_opened_once_and_its_source_holds_it() {
        assertThat(batch.when(OPEN)).singleElement().isInstanceOfSatisfying(BatchOpened.class,
                it -> assertThat(it.takes()).extracting("key").containsExactly("batch-of:" + SOURCE + ":" + BATCH));
        assertThat(batch.when(OPEN)).isEmpty();
        batch.refuses(new OpenBatch(BATCH, SOURCE, "Dakar", "training-enrolments", "other", 2),
                BatchRule.OTHER_CONTENT, "/batch");
    }

    @Test
    void rows_are_taken_before_they_are_sent_and_confirmed_after() {
        batch.given(OPEN);
        assertThat(batch.when(new TakeRows(BATCH, List.of(ROW)))).containsExactly(
                new RowsTaken(BATCH, List.of(ROW)));
        assertThat(batch.when(new ConfirmRows(BATCH, List.of(3)))).containsExactly(
                new RowsRecorded(BATCH, List.of(3)));
        assertThat(batch.when(new TakeRows(BATCH, List.of()))).isEmpty();
        assertThat(batch.when(new ConfirmRows(BATCH, List.of()))).isEmpty();
    }

    @Test
    void a_withdrawn_batch_takes_no_more_rows_but_tells_of_those_on_their_way() {
        batch.given(OPEN);
        assertThat(batch.when(new WithdrawBatch(BATCH, "the wrong register"))).containsExactly(
                new BatchWithdrawn(BATCH));
        assertThat(batch.when(new WithdrawBatch(BATCH, "again"))).isEmpty();
        batch.refuses(OPEN, BatchRule.WITHDRAWN, "/batch");
        batch.refuses(new TakeRows(BATCH, List.of(ROW)), BatchRule.WITHDRAWN, "/batch");
        assertThat(batch.when(new ConfirmRows(BATCH, List.of(3)))).hasSize(1);
        assertThat(batch.when(new ConfirmWithdrawal(BATCH, List.of(3)))).containsExactly(
                new RowsWithdrawn(BATCH, List.of(3)));
        assertThat(batch.when(new ConfirmWithdrawal(BATCH, List.of()))).isEmpty();
    }

    @Test
    void rows_are_not_taken_back_one_by_one_while_the_batch_stands() {
        batch.given(OPEN);
        batch.refuses(new ConfirmWithdrawal(BATCH, List.of(3)), BatchRule.NOT_WITHDRAWN, "/batch");
    }

    @Test
    void nothing_becomes_of_a_batch_that_nobody_opened() {
        batch.refuses(new TakeRows(BATCH, List.of(ROW)), BatchRule.UNKNOWN, "/batch");
        batch.refuses(new ConfirmRows(BATCH, List.of(3)), BatchRule.UNKNOWN, "/batch");
        batch.refuses(new WithdrawBatch(BATCH, "no"), BatchRule.UNKNOWN, "/batch");
        batch.refuses(new ConfirmWithdrawal(BATCH, List.of(3)), BatchRule.UNKNOWN, "/batch");
    }
}
