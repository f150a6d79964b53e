package org.cooptrack.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.cooptrack.query.statistics.Heading;
import org.cooptrack.web.problem.Language;

/** Figures under one heading, in the reader's language. */
record Section(String heading, String title, List<FigureCard> cards) {
    static List<Section> of(List<FigureCard> cards, Language language) {
        var byHeading = new LinkedHashMap<Heading, List<FigureCard>>();
        cards.forEach(card -> byHeading.computeIfAbsent(card.heading(), _ -> new ArrayList<>()).add(card));
        return byHeading.entrySet().stream().map(entry -> new Section(entry.getKey().code(),
                entry.getKey().in(language), List.copyOf(entry.getValue()))).toList();
    }
}
