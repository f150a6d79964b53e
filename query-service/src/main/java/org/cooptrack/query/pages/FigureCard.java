package org.cooptrack.query.pages;

import java.util.List;
import org.cooptrack.query.statistics.Heading;
import org.jspecify.annotations.Nullable;

/**
 * A figure with all that must stand beside it: what it is in all, year by year, how many projects reported, how many of its
 * facts have evidence, whether it is certified, what projects aimed at.
 *
 * @param distinct
 *            whether it has a distinct figure
 * @param stock
 *            whether it says what is so on a day: its years say what changed in them
 * @param evidence
 *            none where no fact stands behind it or it is suppressed
 */
record FigureCard(String name, Heading heading, String title, String definition, int version, boolean distinct,
        boolean stock, boolean people, Told told, boolean provisional, String reported, String expected,
        @Nullable String evidence, String held, List<YearRow> years, @Nullable Aim aim) {
    public boolean holds() { return !held.equals("0"); }

    public boolean hasYears() { return years.stream().anyMatch(row -> row.year() != null && row.told().hasNumber()); }
}
