package org.cooptrack.command.count;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Disability;
import org.cooptrack.events.value.DisabilityMethod;
import org.cooptrack.events.value.MigrationStatus;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.StatusInEmployment;
import org.jspecify.annotations.Nullable;

/** How many persons of one description. What is left out is not known, and is recorded as unknown. */
public record Part(long persons, String country, @Nullable Sex sex, @Nullable AgeBand ageBand,
        @Nullable Disability disability, @Nullable MigrationStatus migrationStatus,
        @Nullable StatusInEmployment statusInEmployment, @Nullable String occupation, @Nullable Settlement settlement,
        @Nullable List<String> disadvantages, @Nullable String administrativeArea) {
    private static final String UNKNOWN = "UNKNOWN";

    Portion portion() { return new Portion(persons, attributes()); }

    private Attributes attributes() {
        return new Attributes(country, requireNonNullElse(sex, Sex.NOT_STATED),
                requireNonNullElse(ageBand, AgeBand.UNKNOWN), false,
                requireNonNullElse(disability, Disability.UNKNOWN), DisabilityMethod.UNKNOWN,
                requireNonNullElse(migrationStatus, MigrationStatus.UNKNOWN),
                requireNonNullElse(statusInEmployment, StatusInEmployment.UNKNOWN),
                requireNonNullElse(occupation, UNKNOWN), requireNonNullElse(settlement, Settlement.UNKNOWN),
                requireNonNullElse(disadvantages, List.of()), requireNonNullElse(administrativeArea, UNKNOWN));
    }
}
