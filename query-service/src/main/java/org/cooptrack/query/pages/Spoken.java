package org.cooptrack.query.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.cooptrack.query.statistics.Amount;
import org.cooptrack.web.problem.Language;

/** Writes numbers and days as the language writes them; of a number nothing is rounded away. */
record Spoken(Locale locale) {
    private static final int DIGITS = 12;

    static Spoken in(Language language) { return new Spoken(Locale.of(language.tag())); }

    String number(long number) { return NumberFormat.getIntegerInstance(locale).format(number); }

    String number(Amount amount) { return number(amount.value().value()); }

    String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DIGITS);
        return format.format(number);
    }

    /** Whole percent, rounded down, so that only all is a hundred. */
    String percent(long part, long whole) {
        return share(BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
    }

    String share(BigDecimal part, BigDecimal whole) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(part.divide(whole, 4, RoundingMode.DOWN));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
    }

    String moment(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC)) + ", "
                + DateTimeFormatter.ofPattern("HH:mm", locale).withZone(ZoneOffset.UTC).format(moment) + " UTC";
    }
}
