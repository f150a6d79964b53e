package org.cooptrack.command.iati;

import static java.util.Objects.requireNonNullElse;

import java.util.Locale;
import org.cooptrack.events.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Takes codes from elements: those that are acted upon must be on their list, the others are for rules to judge. */
final class Codes {
    private static final int LONGEST = 100;

    private Codes() {}

    /** Whether it bears what can be a code of a vocabulary; what is longer than any code stays as it was published. */
    static boolean areIn(Element element) {
        var code = element.see("code");
        var vocabulary = requireNonNullElse(element.see("vocabulary"), "");
        return code != null && code.length() <= LONGEST && vocabulary.length() <= LONGEST;
    }

    /** The code of the child of that name, if there is one. */
    static @Nullable String of(Element parent, String child) {
        return parent.first(child).map(element -> element.take("code")).orElse(null);
    }

    /** @throws org.cooptrack.command.law.Rejected where it is missing or was never on the list */
    static String required(Element element, String attribute, String list) {
        var code = element.take(attribute);
        if (code == null) throw ImportRule.MISSING.at(element.path(attribute), attribute);
        return known(element, attribute, list, code);
    }

    /** A code in capitals where only those are on the list; what was published otherwise stays behind. */
    static @Nullable String capitals(Element element, String attribute, String list) {
        var said = element.see(attribute);
        if (said == null) return null;
        var capitals = said.toUpperCase(Locale.ROOT);
        if (capitals.equals(said) || CodeLists.isKnown(list, said) || !CodeLists.isKnown(list, capitals))
            return element.take(attribute);
        return capitals;
    }

    static String known(Element element, String attribute, String list, String code) {
        if (CodeLists.isKnown(list, code)) return code;
        throw ImportRule.CODE_NOT_ON_LIST.at(element.path(attribute), list, Said.shown(code));
    }

    static Element child(Element parent, String child) {
        return parent.first(child).orElseThrow(() -> ImportRule.MISSING.at(parent.path(), child));
    }
}
