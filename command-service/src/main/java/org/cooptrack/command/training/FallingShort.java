package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.ATTENDANCE_BELOW_THRESHOLD;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Percentage;

/** Who completed a training and no longer attended enough of it, or does again, once what was said of it is put right. */
record FallingShort(Scheduled training, Facts facts) {
    /** The correction, the completions that it leaves without the attendance they took, and those that have it again. */
    List<TrainingEvent> with(List<TrainingEvent> decided) {
        return and(decided, told -> Stream.concat(fallingShort(told), enoughAgain(told)));
    }

    /** What is recorded or said anew, and the completions that fell short and have their attendance again by it. */
    List<TrainingEvent> cleared(List<TrainingEvent> decided) {
        return and(decided, this::enoughAgain);
    }

    private List<TrainingEvent> and(List<TrainingEvent> decided, Function<TrainingEvent, Stream<TrainingEvent>> more) {
        if (training.plan().terms().completionBasis() == CompletionBasis.ATTESTED_REGISTER) return decided;
        return Stream.concat(decided.stream(), decided.stream().flatMap(more)).toList();
    }

    private Stream<TrainingEvent> fallingShort(TrainingEvent correction) {
        var before = Attending.of(training, facts);
        var after = attending(correction);
        return training.roster().values().stream().map(Participant::completion)
                .flatMap(Stream::ofNullable)
                .filter(completion -> isEnough(completion.says(), before) && !isEnough(completion.says(), after))
                .sorted(Comparator.comparing(completion -> completion.says().person()))
                .map(completion -> new CompletionFellShort(correction.training(), completion.id(),
                        completion.says().person(), attendance(completion.says(), after),
                        training.plan().terms().attendanceThreshold(), ATTENDANCE_BELOW_THRESHOLD.code()));
    }

    private Stream<TrainingEvent> enoughAgain(TrainingEvent told) {
        var after = attending(told);
        return training.roster().values().stream()
                .sorted(Comparator.comparing(one -> one.enrolment().says().person()))
                .flatMap(one -> enoughAgain(one, told, after));
    }

    private Stream<TrainingEvent> enoughAgain(Participant one, TrainingEvent told, Attending after) {
        var questioned = one.fellShort();
        var completion = one.completion();
        if (questioned == null || completion == null) return Stream.empty();
        var says = said(completion.says(), told);
        if (!isEnough(says, after)) return Stream.empty();
        return Stream.of(new CompletionCleared(told.training(), questioned, says.person(), attendance(says, after),
                ATTENDANCE_BELOW_THRESHOLD.code()));
    }

    private static Participation said(Participation completion, TrainingEvent told) {
        return told instanceof CompletionCorrected e && e.before().equals(completion) ? e.after() : completion;
    }

    private Attending attending(TrainingEvent told) { return new Attending(training, after(told), facts); }

    /** A session moved to where it breaks a rule does not count before somebody accepts that. */
    private Sheets after(TrainingEvent told) {
        var sheets = training.sheets();
        if (told instanceof AttendanceRecorded e) return sheets.marked(e.session(), e.sheet());
        if (told instanceof AttendanceCorrected e) return sheets.corrected(e);
        if (told instanceof TrainingSessionRetracted e) return sheets.neverHeld(e.session());
        if (told instanceof TrainingSessionCorrected e)
            return e.breaches().isEmpty()
                    ? sheets.held(e.session(), e.amends(), e.after(), List.of())
                    : sheets.neverHeld(e.session());
        if (told instanceof TrainingSessionHeld e && e.breaches().isEmpty())
            return sheets.held(e.session(), notYetTold(e), new Sitting(e.occurredOn(), e.hours()), List.of());
        return sheets;
    }

    /** By its id only the issues of a session are looked for, and this one has none. */
    private static EventId notYetTold(TrainingSessionHeld event) {
        return new EventId(StreamId.of("training", event.training()), 0);
    }

    private boolean isEnough(Participation completion, Attending attending) {
        return attendance(completion, attending).compareTo(training.plan().terms().attendanceThreshold()) >= 0;
    }

    private static Percentage attendance(Participation completion, Attending attending) {
        return attending.of(completion.person(), completion.occurredOn());
    }
}
