package org.cooptrack.command.count;

import static org.cooptrack.command.count.CountRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.count.CountCorrected;
import org.cooptrack.events.count.PersonsCounted;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Period;

/** What can be, held against what is known of its projects and of other counts. */
record Judged(UUID count, Counting says) {
    List<Breach> issues(Facts facts) {
        var today = Today.at(says.setting().place(), facts.now());
        var issues = new ArrayList<Breach>();
        if (says.setting().projects().stream()
                .anyMatch(share -> !facts.project(share.project()).was(says.occurredOn(), ProjectStatus.ACTIVE)))
            issues.add(Issue.of(PROJECT_NOT_ACTIVE_IN_PERIOD, "/period", says.setting(), today));
        if (says.setting().projects().stream().anyMatch(share -> overlaps(share.project(), facts)))
            issues.add(Issue.of(OVERLAPS_ANOTHER_COUNT, "/period", says.setting(), today));
        return issues;
    }

    /** Whether another count of the same measure, project and country may count the same persons on some day. */
    private boolean overlaps(UUID project, Facts facts) {
        var scope = says.scope(project);
        return facts.liveClaims(scope).stream().map(key -> key.substring(scope.length()).split(":"))
                .filter(rest -> !rest[2].equals(count.toString()))
                .filter(rest -> hasADayIn(new Period(LocalDate.parse(rest[0]), LocalDate.parse(rest[1]))))
                .anyMatch(rest -> told(UUID.fromString(rest[2]), facts)
                        .map(other -> new Apart(says, other).overlap()).orElse(true));
    }

    private boolean hasADayIn(Period other) {
        return !other.from().isAfter(says.period().to()) && !other.to().isBefore(says.period().from());
    }

    /** What another count says now. */
    private static Optional<Counting> told(UUID count, Facts facts) {
        Optional<Counting> says = Optional.empty();
        var stream = StreamId.of(CountCommand.KIND, count);
        for (long version = 0;; version++) {
            var event = facts.event(new EventId(stream, version));
            if (event.isEmpty()) return says;
            says = switch (event.get()) {
                case PersonsCounted counted -> Optional.of(counted.says());
                case CountCorrected corrected -> Optional.of(corrected.after());
                default -> says;
            };
        }
    }
}
