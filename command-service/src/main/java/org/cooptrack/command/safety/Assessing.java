package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What is known of the risks of a workplace. */
record Assessing(Registered workplace) {
    List<SafetyEvent> assess(AssessRisks wish, Facts facts) {
        var says = assessment(wish.assessment(), wish.occurredOn(), wish.evidence(), facts);
        var known = workplace.assessments().get(wish.assessment());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw ASSESSMENT_DIFFERS.at("/assessment", wish.assessment());
        return List.of(new RisksAssessed(wish.workplace(), says,
                workplace.issues(workplace.unbegunOn(wish.occurredOn(), facts), "/occurredOn", facts)));
    }

    List<SafetyEvent> correct(CorrectAssessment wish, Facts facts) {
        var known = known(wish.assessment());
        var after = assessment(wish.assessment(), wish.occurredOn(), wish.evidence(), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new AssessmentCorrected(wish.workplace(), known.id(), known.says(), after, wish.reason(),
                workplace.issues(workplace.unbegunOn(wish.occurredOn(), facts), "/occurredOn", facts)));
    }

    List<SafetyEvent> retract(RetractAssessment wish) {
        var known = known(wish.assessment());
        return List.of(new AssessmentRetracted(wish.workplace(), known.id(), known.says(), wish.reason()));
    }

    private Said<Assessment> known(UUID assessment) {
        var known = workplace.assessments().get(assessment);
        if (known == null) throw ASSESSMENT_UNKNOWN.at("/assessment", assessment);
        return known;
    }

    private Assessment assessment(UUID id, FieldDate day, @Nullable Evidence evidence, Facts facts) {
        workplace.past(day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
        return new Assessment(id, workplace.premises(), day, evidence);
    }
}
