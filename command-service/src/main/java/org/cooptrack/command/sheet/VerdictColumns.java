package org.cooptrack.command.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.web.problem.Language;

/** The two columns that a sheet has more when it comes back: what became of the row, and what to do. */
final class VerdictColumns {
    private static final List<String> KEYS = List.of("verdict", "remarks");
    private static final int LETTERS = 26;

    private VerdictColumns() {}

    static List<String> labels(Language language) {
        return KEYS.stream().map(key -> Words.of("column." + key, language)).toList();
    }

    /** Whether a column came back from an earlier answer, or was signed on paper: it is not read. */
    static boolean isOne(String called) {
        return Arrays.stream(Language.values())
                .flatMap(language -> Stream.concat(labels(language).stream(), Stream.of(signature(language))))
                .anyMatch(label -> Plain.of(label).equals(Plain.of(called)));
    }

    static String signature(Language language) { return Words.of("column.signature", language); }

    /** A, B, … Z, AA, as spreadsheets call columns. */
    static String letters(int column) {
        return column < LETTERS
                ? String.valueOf((char) ('A' + column))
                : letters(column / LETTERS - 1) + letters(column % LETTERS);
    }
}
