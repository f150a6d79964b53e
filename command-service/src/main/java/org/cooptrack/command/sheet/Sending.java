package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.command.door.ConfidentialDesk;
import org.cooptrack.command.door.Contended;
import org.cooptrack.command.door.Decided;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.KeyReused;
import org.cooptrack.command.door.PersonRegister;
import org.cooptrack.command.door.Stale;
import org.cooptrack.command.door.Unstorable;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.batch.TakenRow;
import org.cooptrack.ledger.AppendTooLarge;
import org.cooptrack.ledger.LedgerBusy;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.vault.VaultUnavailable;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has one row recorded: makes its person known, sends its wish through the door, and says what became of it. */
final class Sending {
    private static final Logger LOG = LoggerFactory.getLogger(Sending.class);
    private static final int TRIES = 5;

    private final Door door;
    private final PersonRegister persons;
    private final ConfidentialDesk confidential;
    private final Errand errand;
    private final UUID batch;
    private final Speaking speaking;

    Sending(Door door, PersonRegister persons, ConfidentialDesk confidential, Errand errand, UUID batch,
            Speaking speaking) {
        this.door = door;
        this.persons = persons;
        this.confidential = confidential;
        this.errand = errand;
        this.batch = batch;
        this.speaking = speaking;
    }

    RowVerdict record(Row.Understood row) {
        return tried(row, () -> {
            register(row);
            return recorded(row, asked(row.command(), key(row.taken(), row.turn()), row.taken().content()));
        });
    }

    /** Recorded before with the same content: what identifies its person stands in no digest, and is compared where it is sealed. */
    RowVerdict unchanged(Row.Understood row) {
        return tried(row, () -> {
            register(row);
            return speaking.verdict(row, RowVerdict.Kind.UNCHANGED, List.of());
        });
    }

    /** What an earlier batch recorded is corrected to what the row says now; or what could be done is proposed. */
    RowVerdict change(Row.Understood row, Known.Standing standing) {
        if (!standing.isAbout(row.taken()))
            return speaking.of(row, RowVerdict.Kind.REFUSED, SheetRule.ABOUT_ANOTHER);
        if (errand.kind().correction() == null)
            return speaking.of(row, RowVerdict.Kind.REFUSED, SheetRule.NOT_CORRECTABLE);
        if (!standing.isLikeThat(row.taken()))
            return speaking.of(row, RowVerdict.Kind.REFUSED, SheetRule.PART_NOT_CORRECTABLE, uncorrectable());
        String reason = errand.correcting();
        if (reason == null)
            return speaking.of(row, RowVerdict.Kind.CORRECTION_PROPOSED, SheetRule.CORRECTION_PROPOSED,
                    standing.row().line());
        return tried(row, () -> {
            var decided = asked(correction(row, reason), row.id() + ":" + row.taken().content(),
                    row.taken().content());
            if (decided.waits()) return speaking.verdict(row, RowVerdict.Kind.REQUESTED, List.of());
            return issues(decided).isEmpty()
                    ? speaking.verdict(row, RowVerdict.Kind.CORRECTED, List.of())
                    : recorded(row, decided);
        });
    }

    /** What of a row its correction does not take, as its columns are called. */
    private String uncorrectable() {
        return errand.kind().columns().stream()
                .filter(column -> errand.kind().uncorrectable().contains(column.steps().getFirst()))
                .map(column -> column.label(speaking.language())).collect(Collectors.joining(", "));
    }

    /** By which a row is sent once, until it is withdrawn. */
    static String key(TakenRow row, int turn) {
        return row.row() + ":" + turn;
    }

    private Command correction(Row.Understood row, String reason) {
        Class<? extends Command> type = Objects.requireNonNull(errand.kind().correction());
        return Amendment.of(type, row.asked(), row.taken().names(), reason);
    }

    private void register(Row.Understood row) {
        if (row.identifiers() == null || row.person() == null) return;
        if (errand.dryRun()) persons.possible(row.identifiers(), errand.caller());
        else
            persons.register(row.person(), row.identifiers(), errand.caller());
    }

    private Decided asked(Command command, String key, String digest) {
        var wish = new Wish(sealed(command), errand.caller(), key, digest, null, errand.correlation(),
                Known.stream(batch));
        return errand.dryRun() ? door.consider(wish) : door.told(wish);
    }

    /** What must not stand in clear is sealed here as at the desk of sensitive kinds, before it becomes a wish. */
    private Command sealed(Command command) {
        if (!(command instanceof Telling telling)) return command;
        return errand.dryRun()
                ? confidential.considered(telling, errand.caller())
                : confidential.confided(telling, errand.caller());
    }

    private RowVerdict recorded(Row.Understood row, Decided decided) {
        var issues = issues(decided);
        if (!issues.isEmpty()) return speaking.broken(row, issues);
        return decided.awaits().isEmpty()
                ? speaking.verdict(row, RowVerdict.Kind.RECORDED, List.of())
                : speaking.waiting(row, decided.awaits());
    }

    private static List<Breach> issues(Decided decided) {
        var issues = new ArrayList<Breach>();
        decided.events().forEach(event -> {
            if (event instanceof Flagged flagged) issues.addAll(flagged.breaches());
        });
        return issues;
    }

    private interface Trial {
        RowVerdict go();
    }

    private RowVerdict tried(Row.Understood row, Trial trial) {
        for (int tried = 1;; tried++) {
            @Nullable
            RowVerdict end = once(row, trial, tried == TRIES);
            if (end != null) return end;
        }
    }

    /** Nothing, where the same may be tried again at once. */
    private @Nullable RowVerdict once(Row.Understood row, Trial trial, boolean last) {
        try {
            return trial.go();
        } catch (Rejected rejected) {
            return speaking.refused(row, rejected);
        } catch (ProblemException unfit) {
            return speaking.refused(row, unfit.faults());
        } catch (KeyReused _) {
            return speaking.of(row, RowVerdict.Kind.CORRECTION_PROPOSED, SheetRule.CORRECTION_PROPOSED, row.line());
        } catch (AppendTooLarge | Unstorable _) {
            return speaking.of(row, RowVerdict.Kind.REFUSED, SheetRule.NOT_STORABLE);
        } catch (Contended | Stale | LedgerBusy | VaultUnavailable later) {
            return last ? failed(row, SheetRule.NOT_NOW, later) : null;
        } catch (LedgerUnavailable away) {
            return failed(row, SheetRule.NOT_NOW, away);
        } catch (RuntimeException unforeseen) {
            return failed(row, SheetRule.UNFORESEEN, unforeseen);
        }
    }

    private RowVerdict failed(Row row, SheetRule rule, RuntimeException why) {
        LOG.warn("row {} of batch {} could not be recorded", row.line(), batch, why);
        return speaking.failed(row, rule);
    }
}
