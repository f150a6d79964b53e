package org.cooptrack.command.approval;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.correction.CorrectionCommand;
import org.cooptrack.command.correction.CorrectionCommand.ApproveCorrection;
import org.cooptrack.command.correction.CorrectionCommand.ConcludeCorrection;
import org.cooptrack.command.correction.CorrectionCommand.Conclusion;
import org.cooptrack.command.correction.CorrectionRule;
import org.cooptrack.command.door.Asker;
import org.cooptrack.command.door.CommandNames;
import org.cooptrack.command.door.Door;
import org.cooptrack.command.door.Granted;
import org.cooptrack.command.door.Stale;
import org.cooptrack.command.door.Wish;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Unmoved;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.correction.CorrectionApplied;
import org.cooptrack.events.correction.CorrectionApproved;
import org.cooptrack.events.correction.CorrectionEvent;
import org.cooptrack.events.correction.CorrectionFailed;
import org.cooptrack.events.correction.CorrectionRequested;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.web.token.Caller;
import org.springframework.stereotype.Component;

/**
 * Approves a correction and carries it out. Each step has a key of its own, so that a correction of which only the approval
 * was recorded is carried out when it is approved again, and never twice.
 */
@Component
class Execution {
    private final Door door;
    private final Ledger ledger;
    private final CommandNames names;

    Execution(Door door, Ledger ledger, CommandNames names) {
        this.door = door;
        this.ledger = ledger;
        this.names = names;
    }

    /** @throws Rejected where it may not be approved */
    Carried approve(UUID correction, Asker asker, Explained explained) {
        door.send(asker.wishes(new ApproveCorrection(correction)));
        Told told = told(correction);
        if (told.last() instanceof CorrectionApproved) conclude(told, asker);
        return switch (told(correction).last()) {
            case CorrectionApplied it -> Carried.applied(correction, standing(it));
            case CorrectionFailed it -> explained.failed(it);
            case CorrectionEvent other -> throw new IllegalStateException("approved, and " + other);
        };
    }

    /** What a correction tells: what was asked for, in which event, and what came last. */
    private record Told(CorrectionRequested request, StoredEvent asked, CorrectionEvent last, EventId lastId) {}

    private Told told(UUID correction) {
        List<StoredEvent> events = ledger.read(StreamId.of(CorrectionCommand.KIND, correction), 0);
        StoredEvent asked = events.stream().filter(event -> event(event) instanceof CorrectionRequested)
                .reduce((_, later) -> later).orElseThrow();
        StoredEvent last = events.getLast();
        return new Told((CorrectionRequested) event(asked), asked, event(last),
                new EventId(last.stream(), last.version()));
    }

    private void conclude(Told told, Asker asker) {
        var conclude = new ConcludeCorrection(told.request().correction(), carryOut(told));
        door.send(new Wish(conclude, asker.caller(), null, "", null, UUID.randomUUID(), told.lastId().toString()));
    }

    private Conclusion carryOut(Told told) {
        CorrectionRequested request = told.request();
        Command wished = new KeptWish(request.command(), request.wish(), request.sealed()).command(names);
        Metadata asked = EventJson.readMetadata(told.asked().metadata());
        var requester = new Caller(asked.actor(), Set.of(asked.role()), asked.actor().subject(), true,
                asked.onBehalfOf());
        String once = "correction " + request.correction() + " " + told.asked().version();
        try {
            Granted granted = door.sendApproved(new Wish(wished, requester, once, "", request.replaces(),
                    asked.correlation(), told.lastId().toString()),
                    new Unmoved(request.amends(), CorrectionRule.FACT_MOVED));
            return new Conclusion.Applied(granted.stream(), granted.version());
        } catch (Rejected refused) {
            return new Conclusion.Failed(refused.rule().code(), refused.field(),
                    refused.texts());
        } catch (Stale stale) {
            return new Conclusion.Failed("door.stale", "If-Match", List.of(String.valueOf(stale.stands())));
        }
    }

    private Granted standing(CorrectionApplied applied) {
        List<StoredEvent> found = ledger.read(applied.stream(), applied.version(), 1);
        return new Granted(applied.stream(), applied.version(), found.getFirst().position());
    }

    private static CorrectionEvent event(StoredEvent stored) {
        return (CorrectionEvent) EventJson.read(stored.type(), stored.revision(), stored.data());
    }
}
