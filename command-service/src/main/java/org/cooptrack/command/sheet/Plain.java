package org.cooptrack.command.sheet;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Words as they are compared: without accents, capitals, stars and stops. */
final class Plain {
    private Plain() {}

    static String of(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}+]+", " ").strip();
    }

    /** What was probably meant: the nearest of the known words, if any is near. */
    static Optional<String> nearest(String written, Collection<String> known) {
        String plain = of(written);
        return known.stream().filter(one -> distance(plain, of(one)) <= Math.max(1, plain.length() / 3))
                .min(Comparator.comparingInt((String one) -> distance(plain, of(one))).thenComparing(one -> one));
    }

    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j < before.length; j++)
            before[j] = j;
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
