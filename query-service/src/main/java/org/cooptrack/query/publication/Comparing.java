package org.cooptrack.query.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.publication.Materiality;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.publication.Affected.Change;
import org.jspecify.annotations.Nullable;

/** Holds the numbers of a report against those of now, place by place. */
final class Comparing {
    private Comparing() {}

    /**
     * @param told
     *            what errata put in place of what was published; nothing of a place that is no more
     */
    static List<Change> changes(Map<FigurePlace, Decimal> published, Map<FigurePlace, Optional<Decimal>> told,
            Map<FigurePlace, Decimal> now, Materiality materiality) {
        var places = new LinkedHashSet<>(published.keySet());
        places.addAll(told.keySet());
        places.addAll(now.keySet());
        var changes = new ArrayList<Change>();
        for (FigurePlace place : places) {
            Decimal said = published.get(place);
            Optional<Decimal> erratum = told.get(place);
            Decimal before = before(said, erratum);
            Decimal after = now.get(place);
            if (!Objects.equals(before, after))
                changes.add(new Change(place, erratum == null ? null : said, before, after,
                        materiality.isMaterial(said, after)));
        }
        return List.copyOf(changes);
    }

    @SuppressWarnings("OptionalAssignedToNull")
    private static @Nullable Decimal before(@Nullable Decimal said, @Nullable Optional<Decimal> erratum) {
        return erratum == null ? said : erratum.orElse(null);
    }
}
