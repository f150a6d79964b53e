package org.cooptrack.query.employment;

import static org.cooptrack.query.People.person;
import static org.cooptrack.query.People.setting;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.*;

/** Jobseekers of tests: person, age and disadvantages. */
final class Jobseekers {
    static final UUID SERVICE = new UUID(0x7000, 0x8000000000005e01L);
    static final UUID REFERRAL = new UUID(0x7000, 0x8000000000005e02L);

    private Jobseekers() {}

    static Registration registered(int person, AgeBand age, String day, int project) {
        return new Registration(situation(person, age, day, project), null);
    }

    static Placement placed(UUID placement, int person, AgeBand age, String day, int project) {
        return new Placement(placement, REFERRAL, situation(person, age, day, project),
                new Job(null, "G", Contract.FIXED_TERM, Decimal.of(35), "5223"), null);
    }

    static Retention found(int month, RetentionOutcome outcome, String day) {
        return new Retention(month, FieldDate.parse(day), outcome, null);
    }

    private static Situation situation(int person, AgeBand age, String day, int project) {
        var attributes = new Attributes("IT", Sex.FEMALE, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.NOT_EMPLOYED, "UNKNOWN", Settlement.URBAN,
                List.of("LOW_INCOME"), "UNKNOWN");
        return new Situation(setting(project), SERVICE, person(person), attributes, new AgeLimits(15, 15, 24),
                FieldDate.parse(day));
    }
}
