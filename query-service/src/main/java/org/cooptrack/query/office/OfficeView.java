package org.cooptrack.query.office;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One office: each name, parent and set of countries by the day from which it holds, and what became of it. */
public record OfficeView(UUID office, String code, String country, SortedMap<LocalDate, LocalizedText> names,
        SortedMap<LocalDate, Parent> parents, SortedMap<LocalDate, List<String>> countries, @Nullable Ending ending) {
    /** The office above; none at the top. */
    public record Parent(@Nullable UUID office) {}

    /** When it closed, became part of another, or another took its place. */
    public record Ending(LocalDate occurredOn, @Nullable UUID into, @Nullable UUID successor) {}

    static OfficeView of(OfficeRegistered event) {
        return new OfficeView(event.office(), event.code(), event.country(), new TreeMap<>(), new TreeMap<>(),
                new TreeMap<>(), null).named(event.occurredOn(), event.name())
                .under(event.occurredOn(), event.parent()).covering(event.occurredOn(), event.countries());
    }

    /** As it is latest. */
    Optional<UUID> parent() {
        return Optional.ofNullable(requireNonNull(parents.get(parents.lastKey())).office());
    }

    OfficeView named(LocalDate from, LocalizedText name) {
        var all = new TreeMap<>(names);
        all.put(from, name);
        return new OfficeView(office, code, country, all, parents, countries, ending);
    }

    OfficeView under(LocalDate from, @Nullable UUID above) {
        var all = new TreeMap<>(parents);
        all.put(from, new Parent(above));
        return new OfficeView(office, code, country, names, all, countries, ending);
    }

    OfficeView covering(LocalDate from, List<String> covered) {
        var all = new TreeMap<>(countries);
        all.put(from, covered);
        return new OfficeView(office, code, country, names, parents, all, ending);
    }

    OfficeView ended(Ending how) { return new OfficeView(office, code, country, names, parents, countries, how); }
}
