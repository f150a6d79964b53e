package org.cooptrack.query.results;

import java.util.List;

/** Target and actual of an indicator as a whole, and of each cell of it in which something was set, observed or counted. */
record Progress(Compared total, List<Compared> cells) {
    Progress {
        cells = List.copyOf(cells);
    }
}
