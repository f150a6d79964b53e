package org.cooptrack.events.published;

import java.util.List;

/** What an activity is for: sectors with their shares, tags, policy markers and humanitarian scopes. */
public record Purpose(List<Share> sectors, List<Marker> tags, List<Marker> policyMarkers,
        List<Marker> humanitarianScopes) {
    public Purpose {
        sectors = List.copyOf(sectors);
        tags = List.copyOf(tags);
        policyMarkers = List.copyOf(policyMarkers);
        humanitarianScopes = List.copyOf(humanitarianScopes);
    }
}
