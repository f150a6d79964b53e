package org.cooptrack.command.iati;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.command.door.Contended;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Stale;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.Breach;
import org.cooptrack.events.published.PublishedActivity;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerBusy;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.cooptrack.web.token.Caller;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Has one activity adopted: looks what its three streams lack, sends that through the door, and says what became of it. */
@Component
class Adopter {
    private static final Logger LOG = LoggerFactory.getLogger(Adopter.class);
    private static final int TRIES = 5;

    /** Who imports, whether in earnest, in which language reasons are told, and what ties its events together. */
    record Errand(Caller caller, boolean dryRun, Language language, UUID correlation) {}

    /** A wish, how many events its stream holds, and what it lacks. */
    private record Part(AdoptionCommand wish, int held, List<Event> outstanding) {}

    private final Door door;
    private final Ledger ledger;
    private final ContactSealing sealing;
    private final InstantSource clock;
    private final ProblemTexts texts = ProblemTexts.onClassPath();

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
                return rejected(read, rejected, errand.language());
            } catch (Contended | Stale | LedgerBusy later) {
                if (tried == TRIES) return failed(read, later);
            } catch (RuntimeException unforeseen) {
                return failed(read, unforeseen);
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
                .map(wish -> part(wish, wish.stream().equals(stream) ? life : history(wish.stream()))).toList();
        if (!errand.dryRun()) parts.forEach(part -> send(part, contacts, errand));
        return verdict(read.number(), activity, parts);
    }

    private Part part(AdoptionCommand wish, List<Event> history) {
        return new Part(wish, history.size(), wish.outstanding(history, clock.instant()));
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

    private Verdict rejected(Read read, Rejected rejected, Language language) {
        var values = rejected.values().stream().map(String::valueOf).toList();
        return Verdict.refused(read, rejected.field(), rejected.rule().code(),
                texts.detail(language, rejected.rule().code(), values));
    }

    private static Verdict failed(Read read, RuntimeException failure) {
        LOG.warn("activity {} could not be recorded", read.number(), failure);
        return new Verdict(read.number(), read.identifier(), null, Verdict.Kind.FAILED, 0, List.of(), 0, null, null,
                "could not be recorded now; send the same file again");
    }
}
