package org.cooptrack.query.batch;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.batch.BatchOpened;

/**
 * A sheet of rows: from which source, of which kind, with how many rows; on which lines rows were sent, granted and taken back,
 * each as {@code 2-1001,1003}; and whether the whole of it is withdrawn.
 */
record BatchState(UUID batch, UUID source, String name, String kind, int rows, String taken, String recorded,
        String withdrawnRows, boolean withdrawn, @JsonIgnore List<BitSet> lines) {
    BatchState {
        lines = List.copyOf(lines);
    }

    /** What becomes of a row, in the order in which it does. */
    enum Step {
        TAKEN, RECORDED, WITHDRAWN
    }

    static BatchState of(BatchOpened event) {
        return new BatchState(event.batch(), event.source(), event.name(), event.kind(), event.rows(), "", "", "",
                false, List.of(new BitSet(), new BitSet(), new BitSet()));
    }

    BatchState with(Step step, List<Integer> more) {
        List<BitSet> next = lines.stream().map(one -> (BitSet) one.clone()).toList();
        more.forEach(line -> next.get(step.ordinal()).set(line));
        return new BatchState(batch, source, name, kind, rows, written(next, Step.TAKEN),
                written(next, Step.RECORDED), written(next, Step.WITHDRAWN), withdrawn, next);
    }

    BatchState whole() {
        return new BatchState(batch, source, name, kind, rows, taken, recorded, withdrawnRows, true, lines);
    }

    private static String written(List<BitSet> lines, Step step) {
        var written = new StringBuilder();
        BitSet some = lines.get(step.ordinal());
        for (int from = some.nextSetBit(0); from >= 0; from = some.nextSetBit(some.nextClearBit(from))) {
            int to = some.nextClearBit(from) - 1;
            written.append(written.isEmpty() ? "" : ",").append(from).append(to > from ? "-" + to : "");
        }
        return written.toString();
    }
}
