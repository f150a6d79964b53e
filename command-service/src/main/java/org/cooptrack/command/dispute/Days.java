package org.cooptrack.command.dispute;

import static org.cooptrack.command.dispute.DisputeRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** How the day of a fact is judged: not to come, within the life of its projects, and what it breaks is noted on it. */
final class Days {
    private Days() {}

    static void past(FieldDate day, Setting setting, Facts facts) {
        if (day.isAfter(Today.at(setting.place(), facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    static List<DisputeRule> inactive(Setting setting, FieldDate day, Facts facts) {
        return setting.projects().stream()
                .allMatch(share -> facts.project(share.project()).was(day, ProjectStatus.ACTIVE))
                        ? List.of()
                        : List.of(PROJECT_NOT_ACTIVE_ON_DAY);
    }

    static List<Breach> issues(List<DisputeRule> broken, String field, Setting setting, Facts facts) {
        var today = Today.at(setting.place(), facts.now());
        return broken.stream().map(rule -> Issue.of(rule, field, setting, today)).toList();
    }
}
