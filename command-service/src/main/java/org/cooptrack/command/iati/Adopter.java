package org.cooptrack.command.iati;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.door.Contended;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Unstorable;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Breach;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.ledger.AppendTooLarge;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerBusy;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.web.token.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has one activity adopted: looks what its three streams lack, sends that through the door, and says what became of it. */
@Component
class Adopter {
    private static final Logger LOG = LoggerFactory.getLogger(Adopter.class);
    private static final int TRIES = 5;
    /** Below it no part can be more than the ledger takes. */
    private static final long LARGE = 4_000_000;

    /** Who imports, whether in earnest, how reasons are told, and what ties its events together. */
    record Errand(Caller caller, boolean dryRun, Reasons reasons, UUID correlation) {}

    private record Part(AdoptionCommand wish, boolean known, List<Event> outstanding) {}

    private final Door door;
    private final Ledger ledger;
    private final InstantSource clock;

    Adopter(Door door, Ledger ledger, InstantSource clock) {
        this.door = door;
        this.ledger = ledger;
        this.clock = clock;
    }

    Verdict adopt(Read.Understood read, Errand errand) {
        for (int tried = 1;; tried++) {
            try {
                return attempt(read, errand);
            } catch (Rejected rejected) {
                return Verdict.refused(read, rejected, errand.reasons());
            } catch (AppendTooLarge | Unstorable never) {
                return Verdict.refused(read, ImportRule.NOT_STORABLE.at("iati-activity"), errand.reasons());
            } catch (Contended | LedgerBusy later) {
                if (tried == TRIES) return failed(read, ImportRule.NOT_NOW, later, errand);
            } catch (LedgerUnavailable away) {
                return failed(read, ImportRule.NOT_NOW, away, errand);
            }
        }
    }

    /** Every part is judged before the first is sent, so that a refused activity leaves nothing behind. */
    private Verdict attempt(Read.Understood read, Errand errand) {
        var activity = read.activity();
        var parts = AdoptionCommand.of(activity).stream().map(wish -> part(read, wish, clock.instant())).toList();
        if (errand.dryRun()) parts.forEach(this::requireFree);
        else
            parts.forEach(part -> send(part, errand));
        return verdict(read.number(), activity, parts);
    }

    private Part part(Read.Understood read, AdoptionCommand wish, Instant now) {
        var history = history(wish.stream());
        var outstanding = wish.outstanding(history, now);
        if (read.size() > LARGE && !outstanding.stream().allMatch(AdoptionCommand::canBeAppended))
            throw ImportRule.PART_TOO_LARGE.at("iati-activity");
        return new Part(wish, !history.isEmpty(), outstanding);
    }

    /** What the ledger would say of the identifiers, where it is not asked to record. */
    private void requireFree(Part part) {
        part.outstanding().stream().filter(Claiming.class::isInstance).map(Claiming.class::cast)
                .flatMap(event -> event.takes().stream()).map(Claim::key).forEach(key -> {
                    if (ledger.holder(key).filter(holder -> !holder.equals(part.wish().stream())).isPresent())
                        throw part.wish().taken(key);
                });
    }

    private void send(Part part, Errand errand) {
        for (var outstanding = part.outstanding(); !outstanding.isEmpty();) {
            door.send(new Wish(part.wish(), errand.caller(), null, "", null, errand.correlation(), null));
            if (AdoptionCommand.fitsOneAppend(outstanding)) return;
            outstanding = part.wish().outstanding(history(part.wish().stream()), clock.instant());
        }
    }

    private List<Event> history(String stream) {
        return ledger.read(stream, 0).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data())).toList();
    }

    private static Verdict verdict(int number, PublishedActivity activity, List<Part> parts) {
        var recorded = new ArrayList<Event>();
        parts.forEach(part -> recorded.addAll(part.outstanding()));
        var kind = recorded.isEmpty()
                ? Verdict.Kind.UNCHANGED
                : parts.getFirst().known() ? Verdict.Kind.AMENDED : Verdict.Kind.IMPORTED;
        var issues = recorded.stream().filter(Flagged.class::isInstance).map(Flagged.class::cast)
                .flatMap(event -> event.breaches().stream()).map(Breach::rule).distinct().sorted().toList();
        return new Verdict(number, activity.identifier(), parts.getFirst().wish().project(), kind, recorded.size(),
                issues, activity.contactsWithheld(), null, null, null);
    }

    private static Verdict failed(Read read, ImportRule rule, RuntimeException failure, Errand errand) {
        LOG.warn("activity {} could not be recorded", read.number(), failure);
        return Verdict.failed(read, rule, errand.reasons());
    }
}
