package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.ATTENDANCE_BELOW_THRESHOLD;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Percentage;

/** Who completed a training and no longer attended enough of it, once what was said of its sessions is put right. */
record FallingShort(Scheduled training, Facts facts) {
    /** The correction, and the completions that it leaves without the attendance they took. */
    List<TrainingEvent> with(List<TrainingEvent> decided) {
        if (training.plan().terms().completionBasis() == CompletionBasis.ATTESTED_REGISTER) return decided;
        return Stream.concat(decided.stream(), decided.stream().flatMap(this::fallingShort)).toList();
    }

    private Stream<TrainingEvent> fallingShort(TrainingEvent correction) {
        var before = Attending.of(training, facts);
        var after = new Attending(training, after(correction), facts);
        return training.roster().values().stream().map(Participant::completion)
                .flatMap(Stream::ofNullable)
                .filter(completion -> isEnough(completion, before) && !isEnough(completion, after))
                .sorted(Comparator.comparing(completion -> completion.says().person()))
                .map(completion -> new CompletionFellShort(correction.training(), completion.id(),
                        completion.says().person(), attendance(completion, after),
                        training.plan().terms().attendanceThreshold(), ATTENDANCE_BELOW_THRESHOLD.code()));
    }

    /** A session moved to where it breaks a rule does not count before somebody accepts that. */
    private Sheets after(TrainingEvent correction) {
        var sheets = training.sheets();
        if (correction instanceof AttendanceCorrected e) return sheets.corrected(e);
        if (correction instanceof TrainingSessionRetracted e) return sheets.neverHeld(e.session());
        if (correction instanceof TrainingSessionCorrected e)
            return e.breaches().isEmpty()
                    ? sheets.held(e.session(), e.amends(), e.after(), List.of())
                    : sheets.neverHeld(e.session());
        return sheets;
    }

    private boolean isEnough(Fact completion, Attending attending) {
        return attendance(completion, attending).compareTo(training.plan().terms().attendanceThreshold()) >= 0;
    }

    private static Percentage attendance(Fact completion, Attending attending) {
        return attending.of(completion.says().person(), completion.says().occurredOn());
    }
}
