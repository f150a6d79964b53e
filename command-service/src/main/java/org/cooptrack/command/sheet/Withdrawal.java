package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.batch.BatchCommand.ConfirmWithdrawal;
import org.cooptrack.command.batch.BatchCommand.WithdrawBatch;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Actor;
import org.cooptrack.events.batch.RowAct;
import org.cooptrack.events.batch.TakenRow;
import org.cooptrack.ledger.IdempotencyKey;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.token.Caller;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.JsonNodeFactory;

/** Takes a whole batch back: says so first, and then retracts row by row what it recorded, the last row first. Asked once more it goes on with what is left. */
@Component
class Withdrawal {
    private static final int TOGETHER = 200;

    private final Door door;
    private final Ledger ledger;
    private final SheetKinds kinds;

    Withdrawal(Door door, Ledger ledger, SheetKinds kinds) {
        this.door = door;
        this.ledger = ledger;
        this.kinds = kinds;
    }

    /** How many rows that were recorded are taken back, and how many could not be; of others there is nothing to take back. */
    record Summary(UUID batch, int rows, Map<String, Integer> verdicts) {}

    void of(WithdrawBatch wish, Caller caller, Speaking speaking, LinesOfJson answer) {
        var rows = BatchProgress.rows(ledger, wish.batch());
        var kind = kinds.named(rows.opened().kind());
        if (kind.retraction() == null) throw SheetRule.NOT_WITHDRAWABLE.at("/batch", kind.instead(speaking.language()));
        if (kind.slips()) Slips.require(wish.reason(), speaking.language());
        door.admit(kind.retraction(), caller);
        UUID correlation = UUID.randomUUID();
        door.send(new Wish(wish, caller, null, "", null, correlation, null));
        var known = Known.of(ledger, rows.opened().source());
        var left = new ArrayList<>(rows.taken().reversed().values());
        left.removeIf(row -> rows.back().contains(row.line()));
        var verdicts = new TreeMap<String, Integer>();
        int counted = 0;
        for (int i = 0; i < left.size(); i += TOGETHER) {
            var back = new ArrayList<Integer>();
            for (TakenRow row : left.subList(i, Math.min(left.size(), i + TOGETHER))) {
                if (!recorded(row, rows, known)) {
                    back.add(row.line());
                    continue;
                }
                counted++;
                var verdict = one(row, kind, wish, caller, correlation, speaking);
                if (verdict.verdict() == RowVerdict.Kind.WITHDRAWN) back.add(row.line());
                verdicts.merge(verdict.verdict().code(), 1, Integer::sum);
                answer.line(verdict, false);
            }
            door.send(new Wish(new ConfirmWithdrawal(wish.batch(), back), caller, null, "", null, correlation, null));
            answer.progress(Math.min(left.size(), i + TOGETHER), left.size());
        }
        answer.line(Map.of("summary", new Summary(wish.batch(), counted, verdicts)), true);
    }

    /** Whether the batch recorded it: it was confirmed, or its receipt tells so. What a refused row is about belongs to others. */
    private boolean recorded(TakenRow row, BatchProgress.Rows rows, Known known) {
        if (rows.granted().contains(row.line())) return true;
        Actor sender = Objects.requireNonNull(rows.sender().get(row.line()));
        var key = new IdempotencyKey(sender.issuer(), sender.subject(), Sending.key(row, known.turn(row.row())));
        return row.act() == RowAct.RECORD && ledger.find(key).isPresent();
    }

    private RowVerdict one(TakenRow taken, SheetKind kind, WithdrawBatch wish, Caller caller, UUID correlation,
            Speaking speaking) {
        var row = new Row.Faulty(taken.line(), null, List.of());
        if (taken.act() == RowAct.CORRECT)
            return speaking.refused(row, List.of(
                    Fault.of(SheetRule.CORRECTION_NOT_WITHDRAWABLE.code(), "")));
        try {
            var decided = door
                    .told(new Wish(retraction(kind, taken, wish.reason()), caller, null, "", null, correlation,
                            Known.stream(wish.batch())));
            return decided.waits()
                    ? speaking.verdict(row, RowVerdict.Kind.REQUESTED, List.of())
                    : speaking.withdrawn(row);
        } catch (Rejected refused) {
            return speaking.refused(row, refused);
        }
    }

    private static Command retraction(SheetKind kind, TakenRow taken, String reason) {
        Class<? extends Command> type = Objects.requireNonNull(kind.retraction());
        return Amendment.of(type, JsonNodeFactory.instance.objectNode(), taken.names(), reason);
    }
}
