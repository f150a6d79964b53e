package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Rule;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A training that was scheduled, with all that followed. */
record Scheduled(Plan plan, @Nullable LocalDate openSince, @Nullable LocalDate cancelledOn,
        PMap<UUID, Participant> roster, Sheets sheets, TakenBack takenBack) implements TrainingState {
    private static final Decimal WHOLE_DAY = Decimal.of(24);
    private static final Set<Integer> FOLLOW_UP_MONTHS = Set.of(3, 6, 12);

    static Scheduled by(TrainingScheduled event) {
        return new Scheduled(new Plan(event, event.startsOn(), event.endsOn(), event.capacity()), null, null,
                HashTreePMap.empty(), Sheets.NONE, TakenBack.NOTHING);
    }

    @Override
    public Scheduled scheduled() { return this; }

    @Override
    public List<TrainingEvent> schedule(ScheduleTraining wish, Facts facts) {
        if (Plan.of(wish, facts).equals(plan.terms())) return List.of();
        throw ALREADY_SCHEDULED.at("/training");
    }

    List<TrainingEvent> reschedule(RescheduleTraining wish) {
        live("/startsOn");
        Plan.inOrder(wish.startsOn(), wish.endsOn());
        if (wish.startsOn().equals(plan.startsOn()) && wish.endsOn().equals(plan.endsOn())) return List.of();
        return List.of(new TrainingRescheduled(wish.training(), wish.startsOn(), wish.endsOn(), wish.reason()));
    }

    List<TrainingEvent> reviseCapacity(ReviseCapacity wish) {
        live("/capacity");
        Plan.large(wish.capacity(), roster.size());
        if (wish.capacity() == plan.capacity()) return List.of();
        return List.of(new CapacityRevised(wish.training(), wish.capacity(), wish.reason()));
    }

    List<TrainingEvent> openEnrolment(OpenEnrolment wish, Facts facts) {
        live("/occurredOn");
        past(FieldDate.on(wish.occurredOn()), facts);
        if (wish.occurredOn().equals(openSince)) return List.of();
        if (openSince != null) throw ENROLMENT_ALREADY_OPEN.at("/occurredOn", openSince);
        for (var share : setting().projects())
            if (!facts.unmovedProject(share.project()).was(FieldDate.on(wish.occurredOn()), ProjectStatus.ACTIVE))
                throw PROJECT_NOT_RUNNING.at("/occurredOn", share.project(), wish.occurredOn());
        return List.of(new EnrolmentOpened(wish.training(), wish.occurredOn()));
    }

    List<TrainingEvent> cancel(CancelTraining wish, Facts facts) {
        past(FieldDate.on(wish.occurredOn()), facts);
        if (wish.occurredOn().equals(cancelledOn)) return List.of();
        live("/occurredOn");
        return List.of(new TrainingCancelled(wish.training(), wish.occurredOn(), wish.reason()));
    }

    List<TrainingEvent> enrol(EnrolBeneficiary wish, Facts facts) {
        past(wish.occurredOn(), facts);
        notCancelledOn(wish.occurredOn());
        Everywhere.possible(wish.attributes(), wish.occurredOn().earliest(), facts);
        var fact = new Participation(setting(), topic(), wish.person(), wish.attributes(), wish.occurredOn());
        var known = roster.get(wish.person());
        if (known != null && known.enrolment().says().equals(fact)) return List.of();
        if (known != null) throw ALREADY_ENROLLED.at("/person");
        if (openSince == null || wish.occurredOn().isBefore(openSince)) throw ENROLMENT_NOT_OPEN.at("/occurredOn");
        if (roster.size() >= plan.capacity()) throw OVER_CAPACITY.at("/person", plan.capacity());
        for (var share : setting().projects())
            if (!facts.project(share.project()).was(wish.occurredOn(), ProjectStatus.ACTIVE))
                throw NEW_ENROLMENT_WHILE_SUSPENDED.at("/occurredOn", share.project(), wish.occurredOn());
        return List.of(new BeneficiaryEnrolled(wish.training(), fact));
    }

    List<TrainingEvent> holdSession(HoldSession wish, Facts facts) {
        Sheets.numbered(wish.session());
        var says = sitting(wish.occurredOn(), wish.hours(), facts);
        var known = sheets.sessions().get(wish.session());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw SESSION_ALREADY_HELD.at("/session", wish.session());
        return List.of(new TrainingSessionHeld(wish.training(), setting(), wish.session(), wish.occurredOn(),
                wish.hours(), issuesOn(wish.occurredOn(), facts)));
    }

    List<TrainingEvent> correct(CorrectSession wish, Facts facts) {
        var known = sheets.session(wish.session());
        var after = sitting(wish.occurredOn(), wish.hours(), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new TrainingSessionCorrected(wish.training(), known.id(), wish.session(), known.says(), after,
                wish.reason(), issuesOn(wish.occurredOn(), facts)));
    }

    List<TrainingEvent> retract(RetractSession wish) {
        var known = sheets.session(wish.session());
        return List.of(new TrainingSessionRetracted(wish.training(), known.id(), wish.session(), known.says(),
                wish.reason()));
    }

    private Sitting sitting(FieldDate day, Decimal hours, Facts facts) {
        past(day, facts);
        if (hours.sign() <= 0 || hours.compareTo(WHOLE_DAY) > 0) throw SESSION_HOURS.at("/hours", hours);
        return new Sitting(day, hours);
    }

    List<TrainingEvent> recordAttendance(RecordAttendance wish) { return sheets.record(wish); }

    List<TrainingEvent> assess(AssessBeneficiary wish, Facts facts) {
        past(FieldDate.on(wish.occurredOn()), facts);
        notCancelledOn(FieldDate.on(wish.occurredOn()));
        return sheets.assess(wish);
    }

    List<TrainingEvent> complete(CompleteTraining wish, Facts facts) {
        past(wish.occurredOn(), facts);
        notCancelledOn(wish.occurredOn());
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var events = new ArrayList<TrainingEvent>();
        var seen = new HashSet<UUID>();
        for (var person : wish.persons())
            if (seen.add(person)) completeOne(wish, person, events);
        return List.copyOf(events);
    }

    private void completeOne(CompleteTraining wish, UUID person, List<TrainingEvent> events) {
        var participant = participant(person);
        var enrolled = participant.enrolment().says();
        var fact = new Participation(setting(), topic(), person, enrolled.attributes(), wish.occurredOn());
        var done = participant.completion();
        if (done != null && done.says().equals(fact)) return;
        if (done != null) throw ALREADY_COMPLETED.at("/persons", person);
        if (wish.occurredOn().isBefore(enrolled.occurredOn().earliest()))
            throw BEFORE_ENROLMENT.at("/occurredOn", person);
        var attendance = sheets.attendanceOf(person, cancelledOn);
        switch (plan.terms().completionBasis()) {
            case ATTESTED_REGISTER -> { if (wish.evidence() == null) throw REGISTER_NOT_ATTESTED.at("/evidence"); }
            case ATTENDANCE -> {
                if (plan.terms().assessmentRequired() && !sheets.hasPassed(person, wish.occurredOn().latest()))
                    throw ASSESSMENT_MISSING.at("/persons", person);
                if (attendance.compareTo(plan.terms().attendanceThreshold()) < 0)
                    throw ATTENDANCE_BELOW_THRESHOLD.at("/persons", person, attendance,
                            plan.terms().attendanceThreshold());
            }
        }
        events.add(new BeneficiaryTrained(wish.training(), fact, plan.terms().completionBasis(),
                sheets.before(cancelledOn).isEmpty() ? null : attendance, wish.evidence()));
    }

    List<TrainingEvent> certify(IssueCertificate wish, Facts facts) {
        past(wish.occurredOn(), facts);
        var participant = participant(wish.person());
        var completion = participant.completion();
        if (completion == null) throw NOT_COMPLETED.at("/person");
        if (wish.occurredOn().isBefore(completion.says().occurredOn().earliest()))
            throw NOT_COMPLETED.at("/occurredOn");
        if (wish.number().isBlank()) throw NUMBER_MISSING.at("/number");
        var fact = new Participation(setting(), topic(), wish.person(), completion.says().attributes(),
                wish.occurredOn());
        var known = participant.certification();
        if (known != null && known.says().equals(fact) && wish.number().equals(participant.certificate()))
            return List.of();
        if (known != null) throw ALREADY_CERTIFIED.at("/person", String.valueOf(participant.certificate()));
        return List.of(new CertificateIssued(wish.training(), fact, wish.number()));
    }

    List<TrainingEvent> followUp(FollowUpBeneficiary wish, Facts facts) {
        past(wish.occurredOn(), facts);
        if (!FOLLOW_UP_MONTHS.contains(wish.month())) throw FOLLOW_UP_MONTH.at("/month", wish.month());
        var participant = participant(wish.person());
        var attributes = participant.enrolment().says().attributes();
        var fact = new Participation(setting(), topic(), wish.person(), attributes, wish.occurredOn());
        var completion = participant.completion();
        boolean completedBefore = completion != null
                && !wish.occurredOn().isBefore(completion.says().occurredOn().earliest());
        var known = participant.followUpAfter(wish.month());
        if (known.isPresent()) {
            if (known.get().fact().says().equals(fact) && known.get().outcome() == wish.outcome()) return List.of();
            throw FOLLOW_UP_DIFFERS.at("/month", wish.month());
        }
        return List.of(new BeneficiaryFollowedUp(wish.training(), fact, wish.month(), wish.outcome(),
                completedBefore ? List.of() : List.of(issue(FOLLOW_UP_WITHOUT_COMPLETION, "/person", facts))));
    }

    Participant participant(UUID person) {
        var participant = roster.get(person);
        if (participant == null) throw NOT_ENROLLED.at("/person", person);
        return participant;
    }

    LocalDate today(Facts facts) { return Today.at(setting().place(), facts.now()); }

    private void past(FieldDate day, Facts facts) {
        if (day.isAfter(today(facts))) throw IN_THE_FUTURE.at("/occurredOn", day);
    }

    private void live(String field) {
        if (cancelledOn != null) throw CANCELLED.at(field, cancelledOn);
    }

    private void notCancelledOn(FieldDate day) {
        if (cancelledOn != null && !day.isBefore(cancelledOn)) throw CANCELLED.at("/occurredOn", cancelledOn);
    }

    private List<Breach> issuesOn(FieldDate day, Facts facts) {
        var broken = new ArrayList<TrainingRule>();
        if (setting().projects().stream()
                .anyMatch(share -> !facts.project(share.project()).was(day, ProjectStatus.ACTIVE)))
            broken.add(PROJECT_NOT_ACTIVE_ON_DAY);
        if (cancelledOn != null && !day.isBefore(cancelledOn)) broken.add(HELD_THOUGH_CANCELLED);
        return broken.stream().map(rule -> issue(rule, "/occurredOn", facts)).toList();
    }

    private Breach issue(Rule rule, String field, Facts facts) {
        return Issue.of(rule, field, setting(), today(facts));
    }

    private Setting setting() { return plan.terms().setting(); }

    private String topic() { return plan.terms().topic(); }

    Scheduled opened(LocalDate day) { return new Scheduled(plan, day, cancelledOn, roster, sheets, takenBack); }

    Scheduled cancelled(LocalDate day) { return new Scheduled(plan, openSince, day, roster, sheets, takenBack); }

    Scheduled with(Plan revised) { return new Scheduled(revised, openSince, cancelledOn, roster, sheets, takenBack); }

    Scheduled with(Sheets changed) { return new Scheduled(plan, openSince, cancelledOn, roster, changed, takenBack); }

    Scheduled with(Participant participant) {
        return with(roster.plus(participant.enrolment().says().person(), participant));
    }

    Scheduled without(UUID person) { return with(roster.minus(person)); }

    Scheduled with(TakenBack changed) {
        return new Scheduled(plan, openSince, cancelledOn, roster, sheets, changed);
    }

    Scheduled change(Participation of, UnaryOperator<Participant> change) {
        return with(change.apply(participant(of.person())));
    }

    private Scheduled with(PMap<UUID, Participant> changed) {
        return new Scheduled(plan, openSince, cancelledOn, changed, sheets, takenBack);
    }
}
