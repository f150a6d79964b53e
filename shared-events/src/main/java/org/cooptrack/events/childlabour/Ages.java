package org.cooptrack.events.childlabour;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cooptrack.events.value.AgeBand;

/** What the law on child labour asks of a person's age, in completed years. Of an unknown age nobody knows. */
public final class Ages {
    private static final Pattern FROM = Pattern.compile("\\d+");

    private Ages() {}

    public static boolean isAdult(AgeBand age) { return age.compareTo(AgeBand.AGE_18_24) >= 0 && isKnown(age); }

    /** Whether some of that age are younger. */
    public static boolean isBelow(AgeBand age, int minimum) {
        if (!isKnown(age)) return false;
        Matcher from = FROM.matcher(age.code());
        return from.lookingAt() && Integer.parseInt(from.group()) < minimum;
    }

    public static boolean isKnown(AgeBand age) { return age != AgeBand.UNKNOWN; }
}
