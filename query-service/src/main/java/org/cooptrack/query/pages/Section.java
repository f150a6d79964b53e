package org.cooptrack.query.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Figures under one heading. */
record Section(String heading, List<FigureCard> cards) {
    static List<Section> of(List<FigureCard> cards) {
        var byHeading = new LinkedHashMap<String, List<FigureCard>>();
        cards.forEach(card -> byHeading.computeIfAbsent(card.heading(), _ -> new ArrayList<>()).add(card));
        return byHeading.entrySet().stream().map(entry -> new Section(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }
}
