package org.cooptrack.query.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;

/** Cases of forced labour of tests: persons, projects and quarters. */
final class Cases {
    static final SealedDetails SEALED = new SealedDetails("c2VhbGVk");

    private Cases() {}

    static Identification identified(int person, int project, String quarter) {
        return new Identification(circumstances(person, project, quarter, AgeBand.AGE_16_17), Risk.AT_RISK);
    }

    static Release released(UUID release, int person, int project, String quarter) {
        return released(release, person, project, quarter, AgeBand.AGE_16_17);
    }

    static Release released(UUID release, int person, int project, String quarter, AgeBand age) {
        return new Release(release, circumstances(person, project, quarter, age), IdentifiedBy.POLICE,
                new Coercion(List.of(), List.of(), List.of(ChildCriterion.WORST_FORM_OF_CHILD_LABOUR)));
    }

    static Circumstances circumstances(int person, int project, String quarter, AgeBand age) {
        var attributes = new Attributes("IT", Sex.FEMALE, age, false, Disability.NO, DisabilityMethod.DECLARED,
                MigrationStatus.NOT_MIGRANT, StatusInEmployment.EMPLOYEE, "UNKNOWN", Settlement.URBAN, List.of(),
                "UNKNOWN");
        return new Circumstances(setting(project), People.person(person), attributes, on(quarter));
    }

    static Confided on(String quarter) { return new Confided(FieldDate.parse(quarter), true, SEALED); }

    static Setting setting(int project) {
        return new Setting(List.of(new ProjectShare(People.project(project), Percentage.HUNDRED)),
                new Place("IT", null, null), null, null, List.of("C029"), List.of(Aim.RIGHTS_AT_WORK));
    }
}
