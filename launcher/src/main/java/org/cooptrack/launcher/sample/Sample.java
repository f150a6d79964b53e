package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A programme of technical cooperation from 1976 to 2026, invented from a seed. A larger scale tells of more projects and leaves
 * those of a smaller one as they are.
 *
 * @param scale
 *            1 reaches every country and every development partner
 */
public record Sample(long seed, double scale) {
    public static final long SEED = 1976;
    private static final int PROJECTS = 120;
    private static final int MOST = 1_000;

    public Sample {
        if (!(scale > 0) || scale > MOST) throw new IllegalArgumentException("scale " + scale);
    }

    /** The first projects tell of every kind of activity, at every scale. */
    public int projects() {
        return Math.max(Kinds.ALL.size(), (int) Math.round(scale * PROJECTS));
    }

    /** What must stand before any project begins. */
    public List<Lane> foundations() {
        var countries = Country.ALL.subList(0, Math.min(projects(), Country.ALL.size()));
        return new Foundations(new Directory(seed)).lanes(countries);
    }

    /** One lane for each project, made as it is taken. */
    public Stream<Lane> programme() {
        return IntStream.range(0, projects()).mapToObj(this::lane);
    }

    private Lane lane(int number) {
        var plan = Plan.of(seed, number);
        return new Telling(new Directory(seed), new Story(seed, "project/" + number), plan).lane();
    }
}
