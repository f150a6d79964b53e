package org.cooptrack.launcher.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/** All that is left to chance: the same seed throws the same on every machine, and each name throws for itself. */
final class Dice {
    private static final int HUNDRED = 100;
    private static final long VERSION = 0x0000_0000_0000_F000L;
    private static final long VERSION_4 = 0x0000_0000_0000_4000L;
    private static final long VARIANT = 0x3FFF_FFFF_FFFF_FFFFL;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private final SplittableRandom random;

    private Dice(long seed) { this.random = new SplittableRandom(seed); }

    static Dice of(long seed, String name) { return new Dice(ByteBuffer.wrap(digest(seed + "/" + name)).getLong()); }

    static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** Both ends may fall. */
    int between(int least, int most) {
        return random.nextInt(least, Math.max(least, most) + 1);
    }

    boolean chance(int percent) { return random.nextInt(HUNDRED) < percent; }

    <T> T one(List<T> of) { return of.get(random.nextInt(of.size())); }

    /** One that is not this, if there is any. */
    <T> Optional<T> another(T than, List<T> of) {
        var others = of.stream().filter(one -> !one.equals(than)).toList();
        return others.isEmpty() ? Optional.empty() : Optional.of(one(others));
    }

    @SafeVarargs
    final <T> T one(T... of) { return of[random.nextInt(of.length)]; }

    /** So many different ones, in their order; all where there are no more. */
    <T> List<T> some(int howMany, List<T> of) {
        var left = new ArrayList<>(of);
        while (left.size() > howMany)
            left.remove(random.nextInt(left.size()));
        return List.copyOf(left);
    }

    /** A random id (version 4), as persons have. */
    UUID id() {
        return new UUID(random.nextLong() & ~VERSION | VERSION_4, random.nextLong() & VARIANT | VARIANT_2);
    }
}
