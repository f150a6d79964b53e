package org.cooptrack.query.batch;

import java.util.List;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.batch.*;
import org.cooptrack.query.batch.BatchState.Step;
import org.cooptrack.query.projection.Folding;
import org.cooptrack.query.projection.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A batch as of any of its events. */
@Component
class BatchFolding implements Folding<BatchEvent, BatchState> {
    @Override
    public String name() { return "batch"; }

    @Override
    public Class<BatchEvent> family() { return BatchEvent.class; }

    @Override
    public List<String> keys(BatchEvent event) { return List.of(event.batch().toString()); }

    @Override
    public @Nullable Kept<BatchState> after(String key, @Nullable Kept<BatchState> before,
            Recorded<Event> recorded) {
        BatchState after = fold(before == null ? null : before.row(), family().cast(recorded.event()));
        return after == null ? null : new Kept<>(key, after, recorded.id().version(), recorded.position());
    }

    private static @Nullable BatchState fold(@Nullable BatchState known, BatchEvent happened) {
        if (happened instanceof BatchOpened event) return BatchState.of(event);
        if (known == null) return null;
        return switch (happened) {
            case BatchOpened _ -> known;
            case RowsTaken event -> known.with(Step.TAKEN, event.rows().stream().map(TakenRow::line).toList());
            case RowsRecorded event -> known.with(Step.RECORDED, event.lines());
            case RowsWithdrawn event -> known.with(Step.WITHDRAWN, event.lines());
            case BatchWithdrawn _ -> known.whole();
        };
    }
}
