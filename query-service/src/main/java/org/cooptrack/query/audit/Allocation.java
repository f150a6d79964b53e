package org.cooptrack.query.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.cooptrack.web.problem.ProblemException;

/**
 * How many entries are drawn of each stratum: in proportion to its entries by the largest remainder (Cochran, Sampling
 * Techniques, 3rd edition 1977, section 5.5), and of each at least two, or all it has, because from one alone nothing is known of
 * how much entries of it differ.
 */
final class Allocation {
    private static final int LEAST = 2;

    private final List<Long> entries;
    private final List<Integer> drawn = new ArrayList<>();
    private final long population;
    private final long size;

    private Allocation(List<Long> entries, int size) {
        this.entries = entries;
        this.population = entries.stream().mapToLong(Long::longValue).sum();
        this.size = Math.min(size, population);
    }

    /**
     * As many of each stratum, in their order; all together the size, or all there are.
     *
     * @throws ProblemException
     *             where there is nothing to draw, or the size is less than the strata need
     */
    static List<Integer> of(List<Long> entries, int size) {
        if (entries.isEmpty()) throw new ProblemException(400, "query.nothing-to-draw", "measure");
        return new Allocation(entries, size).allocated();
    }

    private List<Integer> allocated() {
        long needed = entries.size() == 1 ? 1 : IntStream.range(0, entries.size()).mapToLong(this::least).sum();
        if (needed > size) throw new ProblemException(400, "query.too-few-for-strata", "size", needed);
        for (int at = 0; at < entries.size(); at++)
            drawn.add(Math.toIntExact(Math.max(entries.size() == 1 ? 0 : least(at), share(at) / population)));
        while (sum() > size)
            change(lastOf(true), -1);
        while (sum() < size)
            change(lastOf(false), 1);
        return List.copyOf(drawn);
    }

    private long least(int at) { return Math.min(LEAST, entries.get(at)); }

    private long share(int at) { return size * entries.get(at); }

    private long sum() { return drawn.stream().mapToLong(Integer::longValue).sum(); }

    /** The stratum that has the most too much, or too little, for its share; of several the first. */
    private int lastOf(boolean tooMuch) {
        int found = -1;
        for (int at = 0; at < entries.size(); at++) {
            boolean possible = tooMuch ? drawn.get(at) > least(at) : drawn.get(at) < entries.get(at);
            if (possible && (found < 0 || excess(at, tooMuch) > excess(found, tooMuch))) found = at;
        }
        return found;
    }

    private long excess(int at, boolean tooMuch) {
        long over = drawn.get(at) * population - share(at);
        return tooMuch ? over : -over;
    }

    private void change(int at, int by) { drawn.set(at, drawn.get(at) + by); }
}
