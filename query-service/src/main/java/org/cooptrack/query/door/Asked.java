package org.cooptrack.query.door;

import jakarta.servlet.http.HttpServletRequest;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.query.projection.Day;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;

/** Reads the parameters that many queries share, and names the one at fault. */
public final class Asked {
    static final int MOST = 1_000;

    private Asked() {}

    /** A position, or −1 if none is asked for. */
    public static long position(HttpServletRequest request, String name) {
        String text = request.getParameter(name);
        return text == null || text.isEmpty() ? -1 : number(name, text, 0, Long.MAX_VALUE);
    }

    /** How many rows a page has: 100 unless asked for, at most 1,000. */
    public static int limit(@Nullable String text) {
        return text == null ? 100 : (int) number("limit", text, 1, MOST);
    }

    public static long number(String name, String text, long least, long most) {
        if (text.matches("\\d{1,18}")) {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) return number;
        }
        throw new ProblemException(400, "query.number", name, least, most);
    }

    /** A day of the calendar in a year of four digits. */
    public static LocalDate day(String name, String text) {
        return Day.read(text).orElseThrow(() -> new ProblemException(400, "query.day", name));
    }

    /** Refuses a span of time that ends before it begins. */
    public static <T extends Comparable<? super T>> void forwards(String from, T first, String to, T last) {
        if (first.compareTo(last) > 0) throw new ProblemException(400, "query.backwards", to, from, to);
    }

    /** A moment in a year of four digits. */
    public static Instant moment(String name, String text) {
        try {
            if (text.matches("\\d{4}-.*") && !text.startsWith("0000")) return Instant.parse(text);
        } catch (DateTimeException notAMoment) {
            // refused below, like every other text that is no moment
        }
        throw new ProblemException(400, "query.moment", name);
    }

    /** An id of a thing in the address; what is no id names nothing. */
    public static String id(String text) {
        try {
            return UUID.fromString(text).toString();
        } catch (IllegalArgumentException notAnId) {
            throw nothing();
        }
    }

    public static ProblemException nothing() { return new ProblemException(404, "query.nothing", null); }
}
