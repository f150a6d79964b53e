package org.cooptrack.query.publication;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.cooptrack.events.publication.ReportedDefinition;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Measure;
import org.springframework.stereotype.Component;

/** What measures mean now, as a report keeps it. */
@Component
class Definitions {
    private final Catalogue catalogue;

    Definitions(Catalogue catalogue) { this.catalogue = catalogue; }

    static ReportedDefinition of(Measure measure) {
        var lines = new TreeMap<String, List<String>>();
        measure.definition().byLanguage().forEach((language, text) -> lines.put(language, Lines.of(text)));
        return new ReportedDefinition(measure.version(), measure.title(), lines);
    }

    /** None where there is no such measure any more. */
    Optional<ReportedDefinition> of(String measure) {
        return catalogue.find(measure).map(Definitions::of);
    }
}
