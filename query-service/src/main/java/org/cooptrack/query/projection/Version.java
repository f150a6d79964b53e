package org.cooptrack.query.projection;

import java.util.regex.Pattern;

/** One version of a read model, as {@code training@3}; its tables stand in a schema of their own, {@code training_v3}. */
public record Version(String projection, int number) {
    private static final Pattern ID = Pattern.compile("([a-z][a-z0-9_]*)@(\\d{1,9})");

    /** @throws IllegalArgumentException where the text is no version */
    public static Version parse(String id) {
        var matcher = ID.matcher(id);
        if (!matcher.matches()) throw new IllegalArgumentException("no version of a read model: " + id);
        return new Version(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    /** Whether the text names a version, and not a read model as a whole. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    public String id() { return projection + "@" + number; }

    public String schema() { return projection + "_v" + number; }
}
