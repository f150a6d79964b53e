package org.cooptrack.events.employment;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.events.value.AgeBand;

/**
 * From which age on people may be employed in the country of the service on that day, and from which to which age they
 * are called young there, in completed years. They stay as they were found, whatever becomes of the tables.
 */
public record AgeLimits(int minimum, int youthFrom, int youthTo) {
    private static final Pattern BAND = Pattern.compile("(\\d+)(?:-(\\d+)|(\\+))?");

    /** Whether some of that age are too young to be employed. Of an unknown age nobody knows. */
    public boolean forbid(AgeBand age) {
        return age != AgeBand.UNKNOWN && youngest(age) < minimum;
    }

    /** Whether all of that age are old enough for the exception. */
    public boolean except(AgeBand age, AgeException why) {
        return age != AgeBand.UNKNOWN && youngest(age) >= why.from(minimum);
    }

    /** Whether all of that age are young: a band through which the limit cuts is not. */
    public boolean callYoung(AgeBand age) {
        return age != AgeBand.UNKNOWN && youngest(age) >= youthFrom && oldest(age) <= youthTo;
    }

    private static int youngest(AgeBand age) { return Integer.parseInt(read(age).group(1)); }

    private static int oldest(AgeBand age) {
        Matcher read = read(age);
        if (read.group(3) != null) return Integer.MAX_VALUE;
        return read.group(2) == null ? youngest(age) : Integer.parseInt(read.group(2));
    }

    private static Matcher read(AgeBand age) {
        Matcher read = BAND.matcher(age.code());
        if (!read.matches()) throw new IllegalArgumentException("no ages in " + age.code());
        return read;
    }
}
