package org.cooptrack.events.published;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was published and is not understood here, kept so that nothing is lost: an element as it was, or what is left of
 * one that is understood ({@code title[1]}). Names of other namespaces are written {@code {uri}name}.
 */
public record KeptElement(String name, @JsonInclude(JsonInclude.Include.NON_EMPTY) SortedMap<String, String> attributes,
        @Nullable String text, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KeptElement> children) {
    public KeptElement {
        attributes = attributes == null
                ? Collections.emptySortedMap()
                : Collections.unmodifiableSortedMap(new TreeMap<>(attributes));
        children = children == null ? List.of() : List.copyOf(children);
    }
}
