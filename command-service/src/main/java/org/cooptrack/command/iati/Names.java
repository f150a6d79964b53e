package org.cooptrack.command.iati;

import java.util.HashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;

/** The names of a file, each held once: {@code {namespace}name}, {@code xml:lang}, or the bare name of the standard. */
final class Names {
    private static final int MOST = 10_000, LONGEST = 1_000;
    private final Map<String, String> known = new HashMap<>();

    /** @throws org.cooptrack.command.law.Rejected where a file has more of them, or longer ones, than any would */
    String of(@Nullable String namespace, String local) {
        var name = written(namespace, local);
        var before = known.get(name);
        if (before != null) return before;
        if (known.size() == MOST || name.length() > LONGEST)
            throw ImportRule.NAMES_BEYOND_LIMITS.at("", MOST, LONGEST);
        known.put(name, name);
        return name;
    }

    private static String written(@Nullable String namespace, String local) {
        if (namespace == null || namespace.isEmpty()) return local;
        return namespace.equals(XMLConstants.XML_NS_URI) ? "xml:" + local : "{" + namespace + "}" + local;
    }
}
