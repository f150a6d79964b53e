package org.cooptrack.web.shape;

/** Texts that a spreadsheet would run as a formula: sent back with an apostrophe before them, which makes them texts again. */
public final class Formulas {
    private Formulas() {}

    public static boolean beginsLikeOne(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0
                && !text.matches("[+-]?[\\d\\s.,\u00a0\u202f]+");
    }

    public static String neutral(String text) { return beginsLikeOne(text) ? "'" + text : text; }
}
