package org.cooptrack.command.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.cooperative.*;
import org.cooptrack.events.value.Upkeep;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What keeps a cooperative active: since when it is registered, its assemblies and turnovers, and its dissolution. */
record Life(Undertaking undertaking, @Nullable LocalDate registeredOn, PMap<UUID, Said<Assembly>> assemblies,
        PMap<UUID, Said<Turnover>> turnovers, @Nullable Said<LocalDate> dissolution) {
    static Life of(Undertaking undertaking) {
        return new Life(undertaking, null, HashTreePMap.empty(), HashTreePMap.empty(), null);
    }

    Activity activity() {
        var held = assemblies.values().stream().map(assembly -> assembly.says().occurredOn());
        var turned = turnovers.values().stream().map(Said::says).filter(turnover -> turnover.amount().sign() > 0)
                .map(turnover -> turnover.period().to());
        return new Activity(undertaking, registeredOn, dissolvedOn(),
                Stream.concat(held, turned).sorted().distinct().toList());
    }

    /** When it was active around these days. */
    Activity around(LocalDate... changed) {
        return new Activity(undertaking, registeredOn, dissolvedOn(),
                Upkeep.around(List.of(changed), activity().days()));
    }

    @Nullable
    LocalDate dissolvedOn() { return dissolution == null ? null : dissolution.says(); }

    Life registered(@Nullable LocalDate day) {
        return new Life(undertaking, day, assemblies, turnovers, dissolution);
    }

    Life with(Said<Assembly> assembly) { return met(assemblies.plus(assembly.says().assembly(), assembly)); }

    Life withoutAssembly(UUID assembly) { return met(assemblies.minus(assembly)); }

    Life turned(Said<Turnover> turnover) { return turned(turnovers.plus(turnover.says().report(), turnover)); }

    Life withoutTurnover(UUID report) { return turned(turnovers.minus(report)); }

    Life dissolved(@Nullable Said<LocalDate> known) {
        return new Life(undertaking, registeredOn, assemblies, turnovers, known);
    }

    private Life met(PMap<UUID, Said<Assembly>> changed) {
        return new Life(undertaking, registeredOn, changed, turnovers, dissolution);
    }

    private Life turned(PMap<UUID, Said<Turnover>> changed) {
        return new Life(undertaking, registeredOn, assemblies, changed, dissolution);
    }
}
