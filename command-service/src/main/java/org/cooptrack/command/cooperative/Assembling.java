package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.cooperative.CooperativeCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.Breach;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** When the members met in general assembly. */
record Assembling(Initiated cooperative) {
    List<CooperativeEvent> hold(HoldAssembly wish, Facts facts) {
        var says = assembly(wish.assembly(), wish.occurredOn(), wish.evidence(), facts);
        var life = cooperative.life();
        var known = life.assemblies().get(wish.assembly());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw ASSEMBLY_DIFFERS.at("/assembly", wish.assembly());
        var ground = cooperative.formation().standing();
        return List.of(new GeneralAssemblyHeld(wish.cooperative(), ground, says, life.around(wish.occurredOn()),
                life.with(new Said<>(ground, says)).around(wish.occurredOn()), issuesOf(wish.occurredOn(), facts)));
    }

    List<CooperativeEvent> correct(CorrectAssembly wish, Facts facts) {
        var life = cooperative.life();
        var known = known(wish.assembly());
        var after = assembly(wish.assembly(), wish.occurredOn(), wish.evidence(), facts);
        if (known.says().equals(after)) return List.of();
        var days = new LocalDate[]{known.says().occurredOn(), wish.occurredOn()};
        return List.of(new AssemblyCorrected(wish.cooperative(), known.id(), cooperative.formation().standing(),
                known.says(), after, life.around(days), life.with(new Said<>(known.id(), after)).around(days),
                wish.reason(), issuesOf(wish.occurredOn(), facts)));
    }

    List<CooperativeEvent> retract(RetractAssembly wish) {
        var life = cooperative.life();
        var known = known(wish.assembly());
        var day = known.says().occurredOn();
        return List.of(new AssemblyRetracted(wish.cooperative(), known.id(), cooperative.formation().standing(),
                known.says(), life.around(day), life.withoutAssembly(wish.assembly()).around(day), wish.reason()));
    }

    private Said<Assembly> known(UUID assembly) {
        var known = cooperative.life().assemblies().get(assembly);
        if (known == null) throw ASSEMBLY_UNKNOWN.at("/assembly", assembly);
        return known;
    }

    private Assembly assembly(UUID id, LocalDate day, @Nullable Evidence evidence, Facts facts) {
        cooperative.past(day, "/occurredOn", facts);
        Everywhere.possible(evidence, day, "/evidence", facts);
        return new Assembly(id, day, evidence);
    }

    private List<Breach> issuesOf(LocalDate day, Facts facts) {
        var dissolvedOn = cooperative.life().dissolvedOn();
        return dissolvedOn == null || day.isBefore(dissolvedOn)
                ? List.of()
                : cooperative.issues(List.of(AFTER_DISSOLVED), "/occurredOn", facts);
    }
}
