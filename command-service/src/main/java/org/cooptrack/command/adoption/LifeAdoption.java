package org.cooptrack.command.adoption;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cooptrack.command.adoption.AdoptionCommand.AdoptProject;
import org.cooptrack.events.Event;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectAdoption;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.published.ChangedParts;
import org.cooptrack.events.published.PublishedProject;

/** The law of an adopted project's life: taken over once, then amended by what changed. Its state is what was published last. */
final class LifeAdoption {
    private LifeAdoption() {}

    static List<ProjectAdoption> decide(AdoptProject wish, Optional<PublishedProject> known, Instant now) {
        var findings = ProjectFindings.of(wish, now);
        if (known.isEmpty())
            return List.of(new ProjectAdopted(wish.project(), wish.published(), findings.today(), findings.breaches()));
        var before = ChangedParts.of(known.get(), wish.published());
        if (before.saysNothing()) return List.of();
        var after = ChangedParts.of(wish.published(), known.get());
        return List.of(new ProjectAdoptionAmended(wish.project(), before, after, wish.published().lastUpdated(),
                findings.today(), findings.breaches()));
    }

    static Optional<PublishedProject> evolve(Optional<PublishedProject> known, ProjectAdoption event) {
        return switch (event) {
            case ProjectAdopted adopted -> Optional.of(adopted.published());
            case ProjectAdoptionAmended amended ->
                known.map(before -> before.with(amended.after(), amended.lastUpdated()));
        };
    }

    static Optional<PublishedProject> after(Iterable<Event> history) {
        var known = Optional.<PublishedProject>empty();
        for (var event : history)
            if (event instanceof ProjectAdoption adoption) known = evolve(known, adoption);
        return known;
    }
}
