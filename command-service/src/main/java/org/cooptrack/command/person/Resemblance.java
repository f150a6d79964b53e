package org.cooptrack.command.person;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.value.Sex;
import org.jspecify.annotations.Nullable;

/**
 * What persons have in common who may be one: a name, and two of year of birth, sex and place. A name is the same in other
 * letters, cases and orders, with or without accents and particles.
 */
final class Resemblance {
    /** To Latin letters, taken apart (Unicode normalization form D), without marks, small. */
    private static final Transliterator PLAIN = Transliterator.getInstance(
            "Any-Latin; NFKD; [:Nonspacing Mark:] Remove; Latin-ASCII; Lower");
    private static final Set<String> PARTICLES = Set.of("de", "del", "della", "di", "da", "das", "do", "dos", "du",
            "des",
            "la", "le", "las", "los", "y", "e", "ben", "bin", "ibn", "bint", "al", "el", "ul", "von", "van", "der",
            "den",
            "zu", "ould", "ait");

    /** The first had the same name only. */
    static final int FORM = 2;
    private static final int MOST = 10;

    private Resemblance() {}

    /**
     * The texts whose fingerprints are kept of a person who may be another though their names are spelt otherwise, and those that
     * are looked for. They differ where only one of two is to find the other: what is written without vowels finds what has any,
     * a name of two parts one that has more.
     */
    record Alike(List<String> kept, List<String> asked) {}

    /** All texts whose fingerprints are kept: in this form, which is counted on whenever the same identifiers make others. */
    static List<String> kept(Identifiers clear) {
        return Stream.concat(of(clear).stream(), alike(clear).kept().stream()).toList();
    }

    /** The texts whose fingerprints are kept and compared: the same name. */
    static List<String> of(Identifiers clear) {
        var found = new ArrayList<String>();
        for (String name : names(clear)) {
            String plain = name(name);
            if (plain.isEmpty()) continue;
            for (String two : company(clear, Resemblance::plain, true))
                found.add(plain + "\n" + two);
        }
        return found;
    }

    /**
     * The same name in another spelling, which tells less: with the year of birth and sex or place, a name of one part with year
     * and place, part of a name with all three. No more than ten names of a person are looked at.
     */
    static Alike alike(Identifiers clear) {
        var kept = new ArrayList<String>();
        var asked = new ArrayList<String>();
        for (String name : names(clear).stream().limit(MOST).toList()) {
            var spelling = Spelling.of(name);
            if (spelling.parts().isEmpty()) continue;
            List<String> company = company(clear, Resemblance::sounding, false);
            if (spelling.isOneNameOnly()) company = company.stream().filter(two -> two.contains("\nplace ")).toList();
            if (spelling.vowelless()) {
                add(kept, company, "without vowels", spelling.bare());
                add(asked, company, "without vowels", spelling.bare());
                add(asked, company, "but for vowels", spelling.bare());
                continue;
            }
            add(kept, company, "sounds", spelling.sounding());
            add(asked, company, "sounds", spelling.sounding());
            add(kept, company, "but for vowels", spelling.bare());
            add(asked, company, "without vowels", spelling.bare());
            List<String> all = company.size() < 2 ? List.of() : List.of(company.getLast() + "\n" + company.getFirst());
            add(kept, all, spelling.parts().size() == 2 ? "both of" : "two of", spelling.pairs());
            add(asked, all, spelling.parts().size() == 2 ? "two of" : "both of", spelling.pairs());
        }
        return new Alike(List.copyOf(kept), List.copyOf(asked));
    }

    private static void add(List<String> texts, List<String> company, String as, Set<String> names) {
        for (String two : company)
            for (String name : names)
                texts.add(as + "\n" + name + "\n" + two);
    }

    private static List<String> names(Identifiers clear) {
        return Objects.requireNonNullElse(clear.names(), List.<String>of());
    }

    /** Each two that are known of year of birth, sex and place. */
    private static List<String> company(Identifiers clear, UnaryOperator<String> spelt, boolean withoutYear) {
        @Nullable
        String year = clear.born() == null ? null : "born " + clear.born().year();
        @Nullable
        String sex = clear.sex() == null || clear.sex() == Sex.NOT_STATED ? null : "sex " + clear.sex();
        String where = spelt.apply(Objects.requireNonNullElse(clear.place(), ""));
        @Nullable
        String place = where.isEmpty() ? null : "place " + where;
        var found = new ArrayList<String>();
        for (String[] two : new @Nullable String[][]{{year, sex}, {year, place}, {withoutYear ? sex : null, place}})
            if (two[0] != null && two[1] != null) found.add(two[0] + "\n" + two[1]);
        return found;
    }

    private static String sounding(String place) {
        return Parts.of(place).getFirst().stream()
                .map(part -> Sounds.of(part.toLowerCase(Locale.ROOT)).getFirst()).sorted()
                .collect(Collectors.joining(" "));
    }

    /** A name without its particles, unless it has nothing else, its parts in the order of the alphabet. */
    static String name(String written) {
        List<String> parts = Arrays.stream(plain(written).split(" ")).filter(part -> !part.isEmpty()).sorted().toList();
        List<String> own = parts.stream().filter(part -> !PARTICLES.contains(part)).toList();
        return String.join(" ", own.isEmpty() ? parts : own);
    }

    private static String plain(String text) {
        return Arrays.stream(PLAIN.transliterate(text).split("[^a-z0-9]+")).filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
