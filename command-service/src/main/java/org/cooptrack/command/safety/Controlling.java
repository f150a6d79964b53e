package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What is done about the risks of a workplace. */
record Controlling(Registered workplace) {
    List<SafetyEvent> putInPlace(PutControlInPlace wish, Facts facts) {
        var says = control(wish.control(), wish.type(), wish.occurredOn(), wish.evidence(), facts);
        var known = workplace.controls().get(wish.control());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw CONTROL_DIFFERS.at("/control", wish.control());
        return List.of(new ControlPutInPlace(wish.workplace(), says, issuesOn(wish.occurredOn(), facts)));
    }

    List<SafetyEvent> correct(CorrectControl wish, Facts facts) {
        var known = known(wish.control());
        var after = control(wish.control(), wish.type(), wish.occurredOn(), wish.evidence(), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new ControlCorrected(wish.workplace(), known.id(), known.says(), after, wish.reason(),
                issuesOn(wish.occurredOn(), facts)));
    }

    List<SafetyEvent> retract(RetractControl wish) {
        var known = known(wish.control());
        return List.of(new ControlRetracted(wish.workplace(), known.id(), known.says(), wish.reason()));
    }

    private Said<Control> known(UUID control) {
        var known = workplace.controls().get(control);
        if (known == null) throw CONTROL_UNKNOWN.at("/control", control);
        return known;
    }

    private Control control(UUID id, ControlType type, FieldDate day, @Nullable Evidence evidence, Facts facts) {
        workplace.past(day, facts);
        Everywhere.possible(evidence, day.latest(), "/evidence", facts);
        return new Control(id, workplace.premises(), type, day, evidence);
    }

    private List<Breach> issuesOn(FieldDate day, Facts facts) {
        var broken = new ArrayList<>(workplace.unbegunOn(day, facts));
        if (workplace.isUnassessedOn(day))
            broken.add(CONTROL_WITHOUT_ASSESSMENT);
        return workplace.issues(broken, "/occurredOn", facts);
    }
}
