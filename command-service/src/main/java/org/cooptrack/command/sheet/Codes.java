package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.Countries;
import org.cooptrack.web.problem.Language;

/** The codes of one list, and what they are called. */
final class Codes {
    /** So many can be chosen from in a cell. */
    private static final int MOST_CHOICES = 400;

    private final Map<Language, Map<String, String>> names = new HashMap<>();
    private final Map<String, String> byName = new HashMap<>();

    private Codes(String list, Set<String> codes) {
        for (Language language : Language.values()) {
            var called = new LinkedHashMap<String, String>();
            codes.forEach(code -> called.put(code, name(list, code, language)));
            distinguish(called);
            names.put(language, Collections.unmodifiableMap(called));
            called.forEach((code, name) -> byName.putIfAbsent(Plain.of(name), code));
            codes.forEach(
                    code -> others(list, code, language).forEach(name -> byName.putIfAbsent(Plain.of(name), code)));
        }
        codes.forEach(code -> byName.put(Plain.of(code), code));
    }

    /** Two that are called alike are told apart by their codes: a country that is no more, and the one that followed it. */
    private static void distinguish(Map<String, String> called) {
        var seen = new HashSet<String>();
        called.replaceAll((code, name) -> seen.add(name) ? name : name + " (" + code + ")");
    }

    /** A list that is published, or kept beside the code: {@code Country}, {@code Disadvantage}. */
    static Codes listed(String list, boolean orUnknown) {
        var codes = new TreeSet<>(CodeLists.codes(list));
        if (orUnknown) codes.add("UNKNOWN");
        return new Codes(list, codes);
    }

    /** The constants of an enum, as they are written in JSON. */
    static Codes of(String name, List<String> written) {
        return new Codes(name, new LinkedHashSet<>(written));
    }

    /** What else it is called. */
    private static List<String> others(String list, String code, Language language) {
        return Words.raw("code." + list + "." + code).or(() -> Words.raw("code." + code))
                .map(said -> Words.names(said, language)).orElse(List.of());
    }

    private static String name(String list, String code, Language language) {
        if (list.equals("Country") && !code.equals("UNKNOWN")) return Countries.name(code, Words.locale(language));
        return Words.find("code." + list + "." + code, language)
                .or(() -> Words.find("code." + code, language)).orElse(code);
    }

    Optional<String> code(String said) { return Optional.ofNullable(byName.get(Plain.of(said))); }

    /** What was probably meant; if nothing is near, what there is, if that is little. */
    String suggestion(String said, Language language) {
        var known = new ArrayList<>(choicesOf(language).values());
        return Plain.nearest(said, known).orElseGet(() -> String.join(", ",
                known.subList(0, Math.min(known.size(), 15))) + (known.size() > 15 ? ", …" : ""));
    }

    Map<String, String> choices(Language language) {
        return byName.size() > MOST_CHOICES * Language.values().length ? Map.of() : choicesOf(language);
    }

    private Map<String, String> choicesOf(Language language) { return names.getOrDefault(language, Map.of()); }
}
