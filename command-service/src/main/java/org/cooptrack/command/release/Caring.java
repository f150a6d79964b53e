package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;

/** Protection, after-care with its services, and reintegration. They go on whatever becomes of the project. */
record Caring(Opened person) {
    List<ReleaseEvent> protect(GiveProtection wish, Confided when, Facts facts) {
        var known = person.protections().get(wish.protection());
        if (known != null && known.says().equals(new Protection(wish.protection(), wish.safeguard(), when)))
            return List.of();
        if (known != null) throw PROTECTION_DIFFERS.at("/protection");
        person.open(when, facts);
        return List.of(new ProtectionGiven(wish.dossier(), person.person(), wish.protection(), wish.safeguard(),
                when));
    }

    List<ReleaseEvent> serve(ProvideService wish, Confided when, Facts facts) {
        var known = person.provisions().get(wish.provision());
        if (known != null && known.says().equals(new Provision(wish.provision(), wish.service(), wish.need(), when)))
            return List.of();
        if (known != null) throw SERVICE_DIFFERS.at("/provision");
        person.open(when, facts);
        return List.of(new ServiceProvided(wish.dossier(), person.person(), wish.provision(), wish.service(),
                wish.need(), when));
    }

    List<ReleaseEvent> correct(CorrectProtection wish, Confided when, Facts facts) {
        var known = protection(wish.protection());
        var after = new Protection(wish.protection(), wish.safeguard(), when);
        if (after.equals(known.says())) return List.of();
        person.open(when, facts);
        return List.of(new ProtectionCorrected(wish.dossier(), person.person(), known.id(), known.says(), after,
                wish.slip()));
    }

    List<ReleaseEvent> correct(CorrectService wish, Confided when, Facts facts) {
        var known = provision(wish.provision());
        var after = new Provision(wish.provision(), wish.service(), wish.need(), when);
        if (after.equals(known.says())) return List.of();
        person.open(when, facts);
        return List.of(new ServiceCorrected(wish.dossier(), person.person(), known.id(), known.says(), after,
                wish.slip()));
    }

    List<ReleaseEvent> retract(RetractProtection wish) {
        var known = protection(wish.protection());
        return List.of(new ProtectionRetracted(wish.dossier(), known.id(), wish.protection(),
                known.says().safeguard(), wish.slip()));
    }

    List<ReleaseEvent> retract(RetractService wish) {
        var known = provision(wish.provision());
        return List.of(new ServiceRetracted(wish.dossier(), known.id(), wish.provision(), known.says().service(),
                wish.slip()));
    }

    List<ReleaseEvent> plan(PlanAfterCare wish, Confided when, Facts facts) {
        var plan = plan(person.setting(), wish.attributes(), wish.needs(), when, facts);
        var known = person.plan();
        if (known != null && known.says().equals(plan)) return List.of();
        if (known != null) throw AFTER_CARE_STANDS.at("/dossier");
        person.open();
        if (person.reintegration() != null) throw ALREADY_REINTEGRATED.at("/dossier");
        return List.of(new AfterCarePlanned(wish.dossier(), plan));
    }

    List<ReleaseEvent> correct(CorrectAfterCare wish, Confided when, Facts facts) {
        var known = standing();
        var after = plan(known.says().circumstances().setting(), wish.attributes(), wish.needs(), when, facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new AfterCareCorrected(wish.dossier(), known.id(), known.says(), after, wish.slip()));
    }

    List<ReleaseEvent> retract(RetractAfterCare wish) {
        var known = standing();
        return List.of(new AfterCareRetracted(wish.dossier(), known.id(), known.says(), wish.slip()));
    }

    List<ReleaseEvent> reintegrate(RecordReintegration wish, Confided when, Facts facts) {
        var known = person.reintegration();
        var care = known == null ? person.plan() : null;
        var ended = known == null ? care == null ? null : care.says() : known.says().ended();
        var reintegration = reintegration(person.setting(), wish.attributes(), wish.into(), when, ended, facts);
        if (known != null && known.says().equals(reintegration)) return List.of();
        if (known != null) throw ALREADY_REINTEGRATED.at("/dossier");
        person.open();
        return List.of(new PersonReintegrated(wish.dossier(), reintegration));
    }

    List<ReleaseEvent> correct(CorrectReintegration wish, Confided when, Facts facts) {
        var known = reintegrated();
        var after = reintegration(known.says().circumstances().setting(), wish.attributes(), wish.into(), when,
                known.says().ended(), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new ReintegrationCorrected(wish.dossier(), known.id(), known.says(), after, wish.slip()));
    }

    /** After-care that ended with it goes on, for which the case is open. */
    List<ReleaseEvent> retract(RetractReintegration wish) {
        var known = reintegrated();
        person.open();
        return List.of(new ReintegrationRetracted(wish.dossier(), known.id(), known.says(), wish.slip()));
    }

    private Stands<Protection> protection(UUID id) {
        var known = person.protections().get(id);
        if (known == null) throw PROTECTION_UNKNOWN.at("/protection", id);
        return known;
    }

    private Stands<Provision> provision(UUID id) {
        var known = person.provisions().get(id);
        if (known == null) throw SERVICE_UNKNOWN.at("/provision", id);
        return known;
    }

    private AfterCare plan(Setting setting, Attributes attributes, List<Need> needs, Confided when, Facts facts) {
        if (needs.isEmpty()) throw AFTER_CARE_WITHOUT_NEEDS.at("/needs");
        return new AfterCare(Identifying.circumstances(setting, person.person(), attributes, when, facts), needs);
    }

    private Reintegration reintegration(Setting setting, Attributes attributes, Into into, Confided when,
            @Nullable AfterCare ended, Facts facts) {
        if (ended != null && when.occurredOn().isBefore(ended.circumstances().when().occurredOn().earliest()))
            throw BEFORE_AFTER_CARE.at("/details/occurredOn");
        return new Reintegration(Identifying.circumstances(setting, person.person(), attributes, when, facts), into,
                ended);
    }

    private Stands<AfterCare> standing() {
        if (person.plan() == null) throw NO_AFTER_CARE.at("/dossier");
        return person.plan();
    }

    private Stands<Reintegration> reintegrated() {
        if (person.reintegration() == null) throw NOT_REINTEGRATED.at("/dossier");
        return person.reintegration();
    }
}
