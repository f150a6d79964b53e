package org.cooptrack.command.iati;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.command.door.Contended;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.door.Stale;
import org.cooptrack.command.door.Unstorable;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.Breach;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.ledger.AppendTooLarge;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerBusy;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.vault.VaultUnavailable;
import org.cooptrack.web.token.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has one activity adopted: looks what its three streams lack, sends that through the door, and says what became of it. */
@Component
class Adopter {
    private static final Logger LOG = LoggerFactory.getLogger(Adopter.class);
    private static final int TRIES = 5;
    /** The first may meet a connection that broke while nobody used it. */
    private static final int TRIES_OF_THE_VAULT = 2;
    /** Below it no part can be more than the ledger takes, unless an event also tells what was published before. */
    private static final long LARGE = 4_000_000;

    /** Who imports, whether in earnest, how reasons are told, and what ties its events together. */
    record Errand(Caller caller, boolean dryRun, Reasons reasons, UUID correlation) {}

    /** A wish, how many events its stream holds, and what it lacks. */
    private record Part(AdoptionCommand wish, int held, List<Event> outstanding) {}

    private final Door door;
    private final Ledger ledger;
    private final ContactSealing sealing;
    private final InstantSource clock;

    Adopter(Door door, Ledger ledger, ContactSealing sealing, InstantSource clock) {
        this.door = door;
        this.ledger = ledger;
        this.sealing = sealing;
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
            } catch (Contended | Stale | LedgerBusy later) {
                if (tried == TRIES) return failed(read, ImportRule.NOT_NOW, later, errand);
            } catch (VaultUnavailable away) {
                if (tried == TRIES_OF_THE_VAULT) return failed(read, ImportRule.NOT_NOW, away, errand);
            } catch (LedgerUnavailable away) {
                return failed(read, ImportRule.NOT_NOW, away, errand);
            }
        }
    }

    /** Every part is judged before the first is sent, so that a refused activity leaves nothing behind. */
    private Verdict attempt(Read.Understood read, Errand errand) {
        var activity = read.activity();
        var stream = StreamId.of("project", AdoptionCommand.projectOf(activity.identifier()));
        var life = history(stream);
        var contacts = sealing.recognise(stream, AdoptionCommand.contactsIn(life), activity.contacts());
        var parts = AdoptionCommand.of(activity, contacts.foreseen()).stream()
                .map(wish -> part(read, wish, wish.stream().equals(stream) ? life : history(wish.stream()))).toList();
        if (errand.dryRun()) parts.forEach(this::requireFree);
        else
            parts.forEach(part -> send(part, contacts, errand));
        return verdict(read.number(), activity, parts);
    }

    private Part part(Read.Understood read, AdoptionCommand wish, List<Event> history) {
        var outstanding = wish.outstanding(history, clock.instant());
        if ((read.size() > LARGE || !history.isEmpty())
                && !outstanding.stream().allMatch(AdoptionCommand::canBeAppended))
            throw ImportRule.PART_TOO_LARGE.at("iati-activity");
        return new Part(wish, history.size(), outstanding);
    }

    /** What the ledger would say of the identifiers, where it is not asked to record. */
    private void requireFree(Part part) {
        part.outstanding().stream().filter(Claiming.class::isInstance).map(Claiming.class::cast)
                .flatMap(event -> event.takes().stream()).map(Claim::key).forEach(key -> {
                    if (ledger.holder(key).filter(holder -> !holder.equals(part.wish().stream())).isPresent())
                        throw part.wish().taken(key);
                });
    }

    private void send(Part part, Recognised contacts, Errand errand) {
        if (part.outstanding().isEmpty()) return;
        if (part.wish() instanceof AdoptProject wish) sendSealed(wish, part, contacts, errand);
        else
            send(part, errand);
    }

    /** Contacts were recognised in the stream as it stood: if somebody wrote meanwhile, all is looked at again. */
    private void sendSealed(AdoptProject wish, Part part, Recognised contacts, Errand errand) {
        var sealed = new AdoptProject(wish.project(), wish.published(), sealing.seal(wish.stream(), contacts));
        door.send(new Wish(sealed, errand.caller(), null, "", part.held() - 1L, errand.correlation(), null));
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
                : parts.getFirst().held() > 0 ? Verdict.Kind.AMENDED : Verdict.Kind.IMPORTED;
        var issues = recorded.stream().filter(Flagged.class::isInstance).map(Flagged.class::cast)
                .flatMap(event -> event.breaches().stream()).map(Breach::rule).distinct().sorted().toList();
        return new Verdict(number, activity.identifier(), parts.getFirst().wish().project(), kind, recorded.size(),
                issues, activity.contacts().size(), null, null, null);
    }

    private static Verdict failed(Read read, ImportRule rule, RuntimeException failure, Errand errand) {
        LOG.warn("activity {} could not be recorded", read.number(), failure);
        return Verdict.failed(read, rule, errand.reasons());
    }
}
