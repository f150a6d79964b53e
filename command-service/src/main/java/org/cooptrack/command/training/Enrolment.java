package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.FieldDate;

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
        open(wish.occurredOn());
        if (training.roster().size() >= training.plan().capacity())
            throw OVER_CAPACITY.at("/person", training.plan().capacity());
        running(wish.occurredOn(), facts);
        return Stream.concat(Stream.of(new BeneficiaryEnrolled(wish.training(), fact)),
                training.followed(wish.person()).enrolled(wish.training(), fact)).toList();
    }

    /** An enrolment that is moved to another day is one of that day, and can be only where it could have been made. */
    void moved(FieldDate to, Facts facts) {
        training.notCancelledOn(to);
        open(to);
        running(to, facts);
    }

    private void open(FieldDate day) {
        if (training.openSince() == null || day.isBefore(training.openSince()))
            throw ENROLMENT_NOT_OPEN.at("/occurredOn");
    }

    private void running(FieldDate day, Facts facts) {
        for (var share : training.setting().projects())
            if (!facts.project(share.project()).was(day, ProjectStatus.ACTIVE))
                throw NEW_ENROLMENT_WHILE_SUSPENDED.at("/occurredOn", share.project(), day);
    }
}
