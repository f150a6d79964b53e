package org.cooptrack.command.sheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.command.law.Rejected;
import org.jspecify.annotations.Nullable;

/**
 * A date as people write it: ISO 8601, or with the month in words, or in figures where only one order is possible.
 * {@code 03/04/2024} is refused: in Dakar it is April, in Washington March.
 */
final class WrittenDate {
    private static final Pattern ISO = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2})?|-Q[1-4])?");
    private static final Pattern MOMENT = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})[T ]00:00(:00(\\.0+)?)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern WORDS = Pattern
            .compile("(?:(\\d{1,2})(?:er)? (?:de )?)?([a-z]+)\\.?(?: de)? (\\d{4})");
    private static final Map<String, Integer> MONTHS = months();
    private static final int LAST_MONTH = 12;

    private WrittenDate() {}

    /**
     * As ISO 8601 writes it, as precisely as it was said.
     *
     * @throws Rejected
     *             where it is no date, or may be either of two
     */
    static String of(Cell cell) {
        if (cell instanceof Cell.Day day) return day.day().toString();
        String text = cell.shown();
        Matcher moment = MOMENT.matcher(text);
        if (moment.matches()) return exists(moment.group(1), text);
        if (ISO.matcher(text).matches()) return exists(text, text);
        Matcher figures = FIGURES.matcher(text);
        if (figures.matches())
            return ordered(number(figures.group(1)), number(figures.group(2)), figures.group(3), text);
        Matcher month = MONTH.matcher(text);
        if (month.matches()) return exists(month.group(2) + "-" + two(number(month.group(1))), text);
        return inWords(text);
    }

    private static String ordered(int first, int second, String year, String text) {
        if (first == second || second > LAST_MONTH || first > LAST_MONTH)
            return second > LAST_MONTH ? day(year, first, second, text) : day(year, second, first, text);
        throw SheetRule.DATE_AMBIGUOUS.at("", text, year + "-" + two(second) + "-" + two(first),
                year + "-" + two(first) + "-" + two(second));
    }

    private static String inWords(String text) {
        String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}",
                "");
        Matcher words = WORDS.matcher(plain);
        @Nullable
        Integer month = words.matches() ? MONTHS.get(words.group(2)) : null;
        if (month == null) throw SheetRule.NOT_A_DATE.at("", text);
        String year = words.group(3);
        return words.group(1) == null ? year + "-" + two(month) : day(year, month, number(words.group(1)), text);
    }

    private static String day(String year, int month, int day, String text) {
        return exists(year + "-" + two(month) + "-" + two(day), text);
    }

    private static String exists(String iso, String text) {
        try {
            if (iso.startsWith("0000")) throw SheetRule.NOT_IN_THE_CALENDAR.at("", text);
            if (iso.length() == 10) LocalDate.parse(iso);
            if (iso.length() == 7 && iso.charAt(5) != 'Q') Month.of(number(iso.substring(5)));
            return iso;
        } catch (DateTimeException none) {
            throw SheetRule.NOT_IN_THE_CALENDAR.at("", text);
        }
    }

    private static int number(String digits) { return Integer.parseInt(digits); }

    private static String two(int number) { return "%02d".formatted(number); }

    private static Map<String, Integer> months() {
        var known = new HashMap<String, Integer>();
        for (var language : new Locale[]{Locale.FRENCH, Locale.ENGLISH, Locale.of("es")})
            for (Month month : Month.values())
                for (TextStyle style : new TextStyle[]{TextStyle.FULL, TextStyle.SHORT})
                    known.put(Normalizer.normalize(month.getDisplayName(style, language), Normalizer.Form.NFD)
                            .replaceAll("\\p{M}|\\.", "").toLowerCase(Locale.ROOT), month.getValue());
        return known;
    }
}
