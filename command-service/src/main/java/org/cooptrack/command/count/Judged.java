package org.cooptrack.command.count;

import static org.cooptrack.command.count.CountRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
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

    /** Whether another count of the same measure, project and country has a day in common with this one. */
    private boolean overlaps(UUID project, Facts facts) {
        var scope = says.scope(project);
        return facts.liveClaims(scope).stream().map(key -> key.substring(scope.length()).split(":"))
                .filter(rest -> !rest[2].equals(count.toString()))
                .map(rest -> new Period(LocalDate.parse(rest[0]), LocalDate.parse(rest[1])))
                .anyMatch(other -> !other.from().isAfter(says.period().to())
                        && !other.to().isBefore(says.period().from()));
    }
}
