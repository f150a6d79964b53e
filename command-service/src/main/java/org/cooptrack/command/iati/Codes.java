package org.cooptrack.command.iati;

import org.cooptrack.events.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Takes codes from elements: those that are acted upon must be on their list, the others are for rules to judge. */
final class Codes {
    private Codes() {}

    /** The code of the child of that name, if there is one. */
    static @Nullable String of(Element parent, String child) {
        return parent.first(child).map(element -> element.take("code")).orElse(null);
    }

    /** @throws Unreadable where it is missing or was never on the list */
    static String required(Element element, String attribute, String list) {
        var code = element.take(attribute);
        if (code == null) throw element.unreadable(attribute, "missing");
        return known(element, attribute, list, code);
    }

    static String known(Element element, String attribute, String list, String code) {
        if (CodeLists.isKnown(list, code)) return code;
        throw element.unreadable(attribute, "not on the list " + list + ": " + Said.shown(code));
    }

    static Element child(Element parent, String child) {
        return parent.first(child).orElseThrow(() -> parent.unreadable(child + " is missing"));
    }
}
