package org.cooptrack.command.person;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The readings of a whole name, each a list of how its parts sound. They are compared in the order of the alphabet, and in one
 * piece from wherever it sorts first, so that parts may stand apart, hyphened or in one, and the family name first or last.
 */
record Spelling(List<String> parts, List<List<Sound>> readings, boolean vowelless) {
    private static final int MOST = 8, CONSONANTS = 3, IN_ONE_PIECE = 5, LETTERS_OF_TWO = 7;

    /** How one part sounds, and whether a table knows it: then its vowels are known in every script. */
    record Sound(String letters, boolean known) {
        String bare() {
            if (known || letters.isEmpty()) return letters;
            return letters.substring(0, 1).replace('U', 'A') + letters.substring(1).replace("U", "");
        }
    }

    /** Of no more than eight readings for each way to take it apart. */
    static Spelling of(String written) {
        List<List<String>> ways = Parts.of(written);
        var readings = ways.stream().flatMap(parts -> readings(parts).stream()).distinct().toList();
        return new Spelling(ways.getFirst(), readings, Parts.vowelless(written));
    }

    /** With round vowels, which a script without vowels does not have. */
    Set<String> sounding() {
        return forms(Sound::letters);
    }

    /** As if it were written in a script without vowels, but for what a table knows. */
    Set<String> bare() {
        return forms(Sound::bare);
    }

    boolean isOneNameOnly() { return readings.stream().allMatch(reading -> reading.size() == 1); }

    /** Any two parts of it, as they are written; short ones tell nobody from another. */
    Set<String> pairs() {
        var pairs = new LinkedHashSet<String>();
        for (int i = 0; i < parts.size(); i++)
            for (int j = i + 1; j < parts.size(); j++)
                pairs.add(inOrder(List.of(parts.get(i), parts.get(j))));
        return pairs.stream().filter(pair -> pair.length() >= LETTERS_OF_TWO).collect(Collectors.toSet());
    }

    private static List<List<Sound>> readings(List<String> parts) {
        List<List<Sound>> readings = List.of(List.of());
        for (String part : parts) {
            List<List<Sound>> before = readings;
            readings = sounds(part).flatMap(sound -> before.stream().map(reading -> with(reading, sound))).limit(MOST)
                    .toList();
        }
        return readings;
    }

    private static Stream<Sound> sounds(String part) {
        String small = part.toLowerCase(Locale.ROOT);
        return Sounds.of(small).stream().map(letters -> new Sound(letters, !small.equals(part)));
    }

    private static List<Sound> with(List<Sound> reading, Sound sound) {
        var longer = new ArrayList<>(reading);
        longer.add(sound);
        return longer;
    }

    private Set<String> forms(Function<Sound, String> spoken) {
        return readings.stream().map(reading -> reading.stream().map(spoken).toList())
                .filter(said -> consonants(String.join("", said)) >= CONSONANTS)
                .flatMap(said -> Stream.of(inOrder(said), inOnePiece(String.join("", said))))
                .filter(form -> !form.isEmpty()).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String inOrder(List<String> parts) {
        return parts.stream().sorted().collect(Collectors.joining(" "));
    }

    /** Of all turns of the letters the first by the alphabet, so that one half may change places with the other. */
    private static String inOnePiece(String letters) {
        if (consonants(letters) < IN_ONE_PIECE) return "";
        String first = letters;
        for (int i = 1; i < letters.length(); i++) {
            String turned = letters.substring(i) + letters.substring(0, i);
            if (turned.compareTo(first) < 0) first = turned;
        }
        return "=" + first;
    }

    private static long consonants(String letters) {
        return letters.chars().filter(letter -> letter != 'A' && letter != 'U').count();
    }
}
