package org.cooptrack.command.reform;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.reform.ReformRule.*;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.reform.ReformCommand.OpenReform;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** Nobody has begun yet. */
record Unopened() implements ReformState {
    @Override
    public List<ReformEvent> open(OpenReform wish, Facts facts) {
        var opening = opening(wish.title(), wish.kind(), wish.setting(), wish.countries(), wish.occurredOn(), facts);
        return List.of(new ReformOpened(wish.reform(), opening, inactive(wish.setting(), wish.occurredOn(), facts)));
    }

    @Override
    public Opened opened() { throw UNKNOWN.at("/reform"); }

    static Opening opening(LocalizedText title, InstrumentKind kind, Setting setting,
            @Nullable List<String> said, FieldDate day, Facts facts) {
        if (title.isBlank()) throw TITLE_MISSING.at("/title");
        Everywhere.owned(setting.projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(setting, day.latest(), facts);
        if (day.isAfter(Today.at(setting.place(), facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
        var countries = requireNonNullElse(said, List.of(setting.place().country()));
        Everywhere.listed("Country", countries, day.latest(), "/countries", facts);
        if (Set.copyOf(countries).size() < countries.size()) throw COUNTRY_TWICE.at("/countries");
        return new Opening(title, new Matter(setting, countries, kind), day);
    }

    /** The issue of work done on a day on which none of its projects was active. */
    static List<Breach> inactive(Setting setting, FieldDate day, Facts facts) {
        return setting.projects().stream()
                .anyMatch(share -> facts.project(share.project()).was(day, ProjectStatus.ACTIVE))
                        ? List.of()
                        : List.of(Issue.of(PROJECT_NOT_ACTIVE_ON_DAY, "/occurredOn", setting,
                                Today.at(setting.place(), facts.now())));
    }
}
