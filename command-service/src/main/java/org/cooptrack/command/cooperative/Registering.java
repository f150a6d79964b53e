package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;

/** Formed is what an authority registered under a number. */
record Registering(Initiated cooperative) {
    List<CooperativeEvent> register(RegisterCooperative wish, Facts facts) {
        var says = possible(new Registration(cooperative.undertaking(), wish.authority(), wish.number(),
                wish.occurredOn(), wish.evidence()), facts);
        var formation = cooperative.formation();
        var known = formation.registration();
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw ALREADY_REGISTERED.at("/cooperative", known.says().registeredOn());
        return List.of(new CooperativeRegistered(wish.cooperative(), formation.ground(), says,
                cooperative.life().registered(wish.occurredOn()).activity(), issuesOf(says, facts)));
    }

    List<CooperativeEvent> correct(CorrectRegistration wish, Facts facts) {
        var known = known();
        var after = possible(new Registration(cooperative.undertaking(), wish.authority(), wish.number(),
                wish.occurredOn(), wish.evidence()), facts);
        if (known.says().equals(after)) return List.of();
        var dissolvedOn = cooperative.life().dissolvedOn();
        if (dissolvedOn != null) inOrder(after.registeredOn(), dissolvedOn);
        return List.of(new RegistrationCorrected(wish.cooperative(), known.id(), known.says(), after,
                cooperative.life().activity(), cooperative.life().registered(after.registeredOn()).activity(),
                wish.reason(), issuesOf(after, facts)));
    }

    List<CooperativeEvent> retract(RetractRegistration wish) {
        var known = known();
        var dissolvedOn = cooperative.life().dissolvedOn();
        if (dissolvedOn != null) throw DISSOLUTION_STANDS.at("/cooperative", dissolvedOn);
        return List.of(new RegistrationRetracted(wish.cooperative(), known.id(), known.says(),
                cooperative.life().activity(), wish.reason()));
    }

    Said<Registration> known() {
        var known = cooperative.formation().registration();
        if (known == null) throw NOT_REGISTERED.at("/cooperative");
        return known;
    }

    static void inOrder(LocalDate registeredOn, LocalDate dissolvedOn) {
        if (dissolvedOn.isBefore(registeredOn))
            throw DISSOLVED_BEFORE_REGISTERED.at("/occurredOn", registeredOn, dissolvedOn);
    }

    private Registration possible(Registration says, Facts facts) {
        if (LocalizedText.saysNothing(says.authority())) throw AUTHORITY_MISSING.at("/authority");
        if (LocalizedText.saysNothing(says.number())) throw NUMBER_MISSING.at("/number");
        cooperative.past(says.registeredOn(), "/occurredOn", facts);
        Everywhere.possible(says.evidence(), says.registeredOn(), "/evidence", facts);
        return says;
    }

    private List<Breach> issuesOf(Registration says, Facts facts) {
        var formation = cooperative.formation();
        var broken = new ArrayList<CooperativeRule>();
        if (cooperative.unbegunOn(FieldDate.on(says.registeredOn()), facts)) broken.add(PROJECT_NOT_BEGUN);
        if (formation.founders() == null) broken.add(REGISTERED_WITHOUT_FOUNDERS);
        if (formation.byLaws() == null || says.registeredOn().isBefore(formation.byLaws().says().adoptedOn()))
            broken.add(REGISTERED_WITHOUT_BY_LAWS);
        return cooperative.issues(broken, "/occurredOn", facts);
    }
}
