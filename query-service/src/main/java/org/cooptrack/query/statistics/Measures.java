package org.cooptrack.query.statistics;

import java.util.List;

/** The measures a slice declares. */
public interface Measures {
    List<Measure> measures();
}
