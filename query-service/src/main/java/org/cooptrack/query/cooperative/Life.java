package org.cooptrack.query.cooperative;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.cooptrack.events.cooperative.Activity;
import org.cooptrack.events.cooperative.Assembly;
import org.cooptrack.events.cooperative.Turnover;
import org.cooptrack.events.cooperative.Undertaking;
import org.jspecify.annotations.Nullable;

/** What keeps a cooperative active, and until when it is if nothing more happens. */
public record Life(SortedMap<UUID, Assembly> assemblies, SortedMap<UUID, Turnover> turnovers,
        @Nullable LocalDate dissolvedOn, @Nullable LocalDate activeUntil) {
    static final Life EMPTY = new Life(new TreeMap<>(), new TreeMap<>(), null, null);

    Life met(Consumer<SortedMap<UUID, Assembly>> change) {
        var changed = new TreeMap<>(assemblies);
        change.accept(changed);
        return new Life(changed, turnovers, dissolvedOn, activeUntil);
    }

    Life turned(Consumer<SortedMap<UUID, Turnover>> change) {
        var changed = new TreeMap<>(turnovers);
        change.accept(changed);
        return new Life(assemblies, changed, dissolvedOn, activeUntil);
    }

    Life dissolved(@Nullable LocalDate day) { return new Life(assemblies, turnovers, day, activeUntil); }

    Life of(Undertaking undertaking, @Nullable LocalDate registeredOn) {
        var days = Stream.concat(assemblies.values().stream().map(Assembly::occurredOn),
                turnovers.values().stream().filter(turnover -> turnover.amount().sign() > 0)
                        .map(turnover -> turnover.period().to()));
        var spans = new Activity(undertaking, registeredOn, dissolvedOn, days.toList()).spans();
        return new Life(assemblies, turnovers, dissolvedOn, spans.isEmpty() ? null : spans.getLast().until());
    }
}
