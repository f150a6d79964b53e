package org.cooptrack.command.iati;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** Takes values from elements. What has another form than the value's own stays behind and is kept as published as well. */
final class Said {
    static final String LANGUAGE = "xml:lang";
    private static final Pattern NUMBER = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})([T Zz+-].*)?");
    private static final int MOST_DECIMALS = 12, MOST_LENGTH = 64, MOST_DIGITS = 30, MOST_DIGITS_OF_AMOUNTS = 18;
    /** Longer ones are no language, and no name under which a text could be held. */
    private static final int LONGEST_LANGUAGE = 100;

    private Said() {}

    static List<Narrative> narratives(Element parent) {
        return parent.all("narrative").stream().map(Said::narrative).flatMap(Optional::stream).toList();
    }

    private static Optional<Narrative> narrative(Element element) {
        var text = element.takeText();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Narrative(element.take(LANGUAGE), text));
    }

    static List<Narrative> narratives(Element parent, String child) {
        return parent.first(child).map(Said::narratives).orElse(List.of());
    }

    /** One text per language; a second one in the same language stays behind. */
    static @Nullable LocalizedText text(Element parent, String language) {
        var texts = new TreeMap<String, String>();
        for (var narrative : parent.all("narrative")) {
            var said = narrative.see(LANGUAGE);
            var tag = said == null ? language : said;
            if (narrative.seeText().isEmpty() || texts.containsKey(tag) || tag.length() > LONGEST_LANGUAGE) continue;
            if (said != null) narrative.take(LANGUAGE);
            texts.put(tag, narrative.takeText());
        }
        return texts.isEmpty() ? null : new LocalizedText(texts);
    }

    static @Nullable LocalizedText text(Element parent, String child, String language) {
        return parent.first(child).map(element -> text(element, language)).orElse(null);
    }

    /** @throws org.cooptrack.command.law.Rejected where it is there and is no day of the calendar */
    static @Nullable LocalDate day(Element element, String attribute) {
        var value = element.see(attribute);
        if (value == null) return null;
        var form = DAY.matcher(value);
        if (!form.matches()) throw ImportRule.NOT_A_DATE.at(element.path(attribute), shown(value));
        try {
            var day = LocalDate.parse(form.group(1));
            if (day.getYear() < 1) throw ImportRule.NOT_IN_THE_CALENDAR.at(element.path(attribute), shown(value));
            if (form.group(2) == null) element.take(attribute);
            return day;
        } catch (DateTimeException impossible) {
            throw ImportRule.NOT_IN_THE_CALENDAR.at(element.path(attribute), shown(value));
        }
    }

    /** The day where it is one; what is none stays behind. */
    static @Nullable LocalDate dayIfAny(Element element, String attribute) {
        try {
            return day(element, attribute);
        } catch (Rejected none) {
            return null;
        }
    }

    /** The amount that is an element's text. */
    static Decimal amount(Element element) {
        var value = element.seeText();
        var number = decimal(value).orElseThrow(() -> ImportRule.NOT_A_NUMBER.at(element.path(), shown(value)));
        if (number.value().precision() - number.value().scale() > MOST_DIGITS_OF_AMOUNTS)
            throw ImportRule.NUMBER_TOO_LARGE.at(element.path(), shown(value), MOST_DIGITS_OF_AMOUNTS);
        if (!rounded(value)) element.takeText();
        return number;
    }

    /** A share of a hundred; what is not a number stays behind. */
    static @Nullable Percentage share(Element element, String attribute) {
        var value = element.see(attribute);
        var number = value == null ? Optional.<Decimal>empty() : decimal(value);
        if (value == null || number.isEmpty()) return null;
        if (!rounded(value)) element.take(attribute);
        return new Percentage(number.get());
    }

    /** Yes or no; what is neither stays behind. */
    static @Nullable Boolean yes(Element element, String attribute) {
        var value = element.see(attribute);
        if (value == null || !value.matches("true|false|1|0")) return null;
        element.take(attribute);
        return value.equals("true") || value.equals("1");
    }

    static Optional<Decimal> decimal(String text) {
        if (text.length() > MOST_LENGTH || !NUMBER.matcher(text).matches()) return Optional.empty();
        var number = new BigDecimal(text);
        var held = number.setScale(Math.min(number.scale(), MOST_DECIMALS), RoundingMode.HALF_EVEN);
        return held.precision() - held.scale() > MOST_DIGITS ? Optional.empty() : Optional.of(new Decimal(held));
    }

    static boolean rounded(String text) { return new BigDecimal(text).stripTrailingZeros().scale() > MOST_DECIMALS; }

    static String shown(String value) { return value.length() <= 50 ? value : value.substring(0, 50) + "…"; }
}
