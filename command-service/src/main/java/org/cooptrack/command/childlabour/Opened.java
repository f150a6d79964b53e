package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.EventId;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A child identified in a case: what says so, since when the work has stopped, and all that followed. */
record Opened(Stands<Identification> identified, @Nullable Confided stopped,
        PMap<UUID, Stands<Provision>> services,
        PMap<UUID, Left> exits, PMap<UUID, Stands<Schooling>> schooling, @Nullable Stands<Closure> closure,
        TakenBack takenBack) implements ChildLabourState {

    static Opened by(ChildIdentified event, EventId id, TakenBack takenBack) {
        return new Opened(new Stands<>(id, event.identification()), null, HashTreePMap.empty(), HashTreePMap.empty(),
                HashTreePMap.empty(), null, takenBack);
    }

    @Override
    public Opened opened() { return this; }

    @Override
    public List<ChildLabourEvent> identify(IdentifyChild wish, Confided when, Facts facts) {
        if (Identifying.asked(wish, when, facts).equals(identified.says())) return List.of();
        throw ALREADY_IDENTIFIED.at("/dossier");
    }

    List<ChildLabourEvent> correct(CorrectIdentification wish, Confided when, Facts facts) {
        var was = identified.says();
        var after = Identifying.identification(setting(), person(), wish.attributes(), wish.kinds(), when, facts);
        if (after.equals(was)) return List.of();
        return List.of(new IdentificationCorrected(wish.dossier(), identified.id(), was, after, wish.slip(),
                Identifying.issuesOf(after, facts)));
    }

    @Override
    public List<ChildLabourEvent> retract(RetractIdentification wish) { return List.of(retracted(wish)); }

    IdentificationRetracted retracted(RetractIdentification wish) {
        if (!exits.isEmpty() || !schooling.isEmpty()) throw EXITS_STAND.at("/dossier");
        if (closure != null) throw CASE_CLOSED.at("/dossier");
        return new IdentificationRetracted(wish.dossier(), identified.id(), identified.says(), wish.slip());
    }

    List<ChildLabourEvent> stop(StopWork wish, Confided when, Facts facts) {
        Identifying.past(when.occurredOn(), facts);
        if (when.equals(stopped)) return List.of();
        return Readiness.after(new WorkStopped(wish.dossier(), person(), when), this, stopped(when));
    }

    List<ChildLabourEvent> serve(StartService wish, Confided when, Facts facts) {
        var says = new Provision(wish.provision(), wish.service(), when);
        var known = services.get(wish.provision());
        if (known != null && says.equals(known.says())) return List.of();
        if (known != null) throw SERVICE_DIFFERS.at("/provision");
        open(when, facts);
        return Readiness.clearing(new ServiceStarted(wish.dossier(), person(), wish.provision(), wish.service(), when),
                with(new Stands<>(identified.id(), says)));
    }

    List<ChildLabourEvent> correct(CorrectService wish, Confided when, Facts facts) {
        var known = service(wish.provision());
        var after = new Provision(wish.provision(), wish.service(), when);
        if (after.equals(known.says())) return List.of();
        open(when, facts);
        return Readiness.after(new ServiceCorrected(wish.dossier(), person(), known.id(), known.says(), after,
                wish.slip()), this, with(new Stands<>(known.id(), after)));
    }

    UUID person() { return identified.says().circumstances().person(); }

    Setting setting() { return identified.says().circumstances().setting(); }

    Left exit(UUID exit) {
        var known = exits.get(exit);
        if (known == null) throw EXIT_UNKNOWN.at("/exit", exit);
        return known;
    }

    /** While a case is open, and of what happened before it was closed, news are taken. */
    void open(Confided when, Facts facts) {
        Identifying.past(when.occurredOn(), facts);
        if (closure != null && when.occurredOn().isAfter(closure.says().when().occurredOn().latest()))
            throw CASE_CLOSED.at("/dossier");
    }

    Opened saying(Identification corrected, EventId by) {
        return new Opened(new Stands<>(by, corrected), stopped, services, exits, schooling, closure, takenBack);
    }

    Opened stopped(Confided when) {
        return new Opened(identified, when, services, exits, schooling, closure, takenBack);
    }

    List<ChildLabourEvent> retract(RetractService wish) {
        var known = service(wish.provision());
        return Readiness.after(new ServiceRetracted(wish.dossier(), known.id(), wish.provision(),
                known.says().service(), wish.slip()), this, withoutService(wish.provision()));
    }

    private Stands<Provision> service(UUID provision) {
        var known = services.get(provision);
        if (known == null) throw SERVICE_UNKNOWN.at("/provision", provision);
        return known;
    }

    Opened with(Stands<Provision> service) { return served(services.plus(service.says().provision(), service)); }

    Opened withoutService(UUID provision) { return served(services.minus(provision)); }

    private Opened served(PMap<UUID, Stands<Provision>> changed) {
        return new Opened(identified, stopped, changed, exits, schooling, closure, takenBack);
    }

    Opened with(Left left) { return with(exits.plus(left.says().exit(), left)); }

    Opened without(UUID exit) { return with(exits.minus(exit)); }

    Opened change(Exit exit, UnaryOperator<Left> change) { return with(change.apply(exit(exit.exit()))); }

    Opened learning(PMap<UUID, Stands<Schooling>> changed) {
        return new Opened(identified, stopped, services, exits, changed, closure, takenBack);
    }

    Opened closed(@Nullable Stands<Closure> stands) {
        return new Opened(identified, stopped, services, exits, schooling, stands, takenBack);
    }

    Opened with(TakenBack back) {
        return new Opened(identified, stopped, services, exits, schooling, closure, back);
    }

    private Opened with(PMap<UUID, Left> changed) {
        return new Opened(identified, stopped, services, changed, schooling, closure, takenBack);
    }
}
