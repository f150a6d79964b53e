package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;

/** Who may take part. */
record Enrolment(Scheduled training) {
    List<TrainingEvent> enrol(EnrolBeneficiary wish, Facts facts) {
        training.past(wish.occurredOn(), facts);
        training.notCancelledOn(wish.occurredOn());
        Everywhere.possible(wish.attributes(), wish.occurredOn().earliest(), facts);
        var fact = training.participation(wish.person(), wish.attributes(), wish.occurredOn());
        var known = training.roster().get(wish.person());
        if (known != null && known.enrolment().says().equals(fact)) return List.of();
        if (known != null) throw ALREADY_ENROLLED.at("/person");
        if (training.openSince() == null || wish.occurredOn().isBefore(training.openSince()))
            throw ENROLMENT_NOT_OPEN.at("/occurredOn");
        if (training.roster().size() >= training.plan().capacity())
            throw OVER_CAPACITY.at("/person", training.plan().capacity());
        for (var share : training.setting().projects())
            if (!facts.project(share.project()).was(wish.occurredOn(), ProjectStatus.ACTIVE))
                throw NEW_ENROLMENT_WHILE_SUSPENDED.at("/occurredOn", share.project(), wish.occurredOn());
        return List.of(new BeneficiaryEnrolled(wish.training(), fact));
    }
}
