package org.cooptrack.query.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What differs between two documents, as deep as both have something there. The members of a list are known by what names
 * them, not by their place, so that one that comes first does not change all others.
 *
 * @param path
 *            names of properties and members down to it, the same whatever else changes
 * @param pointer
 *            JSON pointer (RFC 6901) into the later document, or into the earlier one where it is there no more
 */
record Difference(List<String> path, String pointer, @Nullable JsonNode before, @Nullable JsonNode after) {
    static Difference whole(@Nullable JsonNode before, @Nullable JsonNode after) {
        return new Difference(List.of(), "", before, after);
    }

    boolean isThere() { return before == null ? after != null : !before.equals(after); }

    /** Where both sides go deeper, the differences there; else itself. */
    List<Difference> deepest() {
        if (!isThere()) return List.of();
        if (before == null || after == null || !goesDeeper()) return List.of(this);
        return inner().stream().flatMap(one -> one.deepest().stream()).toList();
    }

    /** Whether it can be told part by part: neither side is a plain value, and they are of one kind. */
    boolean goesDeeper() {
        JsonNode one = before == null ? after : before;
        JsonNode other = after == null ? before : after;
        return one != null && other != null && (one.isObject() && other.isObject() || one.isArray() && other.isArray());
    }

    /** Its parts that differ, one step down. */
    List<Difference> inner() {
        Map<String, Member> old = members(before);
        Map<String, Member> now = members(after);
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        var inner = new ArrayList<Difference>();
        for (String name : names) {
            Member from = old.get(name);
            Member to = now.get(name);
            Member at = to == null ? from : to;
            if (at == null) continue;
            var part = new Difference(deeper(name), pointer + "/" + at.at(), from == null ? null : from.value(),
                    to == null ? null : to.value());
            if (part.isThere()) inner.add(part);
        }
        return inner;
    }

    /** What stands in a document under a step of a pointer. */
    private record Member(String at, JsonNode value) {}

    private Map<String, Member> members(@Nullable JsonNode document) {
        var members = new LinkedHashMap<String, Member>();
        if (document == null) return members;
        document.properties().forEach(property -> members.put(property.getKey(), new Member(
                property.getKey().replace("~", "~0").replace("/", "~1"), property.getValue())));
        if (!document.isArray()) return members;
        var naming = Naming.of(before, after);
        for (int at = 0; at < document.size(); at++) {
            String name = naming.name(document.get(at), at);
            for (int again = 2; members.containsKey(name); again++)
                name = naming.name(document.get(at), at) + " " + again;
            members.put(name, new Member(Integer.toString(at), document.get(at)));
        }
        return members;
    }

    private List<String> deeper(String name) {
        var deeper = new ArrayList<>(path);
        deeper.add(name);
        return List.copyOf(deeper);
    }
}
