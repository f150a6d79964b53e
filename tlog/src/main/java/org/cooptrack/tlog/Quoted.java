package org.cooptrack.tlog;

/** A string of canonical JSON: only what must be escaped is (RFC 8785, section 3.2.2.2). */
final class Quoted {
    private Quoted() {}

    static void append(String text, StringBuilder form) {
        form.append('"');
        for (int at = 0; at < text.length(); at++)
            at = append(text, at, form);
        form.append('"');
    }

    private static int append(String text, int at, StringBuilder form) {
        char unit = text.charAt(at);
        if (Character.isSurrogate(unit)) return pair(text, at, form);
        switch (unit) {
            case '"' -> form.append("\\\"");
            case '\\' -> form.append("\\\\");
            case '\b' -> form.append("\\b");
            case '\t' -> form.append("\\t");
            case '\n' -> form.append("\\n");
            case '\f' -> form.append("\\f");
            case '\r' -> form.append("\\r");
            default -> {
                if (unit < ' ')
                    form.append("\\u00").append(Character.forDigit(unit >> 4, 16))
                            .append(Character.forDigit(unit & 15, 16));
                else
                    form.append(unit);
            }
        }
        return at;
    }

    private static int pair(String text, int at, StringBuilder form) {
        if (!Character.isSurrogatePair(text.charAt(at), at + 1 < text.length() ? text.charAt(at + 1) : ' '))
            throw new IllegalArgumentException("half a surrogate pair at character " + at);
        form.append(text, at, at + 2);
        return at + 1;
    }
}
