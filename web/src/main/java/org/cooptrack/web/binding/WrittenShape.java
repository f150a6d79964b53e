package org.cooptrack.web.binding;

import io.swagger.v3.oas.models.media.Schema;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.cooptrack.web.problem.RequestRule;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A value of the JDK that is written as a text in one standard form. */
record WrittenShape(Function<String, Object> parse, String example, @Nullable String format) implements Shape {
    private static final TextShape TEXT = new TextShape(500);
    static final Map<Class<?>, WrittenShape> KNOWN = Map.of(
            UUID.class, new WrittenShape(WrittenShape::uuid, "0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b", "uuid"),
            LocalDate.class, new WrittenShape(WrittenShape::date, "2024-03-05", "date"),
            LocalTime.class, new WrittenShape(LocalTime::parse, "14:30", null),
            YearMonth.class, new WrittenShape(YearMonth::parse, "2024-03", null),
            Year.class, new WrittenShape(Year::parse, "2024", null),
            Instant.class, new WrittenShape(Instant::parse, "2024-03-05T14:30:00Z", "date-time"),
            ZoneId.class, new WrittenShape(ZoneId::of, "Africa/Dakar", null),
            URI.class, new WrittenShape(URI::create, "https://example.org/report.pdf", "uri"));

    @Override
    public @Nullable Object bind(JsonNode node, String pointer, Faults faults) {
        if (!(TEXT.bind(node, pointer, faults) instanceof String text)) return null;
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return faults.note(RequestRule.FORM, pointer, example);
        }
    }

    @Override
    public Schema<?> schema() { return Schemas.of("string").format(format); }

    /** The long form only: the JDK reads shortened ones too. */
    static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equals(text.toLowerCase(Locale.ROOT))) throw new IllegalArgumentException("shortened");
        return uuid;
    }

    private static Object date(String text) {
        if (text.length() != 10 || text.startsWith("0000"))
            throw new IllegalArgumentException("years have four digits, and there is none of number zero");
        return LocalDate.parse(text);
    }
}
