package org.cooptrack.query.iati;

/** What the standard has against an activity: the rule ({@code schema}, {@code codelist.Country}, {@code ruleset.3.7.1}), and what is wrong. */
record Objection(String rule, String says) {
    private static final int LONGEST = 500;

    Objection {
        says = says.length() > LONGEST ? says.substring(0, LONGEST) + "…" : says;
    }
}
