package org.cooptrack.command.institution;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.institution.InstitutionRule.*;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.institution.InstitutionCommand.ProposeInstitution;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** Nobody has proposed anything yet. */
record Unproposed() implements InstitutionState {
    @Override
    public List<InstitutionEvent> propose(ProposeInstitution wish, Facts facts) {
        var proposal = proposal(wish.name(), wish.field(), wish.setting(), wish.countries(), wish.occurredOn(), facts);
        return List.of(new InstitutionProposed(wish.institution(), proposal,
                inactive(wish.setting(), wish.occurredOn(), facts)));
    }

    @Override
    public Proposed proposed() { throw UNKNOWN.at("/institution"); }

    static Proposal proposal(LocalizedText name, InstitutionField field, Setting setting,
            @Nullable List<String> said, FieldDate day, Facts facts) {
        if (name.isBlank()) throw NAME_MISSING.at("/name");
        Everywhere.owned(setting.projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(setting, day.latest(), facts);
        if (day.isAfter(Today.at(setting.place(), facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
        var countries = requireNonNullElse(said, List.of(setting.place().country()));
        Everywhere.listed("Country", countries, day.latest(), "/countries", facts);
        if (Set.copyOf(countries).size() < countries.size()) throw COUNTRY_TWICE.at("/countries");
        return new Proposal(name, new Matter(setting, countries, field), day);
    }

    private static List<Breach> inactive(Setting setting, FieldDate day, Facts facts) {
        return setting.projects().stream()
                .anyMatch(share -> facts.project(share.project()).was(day, ProjectStatus.ACTIVE))
                        ? List.of()
                        : List.of(Issue.of(PROJECT_NOT_ACTIVE_ON_DAY, "/occurredOn", setting,
                                Today.at(setting.place(), facts.now())));
    }
}
