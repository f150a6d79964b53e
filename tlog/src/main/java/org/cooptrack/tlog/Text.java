package org.cooptrack.tlog;

import java.util.Base64;

/** Numbers and bytes in the one way in which C2SP writes them: two texts of one thing would be two signed things. */
final class Text {
    private Text() {}

    static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64))
            throw new IllegalArgumentException("not base64 as it is written in one way only: " + base64);
        return bytes;
    }

    /** An ASCII decimal without leading zeroes. */
    static long number(String decimal, String what) {
        if (!decimal.matches("0|[1-9][0-9]{0,18}"))
            throw new IllegalArgumentException(what + " is no number: " + decimal);
        try {
            return Long.parseLong(decimal);
        } catch (NumberFormatException large) {
            throw new IllegalArgumentException(what + " is larger than any log: " + decimal, large);
        }
    }
}
