package org.cooptrack.command.sheet;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * A number as people write it: {@code 1 234,5} and {@code 1,234.5} are clear, as the last separator is the decimal one;
 * {@code 1,234} may be either and is refused.
 */
final class WrittenNumber {
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f']");
    private static final Pattern EITHER = Pattern.compile("[+-]?[1-9]\\d{0,2}[.,]\\d{3}");
    private static final int LONGEST = 40;

    private WrittenNumber() {}

    /** @throws org.cooptrack.command.law.Rejected where it is none, or may be either of two */
    static BigDecimal of(Cell cell) {
        if (cell instanceof Cell.Number number) return number.value();
        String text = SPACES.matcher(cell.shown()).replaceAll("");
        if (EITHER.matcher(text).matches())
            throw SheetRule.NUMBER_AMBIGUOUS.at("", cell.shown(), text.replaceFirst("[.,]", ""),
                    text.replace(',', '.'));
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        String whole = last < 0 ? text : grouped(text.substring(0, last));
        String plain = last < 0 ? whole : isGroup(text, last) ? grouped(text) : whole + "." + text.substring(last + 1);
        if (text.length() > LONGEST || !plain.matches("[+-]?\\d+(\\.\\d+)?"))
            throw SheetRule.NOT_A_NUMBER.at("", cell.shown());
        return new BigDecimal(plain);
    }

    private static String grouped(String text) {
        return text.matches("[+-]?\\d{1,3}(\\.\\d{3})+|[+-]?\\d{1,3}(,\\d{3})+") ? text.replaceAll("[.,]", "") : text;
    }

    /** Two of the same separator can only be between groups. */
    private static boolean isGroup(String text, int last) {
        return text.indexOf(text.charAt(last)) != last;
    }
}
