package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.UNKNOWN;

import java.util.List;
import org.cooptrack.command.employment.EmploymentCommand.RegisterJobseeker;
import org.cooptrack.command.employment.EmploymentCommand.RetractRegistration;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.employment.EmploymentEvent;
import org.cooptrack.events.employment.JobseekerRegistered;

/** Nobody is registered in this case: not yet, or no longer since that was taken back. */
record Unregistered(TakenBack takenBack) implements EmploymentState {
    @Override
    public List<EmploymentEvent> register(RegisterJobseeker wish, Facts facts) {
        var registration = Registering.asked(wish, facts);
        return List.of(new JobseekerRegistered(wish.jobseeker(), registration,
                Registering.issuesOf(registration, facts)));
    }

    @Override
    public List<EmploymentEvent> retract(RetractRegistration wish) {
        return takenBack.once(Retractions.REGISTRATION, Retractions.RETRACTED,
                () -> List.of(registered().retracted(wish)));
    }

    @Override
    public Registered registered() { throw UNKNOWN.at("/jobseeker"); }
}
