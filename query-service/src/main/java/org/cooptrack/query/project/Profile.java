package org.cooptrack.query.project;

import java.util.List;
import org.cooptrack.events.project.*;

/** What a project is for and on, as last said. */
public record Profile(Recipients recipients, List<Sector> sectors, Outcomes outcomes, List<String> instruments,
        List<PolicyMarker> policyMarkers, Defaults defaults) {
    static final Profile NONE = new Profile(Recipients.NONE, List.of(), Outcomes.NONE, List.of(), List.of(),
            Defaults.NONE);

    Profile with(Recipients said) { return new Profile(said, sectors, outcomes, instruments, policyMarkers, defaults); }

    Profile with(Outcomes said) { return new Profile(recipients, sectors, said, instruments, policyMarkers, defaults); }

    Profile with(Defaults said) { return new Profile(recipients, sectors, outcomes, instruments, policyMarkers, said); }

    Profile working(List<Sector> said) {
        return new Profile(recipients, said, outcomes, instruments, policyMarkers, defaults);
    }

    Profile promoting(List<String> said) {
        return new Profile(recipients, sectors, outcomes, said, policyMarkers, defaults);
    }

    Profile marked(List<PolicyMarker> said) {
        return new Profile(recipients, sectors, outcomes, instruments, said, defaults);
    }
}
