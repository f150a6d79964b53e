package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.ArrayList;
import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.training.TrainingCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;

/** The sessions of a training that took place. What one breaks is noted on it, not refused. */
record Sessions(Scheduled training) {
    private static final Decimal WHOLE_DAY = Decimal.of(24);

    List<TrainingEvent> hold(HoldSession wish, Facts facts) {
        Sheets.numbered(wish.session());
        var says = sitting(wish.occurredOn(), wish.hours(), facts);
        var known = training.sheets().sessions().get(wish.session());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw SESSION_ALREADY_HELD.at("/session", wish.session());
        return List.of(new TrainingSessionHeld(wish.training(), training.setting(), wish.session(), wish.occurredOn(),
                wish.hours(), issuesOn(wish.occurredOn(), facts)));
    }

    List<TrainingEvent> correct(CorrectSession wish, Facts facts) {
        var known = training.sheets().session(wish.session());
        var after = sitting(wish.occurredOn(), wish.hours(), facts);
        if (after.equals(known.says())) return List.of();
        return List.of(new TrainingSessionCorrected(wish.training(), known.id(), wish.session(), known.says(), after,
                wish.reason(), issuesOn(wish.occurredOn(), facts)));
    }

    List<TrainingEvent> retract(RetractSession wish) {
        var known = training.sheets().session(wish.session());
        return List.of(new TrainingSessionRetracted(wish.training(), known.id(), wish.session(), known.says(),
                wish.reason()));
    }

    List<TrainingEvent> assess(AssessBeneficiary wish, Facts facts) {
        training.past(FieldDate.on(wish.occurredOn()), facts);
        training.notCancelledOn(FieldDate.on(wish.occurredOn()));
        return training.sheets().assess(wish);
    }

    private Sitting sitting(FieldDate day, Decimal hours, Facts facts) {
        training.past(day, facts);
        if (hours.sign() <= 0 || hours.compareTo(WHOLE_DAY) > 0) throw SESSION_HOURS.at("/hours", hours);
        return new Sitting(day, hours);
    }

    private List<Breach> issuesOn(FieldDate day, Facts facts) {
        var broken = new ArrayList<TrainingRule>();
        if (training.setting().projects().stream()
                .anyMatch(share -> !facts.project(share.project()).was(day, ProjectStatus.ACTIVE)))
            broken.add(PROJECT_NOT_ACTIVE_ON_DAY);
        if (training.cancelledOn() != null && !day.isBefore(training.cancelledOn())) broken.add(HELD_THOUGH_CANCELLED);
        return broken.stream().map(rule -> training.issue(rule, "/occurredOn", facts)).toList();
    }
}
