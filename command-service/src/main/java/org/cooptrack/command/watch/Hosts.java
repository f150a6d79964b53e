package org.cooptrack.command.watch;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Where may be looked: hosts by name, all below a name ({@code *.example.org}), each at the usual port of its scheme or at the one
 * that is said; and which of them stand inside.
 */
final class Hosts {
    private static final String RULE = "(\\*\\.)?[a-z0-9.-]+(:\\d{1,5})?|\\[[0-9a-f:.]+](:\\d{1,5})?";
    private static final int HTTP = 80, HTTPS = 443;

    private final List<Rule> open;
    private final List<Rule> internal;

    Hosts(String open, String internal) {
        this.open = rules(open);
        this.internal = rules(internal);
        if (this.internal.stream().anyMatch(Rule::below))
            throw new IllegalArgumentException("hosts inside are named one by one: " + internal);
    }

    /** A name, whether it stands for all below it, and its port; −1 for the usual one. */
    private record Rule(String name, boolean below, int port) {
        static Rule of(String written) {
            String text = written.toLowerCase(Locale.ROOT);
            if (!text.matches(RULE)) throw new IllegalArgumentException("no host to look for evidence at: " + written);
            boolean below = text.startsWith("*.");
            int colon = text.endsWith("]") ? -1 : text.lastIndexOf(':');
            int port = colon < 0 ? -1 : Integer.parseInt(text.substring(colon + 1));
            return new Rule(text.substring(below ? 1 : 0, colon < 0 ? text.length() : colon), below, port);
        }

        boolean allows(String host, int at, boolean usual) {
            boolean named = below ? host.endsWith(name) && host.length() > name.length() : host.equals(name);
            return named && (port < 0 ? usual : port == at);
        }

        @Override
        public String toString() { return (below ? "*" : "") + name + (port < 0 ? "" : ":" + port); }
    }

    private static List<Rule> rules(String written) {
        return Arrays.stream(written.split(",")).map(String::strip).filter(one -> !one.isEmpty()).map(Rule::of)
                .toList();
    }

    boolean none() { return open.isEmpty() && internal.isEmpty(); }

    /** Whether somebody may be asked there at all: over HTTP, without a name and password. */
    boolean allow(URI uri) {
        String scheme = uri.getScheme(), host = uri.getHost();
        if (scheme == null || host == null || uri.getRawUserInfo() != null) return false;
        boolean secure = scheme.equalsIgnoreCase("https");
        if (!secure && !scheme.equalsIgnoreCase("http")) return false;
        int port = uri.getPort() < 0 ? secure ? HTTPS : HTTP : uri.getPort();
        return Stream.concat(open.stream(), internal.stream())
                .anyMatch(rule -> rule.allows(host.toLowerCase(Locale.ROOT), port, port == (secure ? HTTPS : HTTP)));
    }

    /** Whether a host may have an address that is not public, at whatever port it is allowed. */
    boolean isInternal(String host) {
        return internal.stream().anyMatch(rule -> rule.name().equals(host.toLowerCase(Locale.ROOT)));
    }

    List<String> named() { return Stream.concat(open.stream(), internal.stream()).map(Rule::toString).toList(); }
}
