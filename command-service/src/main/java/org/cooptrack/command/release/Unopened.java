package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.UNKNOWN;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.command.release.ReleaseCommand.IdentifyPerson;
import org.cooptrack.command.release.ReleaseCommand.RetractIdentification;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Confided;

/** Nobody is identified in this case: not yet, or no longer since that was taken back. */
record Unopened(TakenBack takenBack) implements ReleaseState {
    @Override
    public List<ReleaseEvent> identify(IdentifyPerson wish, Confided when, Facts facts) {
        var identification = Identifying.asked(wish, when, facts);
        return List.of(new PersonIdentified(wish.dossier(), identification,
                Identifying.issuesOf(identification, facts)));
    }

    @Override
    public List<ReleaseEvent> retract(RetractIdentification wish) {
        return takenBack.once(Retractions.IDENTIFICATION, Retractions.RETRACTED,
                () -> List.of(opened().retracted(wish)));
    }

    @Override
    public Opened opened() { throw UNKNOWN.at("/dossier"); }
}
