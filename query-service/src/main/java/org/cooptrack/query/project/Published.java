package org.cooptrack.query.project;

import java.util.List;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.project.ProjectAdoptionAmended;
import org.cooptrack.events.published.*;
import org.jspecify.annotations.Nullable;

/**
 * What was published elsewhere of a project taken over, as published last, in the codes of IATI. It stands beside what was
 * decided here. Of the contacts, which are sealed, it tells how many stand; elements kept as they were are in the history.
 */
public record Published(Identity identity, Wording wording, Course course, Coverage coverage, Purpose purpose,
        List<Participant> participants, Defaults defaults, @Nullable String lastUpdated, int contacts) {
    static Published of(ProjectAdopted event) { return of(event.published(), 0); }

    private static Published of(PublishedProject said, int contacts) {
        return new Published(said.identity(), said.wording(), said.course(), said.coverage(), said.purpose(),
                said.participants(), said.defaults(), said.lastUpdated(), contacts);
    }

    /** The parts that were published otherwise take the place of what stood. */
    Published after(ProjectAdoptionAmended event) {
        var before = new PublishedProject(identity, wording, course, coverage, purpose, participants, defaults,
                List.of(), lastUpdated);
        return of(before.with(event.after(), event.lastUpdated()), contacts);
    }

    Published contacts(int standing) {
        return new Published(identity, wording, course, coverage, purpose, participants, defaults, lastUpdated,
                standing);
    }

    List<String> in(ParticipantRole role) { return Participant.keys(participants, role.code()); }
}
