package org.cooptrack.command.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.protection.SchemeCommand.EstablishScheme;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.protection.SchemeEstablished;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;

/** Schemes and people of tests: health insurance for domestic workers in Senegal. */
@NullUnmarked
final class Schemes {
    static final UUID SCHEME = UUID.fromString("01980000-0000-7000-8000-000000000001");
    static final UUID AUTHORITY = UUID.fromString("01980000-0000-7000-8000-0000000000c1");
    static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    static final UUID AMA = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000001");
    static final UUID CHILD = UUID.fromString("2f0f1a3e-9f6c-4a8e-8f5e-000000000002");
    static final Attributes DOMESTIC_WORKER = person(Sex.FEMALE, AgeBand.AGE_25_29, "9111");
    static final Attributes OLDER = person(Sex.FEMALE, AgeBand.AGE_30_34, "9111");
    static final Attributes BOY = person(Sex.MALE, AgeBand.AGE_5_11, "UNKNOWN");

    private Schemes() {}

    static EstablishScheme establish() { return scheme(true, 3); }

    static EstablishScheme scheme(boolean contributory, Integer waitingMonths) {
        return new EstablishScheme(SCHEME, text("Health insurance for domestic workers"), AUTHORITY,
                List.of(Branch.MEDICAL_CARE, Branch.MATERNITY), contributory, waitingMonths, setting("100"),
                FieldDate.parse("2025"));
    }

    static SchemeEstablished established(boolean contributory, Integer waitingMonths) {
        return new SchemeEstablished(SCHEME, scheme(contributory, waitingMonths).terms());
    }

    static Setting setting(String share) {
        return new Setting(List.of(new ProjectShare(PROJECT, Percentage.of(share))),
                new Place("SN", "SN-DK", "Africa/Dakar"), null, null, List.of("C102", "C189"),
                List.of(Aim.SKILLS_AND_PROTECTION));
    }

    static LocalizedText text(String text) { return LocalizedText.of(Map.of("en", text)); }

    static LocalDate day(String text) { return text == null ? null : LocalDate.parse(text); }

    static UUID id(int number) { return new UUID(0x0198000000007000L, 0x8000000000000100L + number); }

    private static Attributes person(Sex sex, AgeBand age, String occupation) {
        return new Attributes("SN", sex, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.INTERNAL_MIGRANT, StatusInEmployment.EMPLOYEE, occupation, Settlement.URBAN, List.of(),
                "SN-DK");
    }
}
