package org.cooptrack.query.iati;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;

/** A day or a moment as it is written in XML; a day begins in UTC. */
final class Moment {
    private static final int DAY = 10;

    private Moment() {}

    static Optional<Instant> of(String written) {
        String text = written.strip();
        return Stream.<java.util.function.Function<String, Instant>>of(
                one -> LocalDate.parse(day(one)).atStartOfDay(ZoneOffset.UTC).toInstant(),
                one -> OffsetDateTime.parse(one).toInstant(),
                one -> LocalDateTime.parse(one).toInstant(ZoneOffset.UTC))
                .flatMap(form -> read(form, text).stream()).findFirst();
    }

    /** A time zone behind a day changes nothing. */
    private static String day(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d(Z|[+-]\\d\\d:\\d\\d)") ? text.substring(0, DAY) : text;
    }

    private static Optional<Instant> read(java.util.function.Function<String, Instant> form, String text) {
        try {
            return Optional.of(form.apply(text));
        } catch (DateTimeException another) {
            return Optional.empty();
        }
    }
}
