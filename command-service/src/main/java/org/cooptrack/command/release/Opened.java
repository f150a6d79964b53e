package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Circumstances;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.ProjectShare;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A person identified in a case: what says so, to whom the case belongs now, which projects it keeps from closing, and all that followed. */
record Opened(Stands<Identification> identified, Setting setting, List<UUID> keeps, PMap<UUID, Freed> releases,
        PMap<UUID, Stands<Protection>> protections, PMap<UUID, Stands<Provision>> provisions,
        @Nullable Stands<AfterCare> plan,
        @Nullable Stands<Reintegration> reintegration, @Nullable Stands<Receiver> proposal,
        @Nullable Stands<Closure> closure, TakenBack takenBack) implements ReleaseState {

    static Opened by(PersonIdentified event, EventId id, TakenBack takenBack) {
        var setting = event.identification().circumstances().setting();
        return new Opened(new Stands<>(id, event.identification()), setting,
                setting.projects().stream().map(ProjectShare::project).toList(), HashTreePMap.empty(),
                HashTreePMap.empty(), HashTreePMap.empty(), null, null, null, null, takenBack);
    }

    @Override
    public Opened opened() { return this; }

    @Override
    public List<ReleaseEvent> identify(IdentifyPerson wish, Confided when, Facts facts) {
        if (Identifying.asked(wish, when, facts).equals(identified.says())) return List.of();
        throw ALREADY_IDENTIFIED.at("/dossier");
    }

    List<ReleaseEvent> correct(CorrectIdentification wish, Confided when, Facts facts) {
        var was = identified.says();
        var after = new Identification(Identifying.circumstances(was.circumstances().setting(), person(),
                wish.attributes(), when, facts), wish.risk());
        if (after.equals(was)) return List.of();
        return List.of(new IdentificationCorrected(wish.dossier(), identified.id(), was, after, wish.slip(),
                Identifying.issuesOf(after, facts)));
    }

    @Override
    public List<ReleaseEvent> retract(RetractIdentification wish) { return List.of(retracted(wish)); }

    IdentificationRetracted retracted(RetractIdentification wish) {
        if (!releases.isEmpty()) throw RELEASES_STAND.at("/dossier");
        if (plan != null || reintegration != null) throw AFTER_CARE_STANDS.at("/dossier");
        if (closure != null) throw CASE_CLOSED.at("/dossier");
        if (!isWhereItBegan()) throw TRANSFERRED.at("/dossier");
        return new IdentificationRetracted(wish.dossier(), identified.id(), identified.says(), wish.slip());
    }

    private boolean isWhereItBegan() {
        var began = identified.says().circumstances().setting();
        return setting.equals(began) && keeps.equals(began.projects().stream().map(ProjectShare::project).toList());
    }

    UUID person() { return identified.says().circumstances().person(); }

    Freed release(UUID release) {
        var known = releases.get(release);
        if (known == null) throw RELEASE_UNKNOWN.at("/release", release);
        return known;
    }

    Circumstances circumstances(Attributes attributes, Confided when, Facts facts) {
        return Identifying.circumstances(setting, person(), attributes, when, facts);
    }

    /** While a case is open, and of what happened before it was closed, news are taken. */
    void open(Confided when, Facts facts) {
        Identifying.past(when.occurredOn(), facts);
        if (closure != null && when.occurredOn().isAfter(closure.says().when().occurredOn().latest()))
            throw CASE_CLOSED.at("/dossier");
    }

    void open() { if (closure != null) throw CASE_CLOSED.at("/dossier"); }

    Opened saying(Identification corrected, EventId by) {
        return new Opened(new Stands<>(by, corrected), setting, keeps, releases, protections, provisions, plan,
                reintegration, proposal,
                closure, takenBack);
    }

    Opened with(Freed freed) { return with(releases.plus(freed.says().release(), freed)); }

    Opened without(UUID release) { return with(releases.minus(release)); }

    Opened change(Release release, UnaryOperator<Freed> change) {
        return with(change.apply(release(release.release())));
    }

    Opened protectedBy(PMap<UUID, Stands<Protection>> changed) {
        return new Opened(identified, setting, keeps, releases, changed, provisions, plan, reintegration, proposal,
                closure, takenBack);
    }

    Opened provided(PMap<UUID, Stands<Provision>> changed) {
        return new Opened(identified, setting, keeps, releases, protections, changed, plan, reintegration, proposal,
                closure, takenBack);
    }

    Opened planned(@Nullable Stands<AfterCare> stands) {
        return new Opened(identified, setting, keeps, releases, protections, provisions, stands, reintegration,
                proposal, closure,
                takenBack);
    }

    Opened reintegrated(@Nullable Stands<Reintegration> stands) {
        return new Opened(identified, setting, keeps, releases, protections, provisions, plan, stands, proposal,
                closure, takenBack);
    }

    /** What was reached before is set aside: the case is open again. */
    Opened reExploited(PersonReExploited event, EventId by) {
        var again = new Freed.Again(by, reintegration, closure);
        return change(event.release(), freed -> freed.reExploited(event.when(), again)).reintegrated(null).closed(null);
    }

    Opened notReExploited(ReExploitationRetracted event) {
        var again = release(event.release().release()).again();
        var back = change(event.release(), freed -> freed.reExploited(null, null));
        if (again == null) return back;
        var before = back.reintegrated(again.reintegration());
        var was = again.closure();
        return was == null || event.closes() == null ? before : before.closed(new Stands<>(was.id(), event.closes()));
    }

    Opened proposed(@Nullable Stands<Receiver> stands) {
        return new Opened(identified, setting, keeps, releases, protections, provisions, plan, reintegration, stands,
                closure,
                takenBack);
    }

    Opened transferred(CaseTransferred event) {
        return new Opened(identified, Transferring.belonging(setting, event.receiver()), event.to(), releases,
                protections, provisions,
                plan, reintegration, null, closure, takenBack);
    }

    Opened closed(@Nullable Stands<Closure> stands) {
        return new Opened(identified, setting, keeps, releases, protections, provisions, plan, reintegration, proposal,
                stands,
                takenBack);
    }

    Opened with(TakenBack back) {
        return new Opened(identified, setting, keeps, releases, protections, provisions, plan, reintegration, proposal,
                closure, back);
    }

    private Opened with(PMap<UUID, Freed> changed) {
        return new Opened(identified, setting, keeps, changed, protections, provisions, plan, reintegration, proposal,
                closure,
                takenBack);
    }
}
