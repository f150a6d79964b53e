package org.cooptrack.query.release;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.ProjectShare;
import org.jspecify.annotations.Nullable;

/** One case: who was identified, in which country and for whom, what protects the person, the releases, the after-care, to whom the case was transferred, the end. */
public record ReleaseCaseView(UUID dossier, UUID person, String country, FieldDate identifiedOn, Risk risk,
        List<UUID> projects, @Nullable UUID office, SortedMap<UUID, ReleaseView> releases,
        SortedMap<UUID, Help> help, @Nullable AfterCareView afterCare, @Nullable Reached reintegration,
        @Nullable Receiver proposed, @Nullable Receiver transferred, @Nullable End closure, long readings) {

    /** A safeguard or a service, and when. */
    public record Help(String kind, FieldDate occurredOn) {}

    /** The plan that stands, and since when. */
    public record AfterCareView(List<Need> needs, FieldDate since) {}

    /** Into what the person was reintegrated, and when. */
    public record Reached(Into into, FieldDate occurredOn) {}

    /** With which outcome the case ended, and when. */
    public record End(Outcome outcome, FieldDate occurredOn) {}

    static ReleaseCaseView of(UUID dossier, Identification says) {
        var circumstances = says.circumstances();
        var setting = circumstances.setting();
        return new ReleaseCaseView(dossier, circumstances.person(), setting.place().country(),
                circumstances.when().occurredOn(), says.risk(),
                setting.projects().stream().map(ProjectShare::project).toList(), setting.office(), new TreeMap<>(),
                new TreeMap<>(), null, null, null, null, null, 0);
    }

    ReleaseCaseView saying(Identification corrected) {
        return new ReleaseCaseView(dossier, person, country, corrected.circumstances().when().occurredOn(),
                corrected.risk(), projects, office, releases, help, afterCare, reintegration, proposed, transferred,
                closure, readings);
    }

    ReleaseCaseView with(Release release, Course course) {
        var more = new TreeMap<>(releases);
        more.put(release.release(), ReleaseView.of(release, course));
        return with(more);
    }

    ReleaseCaseView without(UUID release) {
        var fewer = new TreeMap<>(releases);
        fewer.remove(release);
        return with(fewer);
    }

    ReleaseCaseView helped(UUID id, Enum<?> kind, FieldDate occurredOn) {
        var more = new TreeMap<>(help);
        more.put(id, new Help(kind.name(), occurredOn));
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, more,
                afterCare, reintegration, proposed, transferred, closure, readings);
    }

    ReleaseCaseView notHelped(UUID id) {
        var fewer = new TreeMap<>(help);
        fewer.remove(id);
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, fewer,
                afterCare, reintegration, proposed, transferred, closure, readings);
    }

    ReleaseCaseView planned(@Nullable AfterCare plan) {
        var stands = plan == null ? null : new AfterCareView(plan.needs(), plan.circumstances().when().occurredOn());
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, help,
                stands, reintegration, proposed, transferred, closure, readings);
    }

    ReleaseCaseView reintegrated(@Nullable Reintegration says) {
        var stands = says == null ? null : new Reached(says.into(), says.circumstances().when().occurredOn());
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, help,
                afterCare, stands, proposed, transferred, closure, readings);
    }

    ReleaseCaseView proposed(@Nullable Receiver receiver) {
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, help,
                afterCare, reintegration, receiver, transferred, closure, readings);
    }

    ReleaseCaseView transferred(Receiver receiver) {
        boolean project = receiver.kind() == Receiver.Kind.PROJECT;
        boolean bureau = receiver.kind() == Receiver.Kind.OFFICE;
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk,
                project ? List.of(receiver.id()) : projects, bureau ? receiver.id() : office, releases, help,
                afterCare, reintegration, null, receiver, closure, readings);
    }

    ReleaseCaseView closed(@Nullable Closure says) {
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, help,
                afterCare, reintegration, proposed, transferred,
                says == null ? null : new End(says.outcome(), says.when().occurredOn()), readings);
    }

    ReleaseCaseView read() {
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, releases, help,
                afterCare, reintegration, proposed, transferred, closure, readings + 1);
    }

    Standing standing() {
        if (closure != null) return Standing.CLOSED;
        if (reintegration != null) return Standing.REINTEGRATED;
        if (afterCare != null) return Standing.IN_AFTER_CARE;
        return releases.isEmpty() ? Standing.IDENTIFIED : Standing.RELEASED;
    }

    List<String> verifications() {
        return releases.values().stream().map(one -> one.verification().name()).distinct().toList();
    }

    private ReleaseCaseView with(SortedMap<UUID, ReleaseView> changed) {
        return new ReleaseCaseView(dossier, person, country, identifiedOn, risk, projects, office, changed, help,
                afterCare, reintegration, proposed, transferred, closure, readings);
    }
}
