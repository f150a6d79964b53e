package org.cooptrack.events.value;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;

/**
 * What figures know of a person, frozen on the day of the fact: coarse, and never a name. Unknown is a category, never a
 * blank. Country is the person's own, not the venue's; occupation is an ISCO-08 code or {@code UNKNOWN}.
 */
public record Attributes(String country, Sex sex, AgeBand ageBand, boolean ageEstimated, Disability disability,
        DisabilityMethod disabilityMethod,
        MigrationStatus migrationStatus, StatusInEmployment statusInEmployment, String occupation,
        Settlement settlement,
        List<String> disadvantages, String administrativeArea) {
    public Attributes { disadvantages = List.copyOf(disadvantages); }

    public Attributes with(Sex other) {
        return new Attributes(country, other, ageBand, ageEstimated, disability, disabilityMethod, migrationStatus,
                statusInEmployment, occupation, settlement, disadvantages, administrativeArea);
    }

    public Dimensions on(Dimensions dimensions) {
        return dimensions.with(Dimension.COUNTRY, country).with(Dimension.SEX, sex.name())
                .with(Dimension.AGE_BAND, ageBand.code())
                .with(Dimension.DISABILITY, disability.name()).with(Dimension.MIGRATION_STATUS, migrationStatus.name())
                .with(Dimension.STATUS_IN_EMPLOYMENT, statusInEmployment.name()).with(Dimension.OCCUPATION, occupation)
                .with(Dimension.SETTLEMENT, settlement.name()).with(Dimension.DISADVANTAGE, disadvantages)
                .with(Dimension.ADMINISTRATIVE_AREA, administrativeArea);
    }
}
