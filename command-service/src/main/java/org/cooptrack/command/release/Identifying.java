package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.release.ReleaseCommand.IdentifyPerson;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Circumstances;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** Who is identified, in whose case. Cases go on while a project is suspended. */
final class Identifying {
    private Identifying() {}

    static Identification asked(IdentifyPerson wish, Confided when, Facts facts) {
        var setting = wish.setting();
        Everywhere.owned(setting.projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Confidential.possible(setting, when.occurredOn(), facts);
        return new Identification(circumstances(setting, wish.person(), wish.attributes(), when, facts), wish.risk());
    }

    static Circumstances circumstances(Setting setting, UUID person, Attributes attributes, Confided when,
            Facts facts) {
        past(when.occurredOn(), facts);
        Confidential.possible(attributes, when.occurredOn(), facts);
        return new Circumstances(setting, person, attributes, when);
    }

    static List<Breach> issuesOf(Identification says, Facts facts) {
        return outside(says.circumstances(), facts);
    }

    /** A fact of a day on which none of its projects ran, not even suspended. */
    static List<Breach> outside(Circumstances says, Facts facts) {
        return says.setting().projects().stream().allMatch(share -> facts.project(share.project())
                .was(says.when().occurredOn(), ProjectStatus.ACTIVE, ProjectStatus.SUSPENDED))
                        ? List.of()
                        : List.of(issue(PROJECT_NOT_RUNNING, "/details/occurredOn", says.setting(), facts));
    }

    static Breach issue(ReleaseRule rule, String field, Setting setting, Facts facts) {
        return Issue.of(rule, field, setting, Today.anywhere(facts.now()));
    }

    static void past(FieldDate day, Facts facts) {
        if (day.isAfter(Today.anywhere(facts.now()))) throw IN_THE_FUTURE.at("/details/occurredOn");
    }
}
