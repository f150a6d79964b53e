package org.cooptrack.command.sheet;

import java.util.SortedMap;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.value.Slip;
import org.cooptrack.web.binding.AskedRecord;
import tools.jackson.databind.node.ObjectNode;

/** What a correction or a retraction asks: what the row says, by what its fact is called, and why. */
final class Amendment {
    private Amendment() {}

    static Command of(Class<? extends Command> type, ObjectNode says, SortedMap<String, String> names, String reason) {
        var asked = says.objectNode();
        SheetKind.components(type).forEach(component -> {
            String name = component.getName();
            if (says.has(name)) asked.set(name, says.get(name));
            else if (names.containsKey(name) && component.getType() == int.class)
                asked.put(name, Integer.parseInt(names.get(name)));
            else if (names.containsKey(name)) asked.put(name, names.get(name));
            else if (component.getType() == Slip.class) asked.put(name, Slips.code(reason));
            else if (name.equals("reason")) asked.put(name, reason);
        });
        return new AskedRecord<>(type).read(asked);
    }
}
