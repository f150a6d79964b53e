package org.cooptrack.command.person;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How a part of a name may sound, whoever wrote it down: the consonants of each reading, and where lips are round. */
final class Sounds {
    private static final int MOST = 8;
    private static final List<Rule> RULES = lines("sounds.txt").stream().map(Rule::of).toList();
    private static final Pattern DOUBLED = Pattern.compile("([A-Z])\\1+");

    private Sounds() {}

    private record Rule(Pattern letters, List<String> sounds) {
        static Rule of(String line) {
            String[] two = line.split("  +");
            return new Rule(Pattern.compile(two[0]), Arrays.asList(two[1].replace("-", "").split("\\|", -1)));
        }
    }

    /** No more than eight readings, the likeliest first. */
    static List<String> of(String part) {
        Set<String> readings = Set.of("");
        Matcher letters = RULES.getFirst().letters().matcher(part).useAnchoringBounds(false)
                .useTransparentBounds(true);
        for (int at = 0; at < part.length(); at = letters.end())
            readings = longer(readings, next(letters, at).sounds());
        return readings.stream().map(reading -> DOUBLED.matcher(reading).replaceAll("$1").replace(".", "")).distinct()
                .toList();
    }

    private static Rule next(Matcher letters, int at) {
        for (Rule rule : RULES)
            if (letters.usePattern(rule.letters()).region(at, letters.regionEnd()).lookingAt()) return rule;
        throw new IllegalStateException("a letter without a sound");
    }

    private static Set<String> longer(Set<String> readings, List<String> sounds) {
        return sounds.stream().flatMap(sound -> readings.stream().map(reading -> reading + sound)).limit(MOST)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What a table of names says, without its remarks. */
    static List<String> lines(String table) {
        try (InputStream in = Objects.requireNonNull(Sounds.class.getResourceAsStream("/names/" + table))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
