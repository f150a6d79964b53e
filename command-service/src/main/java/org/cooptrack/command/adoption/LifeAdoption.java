package org.cooptrack.command.adoption;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.events.Event;
import org.cooptrack.events.project.ContactsPublished;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.events.published.ChangedParts;

/** The law of an adopted project's life: taken over once, then amended by what changed. */
final class LifeAdoption {
    private LifeAdoption() {}

    static List<ProjectEvent> decide(AdoptProject wish, AdoptedLife known, Instant now) {
        var findings = ProjectFindings.of(wish, now);
        var events = new ArrayList<ProjectEvent>();
        description(wish, known, findings).ifPresent(events::add);
        if (!known.has(wish.contacts()))
            events.add(new ContactsPublished(wish.project(), known.contacts(), wish.contacts(), findings.today()));
        return events;
    }

    private static Optional<ProjectEvent> description(AdoptProject wish, AdoptedLife known, Findings findings) {
        if (known.published().isEmpty())
            return Optional.of(new ProjectAdopted(wish.project(), wish.published(), findings.today(),
                    findings.breaches()));
        var before = ChangedParts.of(known.published().get(), wish.published());
        if (before.saysNothing()) return Optional.empty();
        var after = ChangedParts.of(wish.published(), known.published().get());
        return Optional.of(new ProjectAdoptionAmended(wish.project(), before, after, wish.published().lastUpdated(),
                findings.today(), findings.breaches()));
    }

    static AdoptedLife after(Iterable<Event> history) {
        var known = AdoptedLife.NONE;
        for (var event : history)
            if (event instanceof ProjectEvent happened) known = known.after(happened);
        return known;
    }
}
