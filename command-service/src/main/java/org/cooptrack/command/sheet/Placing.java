package org.cooptrack.command.sheet;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts a value where a pointer leads: objects and entries of lists on the way are made where they are missing. */
final class Placing {
    private Placing() {}

    static List<String> steps(String pointer) { return List.of(pointer.substring(1).split("/")); }

    static void put(ObjectNode into, List<String> steps, JsonNode value) {
        JsonNode here = into;
        for (int i = 0; i < steps.size() - 1; i++)
            here = inner(here, steps.get(i), isEntry(steps.get(i + 1)));
        ((ObjectNode) here).set(steps.getLast(), value);
    }

    private static JsonNode inner(JsonNode here, String step, boolean list) {
        if (here instanceof ArrayNode entries) return entry(entries, Integer.parseInt(step));
        JsonNode known = here.get(step);
        if (known != null) return known;
        return list ? ((ObjectNode) here).putArray(step) : ((ObjectNode) here).putObject(step);
    }

    private static JsonNode entry(ArrayNode entries, int number) {
        while (entries.size() <= number)
            entries.addObject();
        return entries.get(number);
    }

    private static boolean isEntry(String step) {
        return Character.isDigit(step.charAt(0));
    }
}
