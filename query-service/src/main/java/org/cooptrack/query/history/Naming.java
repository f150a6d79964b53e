package org.cooptrack.query.history;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** By what the members of a list are known: plain values by themselves, others by the first property that tells them apart. */
record Naming(boolean plain, @Nullable String property) {
    static Naming of(@Nullable JsonNode... lists) {
        List<List<JsonNode>> both = Stream.of(lists).<List<JsonNode>>map(list -> list == null
                ? List.of()
                : list.valueStream().toList()).toList();
        List<JsonNode> all = both.stream().flatMap(List::stream).toList();
        if (all.stream().noneMatch(JsonNode::isContainer)) return new Naming(true, null);
        String telling = all.getFirst().properties().stream().map(Map.Entry::getKey)
                .filter(name -> both.stream().allMatch(list -> tellsApart(name, list))).findFirst().orElse(null);
        return new Naming(false, telling);
    }

    String name(JsonNode member, int at) {
        if (plain) return member.asString();
        return property == null ? Integer.toString(at) : member.get(property).asString();
    }

    private static boolean tellsApart(String property, List<JsonNode> list) {
        Set<String> seen = new HashSet<>();
        return list.stream().map(member -> member.get(property))
                .allMatch(value -> value != null && !value.isContainer() && seen.add(value.asString()));
    }
}
