package org.cooptrack.web.binding;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the header of draft-ietf-httpapi-idempotency-key-header: a string of RFC 8941 with its quotes, and also the bare
 * form many clients send. Parameters behind it are allowed and mean nothing.
 */
final class IdempotencyKey {
    private static final int LONGEST = 255;
    private static final String PARAMETERS = "(?: *; *[a-z*][a-z0-9_.*-]*(?:=(?:\"(?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*\"|[^\",; ]+))?)*+";
    private static final Pattern QUOTED = Pattern.compile("\"((?:[ !#-\\[\\]-~]|\\\\[\"\\\\])*+)\"" + PARAMETERS);
    private static final Pattern BARE = Pattern.compile("[A-Za-z0-9!#$%&'*+./:=?@^_`|~-]+");

    private IdempotencyKey() {}

    static Optional<String> parse(String header) {
        String item = header.strip();
        if (item.length() > 2 * LONGEST) return Optional.empty();
        Matcher quoted = QUOTED.matcher(item);
        String key = quoted.matches()
                ? quoted.group(1).replaceAll("\\\\(.)", "$1")
                : BARE.matcher(item).matches() ? item : "";
        return key.isBlank() || key.length() > LONGEST ? Optional.empty() : Optional.of(key);
    }
}
