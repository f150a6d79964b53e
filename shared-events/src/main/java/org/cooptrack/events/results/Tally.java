package org.cooptrack.events.results;

import java.util.List;

/** Something the system counts: a figure of a measure, among the facts that pass all filters. Of the project's facts alone, whatever the filters. */
public record Tally(String measure, Figure figure, List<Filter> filters) {
    public Tally { filters = List.copyOf(filters); }
}
