package org.cooptrack.command.training;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.ScheduleTraining;
import org.cooptrack.events.training.CapacityRevised;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.TrainingRescheduled;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;

/** What was planned, as last revised. */
record Plan(TrainingScheduled terms, LocalDate startsOn, LocalDate endsOn, int capacity) {
    private static final Percentage USUAL_THRESHOLD = Percentage.of("80");

    static TrainingScheduled of(ScheduleTraining wish, Facts facts) {
        if (wish.title().isBlank()) throw TITLE_MISSING.at("/title");
        if (LocalizedText.saysNothing(wish.code())) throw CODE_MISSING.at("/code");
        inOrder(wish.startsOn(), wish.endsOn());
        large(wish.capacity(), 0);
        var threshold = requireNonNullElse(wish.attendanceThreshold(), USUAL_THRESHOLD);
        if (threshold.value().sign() <= 0 || threshold.compareTo(Percentage.HUNDRED) > 0)
            throw THRESHOLD_OUT_OF_RANGE.at("/attendanceThreshold", threshold);
        Everywhere.owned(wish.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.topic(wish.topic(), wish.startsOn(), facts);
        Everywhere.possible(wish.setting(), wish.startsOn(), facts);
        return new TrainingScheduled(wish.training(), wish.code(), wish.title(), wish.topic(), wish.setting(),
                wish.startsOn(),
                wish.endsOn(), wish.capacity(), threshold, requireNonNullElse(wish.assessmentRequired(), false),
                requireNonNullElse(wish.completionBasis(), CompletionBasis.ATTENDANCE));
    }

    static void inOrder(LocalDate startsOn, LocalDate endsOn) {
        if (endsOn.isBefore(startsOn)) throw ENDS_BEFORE_START.at("/endsOn", startsOn, endsOn);
    }

    static void large(int capacity, int enrolled) {
        if (capacity < 1 || capacity < enrolled)
            throw CAPACITY_TOO_SMALL.at("/capacity", capacity, Math.max(1, enrolled));
    }

    Plan moved(TrainingRescheduled event) { return new Plan(terms, event.startsOn(), event.endsOn(), capacity); }

    Plan sized(CapacityRevised event) { return new Plan(terms, startsOn, endsOn, event.capacity()); }
}
