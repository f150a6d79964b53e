package org.cooptrack.query.organisation;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One organisation: each name and each classification by the day from which it holds, and what became of it. */
public record OrganisationView(UUID organisation, @Nullable String identifier, @Nullable String country,
        SortedMap<LocalDate, LocalizedText> names, SortedMap<LocalDate, Classification> classifications,
        @Nullable Ending ending) {
    /** When it became part of another, or another took its place. */
    public record Ending(LocalDate occurredOn, @Nullable UUID into, @Nullable UUID successor) {}

    static OrganisationView of(OrganisationRegistered event) {
        return new OrganisationView(event.organisation(), event.identifier(), event.country(), new TreeMap<>(),
                new TreeMap<>(), null).named(event.occurredOn(), event.name())
                .classified(event.occurredOn(), event.classification());
    }

    /** As it is latest. */
    Classification classification() {
        return requireNonNull(classifications.get(classifications.lastKey()));
    }

    OrganisationView named(LocalDate from, LocalizedText name) {
        var all = new TreeMap<>(names);
        all.put(from, name);
        return new OrganisationView(organisation, identifier, country, all, classifications, ending);
    }

    OrganisationView classified(LocalDate from, Classification as) {
        var all = new TreeMap<>(classifications);
        all.put(from, as);
        return new OrganisationView(organisation, identifier, country, names, all, ending);
    }

    OrganisationView ended(Ending how) {
        return new OrganisationView(organisation, identifier, country, names, classifications, how);
    }
}
