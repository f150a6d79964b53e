package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.childlabour.ChildLabourCommand.IdentifyChild;
import org.cooptrack.command.law.Confidential;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.codes.NationalAges;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Circumstances;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** Who is identified, in whose case: nobody of 18 or older. Cases go on while a project is suspended. */
final class Identifying {
    private Identifying() {}

    static Identification asked(IdentifyChild wish, Confided when, Facts facts) {
        var setting = wish.setting();
        Everywhere.owned(setting.projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Confidential.possible(setting, when.occurredOn(), facts);
        return identification(setting, wish.person(), wish.attributes(), wish.kinds(), when, facts);
    }

    static Identification identification(Setting setting, UUID person, Attributes attributes, List<ChildLabour> kinds,
            Confided when, Facts facts) {
        if (kinds.isEmpty()) throw NO_KIND_OF_CHILD_LABOUR.at("/kinds");
        return new Identification(ofChild(setting, person, attributes, when, facts), kinds, minimum(setting, when));
    }

    static Circumstances ofChild(Setting setting, UUID person, Attributes attributes, Confided when, Facts facts) {
        if (Ages.isAdult(attributes.ageBand())) throw EIGHTEEN_OR_OLDER.at("/attributes/ageBand");
        return circumstances(setting, person, attributes, when, facts);
    }

    static Circumstances circumstances(Setting setting, UUID person, Attributes attributes, Confided when,
            Facts facts) {
        past(when.occurredOn(), facts);
        Confidential.possible(attributes, when.occurredOn(), facts);
        return new Circumstances(setting, person, attributes, when);
    }

    /** The minimum age for employment where the child is, whose law holds there. */
    static int minimum(Setting setting, Confided when) {
        return NationalAges.minimum(setting.place().country(), when.occurredOn().earliest());
    }

    static List<Breach> issuesOf(Identification says, Facts facts) {
        var issues = new ArrayList<>(issuesOf(says.circumstances(), facts));
        var age = says.circumstances().attributes().ageBand();
        if (says.kinds().contains(ChildLabour.BELOW_MINIMUM_AGE) && Ages.isKnown(age)
                && !Ages.isBelow(age, says.minimumAge()))
            issues.add(issue(NOT_BELOW_MINIMUM_AGE, "/kinds", says.circumstances().setting(), facts));
        return List.copyOf(issues);
    }

    /** Of an unknown age, or of a day on which none of the projects ran, not even suspended. */
    static List<Breach> issuesOf(Circumstances says, Facts facts) {
        var issues = new ArrayList<Breach>();
        if (!Ages.isKnown(says.attributes().ageBand()))
            issues.add(issue(AGE_UNKNOWN, "/attributes/ageBand", says.setting(), facts));
        if (says.setting().projects().stream().noneMatch(share -> facts.project(share.project())
                .was(says.when().occurredOn(), ProjectStatus.ACTIVE, ProjectStatus.SUSPENDED)))
            issues.add(issue(PROJECT_NOT_RUNNING, "/details/occurredOn", says.setting(), facts));
        return List.copyOf(issues);
    }

    static Breach issue(ChildLabourRule rule, String field, Setting setting, Facts facts) {
        return Issue.of(rule, field, setting, Today.anywhere(facts.now()));
    }

    static void past(FieldDate day, Facts facts) {
        if (day.isAfter(Today.anywhere(facts.now()))) throw IN_THE_FUTURE.at("/details/occurredOn");
    }
}
