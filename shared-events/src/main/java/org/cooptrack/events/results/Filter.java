package org.cooptrack.events.results;

import java.util.List;

/** Only facts that have one of these values on the dimension, named as in questions to the statistics: {@code sex} = {@code FEMALE}. */
public record Filter(String dimension, List<String> values) {
    public Filter { values = List.copyOf(values); }
}
