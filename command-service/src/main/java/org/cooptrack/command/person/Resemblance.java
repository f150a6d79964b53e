package org.cooptrack.command.person;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
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

    private Resemblance() {}

    /** The texts whose fingerprints are kept and compared. */
    static List<String> of(Identifiers clear) {
        @Nullable
        String year = clear.born() == null ? null : "born " + clear.born().year();
        @Nullable
        String sex = clear.sex() == null || clear.sex() == Sex.NOT_STATED ? null : "sex " + clear.sex();
        @Nullable
        String place = clear.place() == null || plain(clear.place()).isEmpty() ? null : "place " + plain(clear.place());
        var found = new ArrayList<String>();
        for (String name : Objects.requireNonNullElse(clear.names(), List.<String>of())) {
            String plain = name(name);
            if (plain.isEmpty()) continue;
            for (String[] two : new @Nullable String[][]{{year, sex}, {year, place}, {sex, place}})
                if (two[0] != null && two[1] != null) found.add(plain + "\n" + two[0] + "\n" + two[1]);
        }
        return found;
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
