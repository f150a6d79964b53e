package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.UNKNOWN;

import java.util.List;
import org.cooptrack.command.childlabour.ChildLabourCommand.IdentifyChild;
import org.cooptrack.command.childlabour.ChildLabourCommand.RetractIdentification;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Confided;

/** No child is identified in this case: not yet, or no longer since that was taken back. */
record Unopened(TakenBack takenBack) implements ChildLabourState {
    @Override
    public List<ChildLabourEvent> identify(IdentifyChild wish, Confided when, Facts facts) {
        var identification = Identifying.asked(wish, when, facts);
        return List.of(new ChildIdentified(wish.dossier(), identification,
                Identifying.issuesOf(identification, facts)));
    }

    @Override
    public List<ChildLabourEvent> retract(RetractIdentification wish) {
        return takenBack.once(Retractions.IDENTIFICATION, Retractions.RETRACTED,
                () -> List.of(opened().retracted(wish)));
    }

    @Override
    public Opened opened() { throw UNKNOWN.at("/dossier"); }
}
