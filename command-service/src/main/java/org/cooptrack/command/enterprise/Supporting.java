package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.enterprise.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** Which enterprise is supported, by what, and who owns it. */
final class Supporting {
    private Supporting() {}

    static Support asked(SupportEnterprise wish, Facts facts) {
        return possible(new Support(new Matter(wish.enterprise(), wish.setting(), wish.stage(), wish.kinds()),
                wish.womanOwned(), owner(wish.person(), wish.attributes()), wish.occurredOn(), wish.evidence()),
                facts);
    }

    static Support asked(CorrectSupport wish, Facts facts) {
        return possible(new Support(new Matter(wish.enterprise(), wish.setting(), wish.stage(), wish.kinds()),
                wish.womanOwned(), owner(wish.person(), wish.attributes()), wish.occurredOn(), wish.evidence()),
                facts);
    }

    static List<Breach> issues(Support support, Facts facts) {
        var setting = support.matter().setting();
        boolean active = setting.projects().stream().allMatch(
                share -> facts.project(share.project()).was(support.occurredOn(), ProjectStatus.ACTIVE));
        return active
                ? List.of()
                : List.of(Issue.of(PROJECT_NOT_ACTIVE_ON_DAY, "/occurredOn", setting,
                        Today.at(setting.place(), facts.now())));
    }

    static void past(FieldDate day, String field, Setting setting, Facts facts) {
        if (day.isAfter(Today.at(setting.place(), facts.now()))) throw IN_THE_FUTURE.at(field, day);
    }

    private static Support possible(Support support, Facts facts) {
        var day = support.occurredOn().latest();
        var matter = support.matter();
        Everywhere.owned(matter.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(matter.setting(), day, facts);
        if (matter.kinds().isEmpty()) throw SUPPORT_MISSING.at("/kinds");
        if (Set.copyOf(matter.kinds()).size() < matter.kinds().size()) throw SUPPORT_TWICE.at("/kinds");
        if (support.owner() != null) Everywhere.possible(support.owner().attributes(), day, facts);
        Everywhere.possible(support.evidence(), day, "/evidence", facts);
        past(support.occurredOn(), "/occurredOn", matter.setting(), facts);
        return support;
    }

    private static @Nullable Owner owner(@Nullable UUID person, @Nullable Attributes attributes) {
        if (person == null && attributes == null) return null;
        if (person == null) throw OWNER_INCOMPLETE.at("/person");
        if (attributes == null) throw OWNER_INCOMPLETE.at("/attributes");
        return new Owner(person, attributes);
    }
}
