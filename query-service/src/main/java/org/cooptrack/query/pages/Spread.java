package org.cooptrack.query.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the programme reaches: in how many countries, with how many development partners and offices it has had projects.
 *
 * @param word
 *            by which word of the pages it is told where there is no number
 */
record Spread(String name, @Nullable String many, String word) {
    private static final List<String> OF = List.of("countries-with-active-projects",
            "development-partners-of-active-projects", "offices-with-active-projects");

    static List<Spread> of(List<FigureCard> cards) {
        return cards.stream().filter(card -> OF.contains(card.name()))
                .map(card -> new Spread(card.name(), card.told().distinct(), card.told().word())).toList();
    }
}
