package org.cooptrack.command.publication;

import static org.cooptrack.command.publication.PublicationRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooptrack.command.publication.PublicationState.Standing;
import org.cooptrack.events.publication.FigureChange;
import org.cooptrack.events.publication.FigurePlace;
import org.cooptrack.events.value.Decimal;

/** Whether an erratum tells changes of what was last said, none of them material. Many small ones make a great one: each is held against what was published. */
final class Erratum {
    private Erratum() {}

    static void possible(List<FigureChange> changes, Standing standing) {
        if (changes.isEmpty()) throw NOTHING_CHANGED.at("/changes");
        Map<FigurePlace, Decimal> published = standing.edition().content().values();
        var seen = new HashSet<FigurePlace>();
        for (int at = 0; at < changes.size(); at++) {
            String field = "/changes/" + at;
            if (!seen.add(changes.get(at).place())) throw PLACE_TWICE.at(field + "/place");
            possible(changes.get(at), field, standing, published);
        }
    }

    private static void possible(FigureChange change, String field, Standing standing,
            Map<FigurePlace, Decimal> published) {
        var figures = standing.edition().content().figures();
        int figure = change.place().figure();
        if (figure < 0 || figure >= figures.size() || figures.get(figure).suppressed())
            throw PLACE_UNKNOWN.at(field + "/place/figure", figures.size() - 1);
        Decimal said = standing.said(change.place(), published);
        if (!Objects.equals(said, change.before()))
            throw BEFORE_OTHER.at(field + "/before", said == null ? "-" : said);
        if (Objects.equals(change.before(), change.after())) throw NOTHING_CHANGED.at(field + "/after");
        if (standing.edition().materiality().isMaterial(published.get(change.place()), change.after()))
            throw MATERIAL.at(field + "/after");
    }
}
