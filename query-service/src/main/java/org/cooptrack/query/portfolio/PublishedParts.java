package org.cooptrack.query.portfolio;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.Sector;
import org.cooptrack.events.published.Course;
import org.cooptrack.events.published.Coverage;
import org.cooptrack.events.published.Milestone;
import org.cooptrack.events.published.Participant;
import org.cooptrack.events.published.Purpose;
import org.jspecify.annotations.Nullable;

/** What a published description of a project says under the dimensions of figures. */
final class PublishedParts {
    private PublishedParts() {}

    static Said where(Said said, LocalDate day, Coverage coverage) {
        Recipients recipients = Recipients.of(coverage);
        return said.throughout(day, Dimension.COUNTRY, Codes.countries(recipients)).throughout(day, Dimension.REGION,
                Codes.regions(recipients));
    }

    static Said what(Said said, LocalDate day, Purpose purpose) {
        return said.throughout(day, Dimension.SECTOR, Codes.sectors(Sector.of(purpose))).throughout(day,
                Dimension.SDG_TARGET, Codes.sdgTargets(purpose.tags()));
    }

    /** Those published before make way; organisations that were added here stay. */
    static Said who(Said said, LocalDate day, List<Participant> before, List<Participant> after) {
        Said all = said;
        for (ParticipantRole role : List.of(ParticipantRole.FUNDING, ParticipantRole.IMPLEMENTING)) {
            List<String> others = Said.minus(all.last(Codes.dimension(role)), Participant.keys(before, role.code()));
            all = all.throughout(day, Codes.dimension(role), Said.plus(Participant.keys(after, role.code()), others));
        }
        return all;
    }

    static @Nullable LocalDate day(Course course, String type) {
        return course.milestones().stream().filter(milestone -> milestone.type().equals(type)).map(Milestone::date)
                .findFirst().orElse(null);
    }
}
