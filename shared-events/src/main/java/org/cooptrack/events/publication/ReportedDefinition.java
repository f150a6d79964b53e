package org.cooptrack.events.publication;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.events.value.LocalizedText;

/** What a figure means: the version of its definition, its title, and the definition by language (BCP 47), line by line as a letter prints it. */
public record ReportedDefinition(int version, LocalizedText title, Map<String, List<String>> lines) {
    public ReportedDefinition {
        var sorted = new TreeMap<String, List<String>>();
        lines.forEach((language, text) -> sorted.put(language, List.copyOf(text)));
        lines = Collections.unmodifiableMap(sorted);
    }
}
