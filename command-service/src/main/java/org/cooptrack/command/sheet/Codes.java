package org.cooptrack.command.sheet;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.codes.CodeLists;
import org.cooptrack.events.codes.Countries;
import org.cooptrack.web.problem.Language;

/** The codes of one list, and what they are called. */
final class Codes {
    /** So many can be chosen from in a cell. */
    private static final int MOST_CHOICES = 1_000;
    /** So many can be told in a sentence. */
    private static final int MOST_TOLD = 15;

    private static final String MEASURES = "Measure";

    private final String list;

    private final Map<Language, Map<String, String>> names = new HashMap<>();
    private final Map<Language, Map<String, String>> byName = new EnumMap<>(Language.class);

    private Codes(String list, Set<String> codes) {
        this.list = list;
        for (Language language : Language.values()) {
            var called = new LinkedHashMap<String, String>();
            codes.forEach(code -> called.put(code, name(list, code, language)));
            distinguish(called);
            names.put(language, Collections.unmodifiableMap(called));
            var found = new HashMap<String, String>();
            codes.forEach(code -> found.put(Plain.of(code), code));
            called.forEach((code, name) -> found.putIfAbsent(Plain.of(name), code));
            codes.forEach(code -> others(list, code, language)
                    .forEach(name -> found.putIfAbsent(Plain.of(name), code)));
            byName.put(language, found);
        }
    }

    /** Two that are called alike are told apart by their codes: a country that is no more, and the one that followed it. */
    private static void distinguish(Map<String, String> called) {
        var seen = new HashSet<String>();
        called.replaceAll((code, name) -> seen.add(name) ? name : name + " (" + code + ")");
    }

    /** A list that is published, or kept beside the code: {@code Country}, {@code Disadvantage}; or the figures that take counts without persons. */
    static Codes listed(String list, boolean orUnknown) {
        var codes = new TreeSet<>(list.equals(MEASURES) ? EventTypes.reportedMeasures() : CodeLists.codes(list));
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

    /** By its name in that language before all others: what is one country in French may be another in Spanish. */
    Optional<String> code(String said, Language language) {
        String plain = Plain.of(said);
        if (isAmbiguous(said, language)) return Optional.empty();
        return Stream.concat(Stream.of(language), Stream.of(Language.values()))
                .flatMap(each -> Optional.ofNullable(byName.getOrDefault(each, Map.of()).get(plain)).stream())
                .findFirst();
    }

    /** What stands for two in that language, whatever it is in another. */
    private boolean isAmbiguous(String said, Language language) {
        return Words.raw("ambiguous." + list).map(words -> Words.names(words, language)).orElse(List.of()).stream()
                .anyMatch(name -> !name.isEmpty() && Plain.of(name).equals(Plain.of(said)));
    }

    /** That it is not on the list: what was probably meant; if nothing is near, what there is, or how the list is called if that is much. */
    Rejected unknown(String said, Language language) {
        var known = new ArrayList<>(choicesOf(language).values());
        if (isAmbiguous(said, language)) return SheetRule.CODE_AMBIGUOUS.at("", said, String.join(", ", known));
        var near = Plain.nearest(said, known);
        if (near.isEmpty() && known.size() > MOST_TOLD)
            return SheetRule.LIST_HAS_NOTHING_NEAR.at("", said, called(language), known.size());
        return SheetRule.CODE_UNKNOWN.at("", said, near.orElseGet(() -> String.join(", ", known)));
    }

    /** As people call the list. */
    String called(Language language) {
        return Words.find("listname." + list, language).orElse(list);
    }

    boolean isLong() { return choicesOf(Language.FR).size() > MOST_TOLD; }

    Map<String, String> choices(Language language) {
        return choicesOf(language).size() > MOST_CHOICES ? Map.of() : choicesOf(language);
    }

    private Map<String, String> choicesOf(Language language) { return names.getOrDefault(language, Map.of()); }
}
