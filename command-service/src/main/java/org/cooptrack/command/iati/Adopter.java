package org.cooptrack.command.iati;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.command.door.Contended;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Flagged;
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

    private record Part(AdoptionCommand wish, boolean known, List<Event> outstanding) {}

    private final Door door;
    private final Ledger ledger;
    private final InstantSource clock;
    private final ProblemTexts texts = ProblemTexts.onClassPath();

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
                return rejected(read, rejected, errand.language());
            } catch (Contended | LedgerBusy later) {
                if (tried == TRIES) return failed(read, later);
            } catch (RuntimeException unforeseen) {
                return failed(read, unforeseen);
            }
        }
    }

    /** Every part is judged before the first is sent, so that a refused activity leaves nothing behind. */
    private Verdict attempt(Read.Understood read, Errand errand) {
        var activity = read.activity();
        var parts = AdoptionCommand.of(activity).stream().map(wish -> part(wish, clock.instant())).toList();
        if (!errand.dryRun()) parts.forEach(part -> send(part, errand));
        return verdict(read.number(), activity, parts);
    }

    private Part part(AdoptionCommand wish, Instant now) {
        var history = history(wish.stream());
        return new Part(wish, !history.isEmpty(), wish.outstanding(history, now));
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
