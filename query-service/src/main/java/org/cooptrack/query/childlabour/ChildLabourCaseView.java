package org.cooptrack.query.childlabour;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.ProjectShare;
import org.jspecify.annotations.Nullable;

/** One case: which child was identified in which child labour, in which country and for whom, since when the work has stopped, what helps, how the child left, what it learns, the end. */
public record ChildLabourCaseView(UUID dossier, UUID person, String country, FieldDate identifiedOn,
        List<ChildLabour> kinds, int minimumAge, List<UUID> projects, @Nullable UUID office,
        @Nullable FieldDate workStoppedOn, SortedMap<UUID, Help> services, SortedMap<UUID, ExitView> exits,
        SortedMap<UUID, Learns> education, @Nullable End closure, long readings) {

    /** A service, and when it began. */
    public record Help(Service service, FieldDate startedOn) {}

    /** What the child learns at, and since when. */
    public record Learns(Education education, FieldDate startedOn) {}

    /** With which outcome the case ended, and when. */
    public record End(Outcome outcome, FieldDate occurredOn) {}

    static ChildLabourCaseView of(UUID dossier, Identification says) {
        var circumstances = says.circumstances();
        var setting = circumstances.setting();
        return new ChildLabourCaseView(dossier, circumstances.person(), setting.place().country(),
                circumstances.when().occurredOn(), says.kinds(), says.minimumAge(),
                setting.projects().stream().map(ProjectShare::project).toList(), setting.office(), null,
                new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), null, 0);
    }

    ChildLabourCaseView saying(Identification corrected) {
        return new ChildLabourCaseView(dossier, person, country, corrected.circumstances().when().occurredOn(),
                corrected.kinds(), corrected.minimumAge(), projects, office, workStoppedOn, services, exits,
                education, closure, readings);
    }

    ChildLabourCaseView stopped(FieldDate day) {
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                day, services, exits, education, closure, readings);
    }

    ChildLabourCaseView served(UUID provision, Service service, FieldDate day) {
        var more = new TreeMap<>(services);
        more.put(provision, new Help(service, day));
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                workStoppedOn, more, exits, education, closure, readings);
    }

    ChildLabourCaseView withoutService(UUID provision) {
        var fewer = new TreeMap<>(services);
        fewer.remove(provision);
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                workStoppedOn, fewer, exits, education, closure, readings);
    }

    ChildLabourCaseView with(Exit exit) { return with(exit, ExitView.of(exit)); }

    ChildLabourCaseView change(Exit exit, UnaryOperator<ExitView> change) {
        var known = exits.get(exit.exit());
        return known == null ? this : with(exit, change.apply(known));
    }

    ChildLabourCaseView without(Exit exit) {
        var fewer = new TreeMap<>(exits);
        fewer.remove(exit.exit());
        return with(fewer);
    }

    ChildLabourCaseView learning(Schooling says) {
        var more = new TreeMap<>(education);
        more.put(says.schooling(), new Learns(says.education(), says.circumstances().when().occurredOn()));
        return learning(more);
    }

    ChildLabourCaseView notLearning(Schooling says) {
        var fewer = new TreeMap<>(education);
        fewer.remove(says.schooling());
        return learning(fewer);
    }

    ChildLabourCaseView closed(@Nullable Closure says) {
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                workStoppedOn, services, exits, education,
                says == null ? null : new End(says.outcome(), says.when().occurredOn()), readings);
    }

    ChildLabourCaseView read() {
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                workStoppedOn, services, exits, education, closure, readings + 1);
    }

    Standing standing() {
        if (closure != null) return Standing.CLOSED;
        if (exits.values().stream().anyMatch(exit -> exit.way().withdraws())) return Standing.WITHDRAWN;
        return exits.isEmpty() ? Standing.IDENTIFIED : Standing.PREVENTED;
    }

    private ChildLabourCaseView with(Exit exit, ExitView view) {
        var more = new TreeMap<>(exits);
        more.put(exit.exit(), view);
        return with(more);
    }

    private ChildLabourCaseView with(SortedMap<UUID, ExitView> changed) {
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                workStoppedOn, services, changed, education, closure, readings);
    }

    private ChildLabourCaseView learning(SortedMap<UUID, Learns> changed) {
        return new ChildLabourCaseView(dossier, person, country, identifiedOn, kinds, minimumAge, projects, office,
                workStoppedOn, services, exits, changed, closure, readings);
    }
}
