package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Percentage;

/** Who has been trained: by attendance and assessment, or by an attested register. */
record Completion(Scheduled training) {
    List<TrainingEvent> complete(CompleteTraining wish, Facts facts) {
        training.past(wish.occurredOn(), facts);
        training.notCancelledOn(wish.occurredOn());
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var events = new ArrayList<TrainingEvent>();
        var seen = new HashSet<UUID>();
        for (var person : wish.persons())
            if (seen.add(person)) completeOne(wish, person, events, facts);
        return List.copyOf(events);
    }

    private void completeOne(CompleteTraining wish, UUID person, List<TrainingEvent> events, Facts facts) {
        var participant = training.participant(person, "/persons");
        var enrolled = participant.enrolment().says();
        var fact = training.participation(person, enrolled.attributes(), wish.occurredOn());
        var done = participant.completion();
        if (done != null && done.says().equals(fact)) return;
        if (done != null) throw ALREADY_COMPLETED.at("/persons", person);
        if (wish.occurredOn().isBefore(enrolled.occurredOn().earliest()))
            throw BEFORE_ENROLMENT.at("/occurredOn", person);
        var attending = Attending.of(training, facts);
        var attendance = attending.of(person, wish.occurredOn());
        switch (terms().completionBasis()) {
            case ATTESTED_REGISTER -> { if (wish.evidence() == null) throw REGISTER_NOT_ATTESTED.at("/evidence"); }
            case ATTENDANCE -> earned(person, attendance, wish.occurredOn());
        }
        boolean nothingHeld = attending.held(wish.occurredOn()).isEmpty();
        events.add(new BeneficiaryTrained(wish.training(), fact, terms().completionBasis(),
                nothingHeld ? null : attendance, wish.evidence()));
        participant.followed().completed(wish.training(), fact).forEach(events::add);
    }

    /** A completion that is moved to another day is one of that day, and was earned by then. */
    void moved(UUID person, FieldDate to, Facts facts) {
        if (terms().completionBasis() == CompletionBasis.ATTENDANCE)
            earned(person, Attending.of(training, facts).of(person, to), to);
    }

    private void earned(UUID person, Percentage attendance, FieldDate day) {
        if (terms().assessmentRequired() && !training.sheets().hasPassed(person, day.latest()))
            throw ASSESSMENT_MISSING.at("/persons", person);
        if (attendance.compareTo(terms().attendanceThreshold()) < 0)
            throw ATTENDANCE_BELOW_THRESHOLD.at("/persons", person, attendance, terms().attendanceThreshold());
    }

    private TrainingScheduled terms() { return training.plan().terms(); }
}
