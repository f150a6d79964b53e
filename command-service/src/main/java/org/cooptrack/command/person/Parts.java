package org.cooptrack.command.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The parts of a name as they are compared: without particles or with each joined to what follows it, under one spelling of several. */
final class Parts {
    private static final int MOST = 6;
    private static final Set<String> PARTICLES = Set.of("de", "del", "della", "dela", "di", "da", "das", "do", "dos",
            "du", "des", "la", "le", "las", "los", "y", "e", "ben", "bin", "ibn", "bint", "bn", "bnt", "al", "el", "ul",
            "von", "van", "vander", "vanden", "der", "den", "ter", "zu", "ould", "ait", "abu", "abou", "aaboow", "n",
            "m",
            "d", "o", "mac", "mc"), ARTICLES = Set.of("al", "el", "ul");
    /** Abdelkader, Abdurrahman: the servant of, and of whom. */
    private static final Pattern SERVANT = Pattern
            .compile("abd(?:[aeou]{0,2}l|[aeou]{0,2}(?=[rnsztd])|i(?=a))(\\w{2,})"), GOD = Pattern.compile("l?lah?"),
            FAITH = Pattern.compile("(\\w{2,}?)[aeou]{1,2}d+(?:ine?|een)");
    private static final Map<String, String> ONE_NAME = oneName();

    private Parts() {}

    /** The ways to take a name apart: no more than six parts each, those that a table knows in its first spelling and in capitals. */
    static List<List<String>> of(String written) {
        List<String> all = Transcription.of(written).stream().limit(MOST).toList();
        return Stream.of(without(all, PARTICLES), joined(without(all, ARTICLES)), joined(all)).map(Parts::known)
                .distinct().toList();
    }

    /** Whether a word of it is in letters that leave vowels out, and no table knows it. */
    static boolean vowelless(String written) {
        return Arrays.stream(written.split("\\s+")).filter(Transcription::leavesVowelsOut)
                .flatMap(word -> Transcription.of(word).stream())
                .anyMatch(part -> !PARTICLES.contains(part) && !ONE_NAME.containsKey(part));
    }

    private static List<String> without(List<String> all, Set<String> particles) {
        List<String> own = all.stream().filter(part -> !particles.contains(part)).toList();
        return own.isEmpty() ? all : own;
    }

    private static List<String> joined(List<String> all) {
        var joined = new ArrayList<String>();
        var particles = new StringBuilder();
        for (String part : all)
            if (PARTICLES.contains(part))
                particles.append(part);
            else {
                joined.add(particles + part);
                particles.setLength(0);
            }
        if (!particles.isEmpty()) joined.add(particles.toString());
        return joined;
    }

    private static List<String> known(List<String> parts) {
        return parts.stream().flatMap(Parts::servant).map(part -> ONE_NAME.getOrDefault(part, part)).toList();
    }

    private static Stream<String> servant(String part) {
        Matcher servant = SERVANT.matcher(part);
        if (servant.matches()) {
            String whose = servant.group(1);
            return Stream.of("abd", GOD.matcher(whose).matches() ? "allah" : whose);
        }
        Matcher faith = FAITH.matcher(part);
        return faith.matches() ? Stream.of(faith.group(1), "din") : Stream.of(part);
    }

    private static Map<String, String> oneName() {
        var names = new HashMap<String, String>();
        for (String line : Sounds.lines("spellings.txt")) {
            String[] spellings = line.split(" ");
            for (String spelling : spellings)
                names.putIfAbsent(String.join("", Transcription.of(spelling)), spellings[0].toUpperCase(Locale.ROOT));
        }
        return Map.copyOf(names);
    }
}
