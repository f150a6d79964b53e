package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.cooptrack.command.batch.BatchCommand;
import org.cooptrack.command.batch.BatchCommand.ConfirmRows;
import org.cooptrack.command.batch.BatchCommand.TakeRows;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.batch.TakenRow;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a sheet, five hundred rows at a time: they are taken, sent, and confirmed. Rows about the same thing go one
 * after the other, others eight at a time. Whoever sends the sheet again goes on where it stopped.
 */
final class Run {
    private static final int TOGETHER = 500, AT_ONCE = 8, MOST_FAILURES = 20;

    private final Door door;
    private final Errand errand;
    private final UUID batch;
    private final Known known;
    private final Sending sending;
    private final Speaking speaking;
    private final Answer answer;
    private final Map<String, Integer> verdicts = new TreeMap<>();
    private int rows;

    Run(Door door, Errand errand, UUID batch, Known known, Sending sending, Speaking speaking, Answer answer) {
        this.door = door;
        this.errand = errand;
        this.batch = batch;
        this.known = known;
        this.sending = sending;
        this.speaking = speaking;
        this.answer = answer;
    }

    Summary over(Iterator<Sheet.Read> sheet, int of, List<String> unread) throws InterruptedException {
        @Nullable
        Rejected stopped = pass(sheet, of);
        if (stopped != null && stopped.rule() instanceof SheetRule rule) refused(rule.code());
        return new Summary(batch, errand.kind().name(), errand.dryRun(), speaking.language().tag(), rows, verdicts,
                unread, stopped == null ? null : stopped.rule().code(),
                stopped == null ? null : speaking.says(stopped));
    }

    private @Nullable Rejected pass(Iterator<Sheet.Read> sheet, int of) throws InterruptedException {
        try {
            while (sheet.hasNext()) {
                if (verdicts.getOrDefault(RowVerdict.Kind.FAILED.code(), 0) >= MOST_FAILURES)
                    return SheetRule.LEDGER_AWAY.at("");
                together(next(sheet));
                answer.progress(rows, of);
            }
            return null;
        } catch (Rejected broken) {
            return broken;
        }
    }

    private static List<Sheet.Read> next(Iterator<Sheet.Read> sheet) {
        var reads = new ArrayList<Sheet.Read>();
        while (reads.size() < TOGETHER && sheet.hasNext())
            reads.add(sheet.next());
        return reads;
    }

    private void together(List<Sheet.Read> reads) throws InterruptedException {
        var told = new ConcurrentHashMap<Integer, RowVerdict>();
        var fresh = new ArrayList<Row.Understood>();
        for (var read : reads)
            if (read.row() instanceof Row.Understood row && isNew(row)) fresh.add(row);
        take(fresh);
        send(reads, told);
        confirm(reads, told);
        reads.forEach(read -> tell(read, told.get(read.row().line())));
    }

    private boolean isNew(Row.Understood row) {
        return known.standing(row.id()).filter(one -> one.granted() || one.batch().equals(batch)
                && one.content().equals(row.taken().content())).isEmpty();
    }

    private void take(List<Row.Understood> fresh) {
        if (errand.dryRun() || fresh.isEmpty()) return;
        record(new TakeRows(batch, fresh.stream().map(Row.Understood::taken).toList()));
        fresh.forEach(row -> known.take(batch, row.taken()));
    }

    private void send(List<Sheet.Read> reads, Map<Integer, RowVerdict> told) throws InterruptedException {
        var byStream = new LinkedHashMap<String, List<Row.Understood>>();
        for (var read : reads)
            if (read.row() instanceof Row.Understood row)
                byStream.computeIfAbsent(row.command().stream(), _ -> new ArrayList<>()).add(row);
        var places = new Semaphore(AT_ONCE);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var rowsOfOne : byStream.values()) {
                places.acquire();
                var _ = workers.submit(() -> {
                    try {
                        rowsOfOne.forEach(row -> told.put(row.line(), verdict(row)));
                    } finally {
                        places.release();
                    }
                });
            }
        }
    }

    private RowVerdict verdict(Row.Understood row) {
        var standing = known.standing(row.id()).filter(Known.Standing::granted);
        if (standing.isEmpty()) return sending.record(row);
        return standing.get().content().equals(row.taken().content())
                ? sending.unchanged(row)
                : sending.change(row, standing.get());
    }

    /** What was granted is confirmed; what was granted before is now corrected, and known with its new content from now on. */
    private void confirm(List<Sheet.Read> reads, Map<Integer, RowVerdict> told) {
        if (errand.dryRun()) return;
        var granted = new ArrayList<Integer>();
        var corrected = new ArrayList<TakenRow>();
        for (var read : reads)
            if (read.row() instanceof Row.Understood row && told.get(row.line()) instanceof RowVerdict verdict)
                switch (verdict.verdict()) {
                case RECORDED, ISSUE, WAITING, CORRECTED -> {
                    boolean corrects = known.standing(row.id()).filter(Known.Standing::granted).isPresent();
                    TakenRow as = corrects ? row.correcting() : row.taken();
                    if (corrects) corrected.add(as);
                    granted.add(row.line());
                    known.grant(batch, as);
                }
                case UNCHANGED, CORRECTION_PROPOSED, REQUESTED, REFUSED, FAILED, TOTAL, WITHDRAWN -> {}
                }
        if (!corrected.isEmpty()) record(new TakeRows(batch, corrected));
        if (!granted.isEmpty()) record(new ConfirmRows(batch, granted));
    }

    private void record(BatchCommand command) {
        door.send(new Wish(command, errand.caller(), null, "", null, errand.correlation(), null));
    }

    private void tell(Sheet.Read read, @Nullable RowVerdict sent) {
        @Nullable
        RowVerdict verdict = switch (read.row()) {
            case Row.Blank _ -> null;
            case Row.Total total when total.faults().isEmpty() ->
                speaking.verdict(total, RowVerdict.Kind.TOTAL, List.of());
            case Row.Total wrong -> speaking.refused(wrong, wrong.faults());
            case Row.Faulty faulty -> speaking.refused(faulty, faulty.faults());
            case Row.Understood row -> sent == null ? speaking.failed(row, SheetRule.UNFORESEEN) : sent;
        };
        if (verdict != null && verdict.verdict() == RowVerdict.Kind.REFUSED) count(read.row(), verdict);
        if (verdict != null && !(read.row() instanceof Row.Total)) rows++;
        if (verdict != null) verdicts.merge(verdict.verdict().code(), 1, Integer::sum);
        answer.row(read, verdict);
    }

    /** What the door itself refused it has counted; here is counted what never came so far, each rule once for a row. */
    private void count(Row row, RowVerdict verdict) {
        verdict.remarks().stream().map(Remark::rule).distinct()
                .filter(rule -> !(row instanceof Row.Understood) || rule.startsWith("sheet."))
                .forEach(this::refused);
    }

    private void refused(String rule) {
        if (!errand.dryRun()) door.refused(errand.kind().command(), errand.caller(), rule);
    }
}
