package org.cooptrack.command.adoption;

import static java.util.Comparator.comparing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What is held against what is published now. First by content and count, whatever the order; then what is left by the
 * marks given, each where it is one of its kind on both sides. What stands goes before what vanished, and that before what
 * a person has undone. The rest is new, or no longer published.
 */
final class Comparison<P, T> {
    /** One that is held and published; {@code same} when it says the same. */
    record Pair<P, T>(Held<T> held, P published, boolean same) {}

    /** What tells one thing from another, on either side; nothing where it cannot. */
    record Mark<P, T>(Function<Held<T>, @Nullable Object> held, Function<P, @Nullable Object> published) {
        /** One that the content itself bears. */
        static <P, T> Mark<P, T> of(Function<P, T> content, Function<T, @Nullable Object> mark) {
            return new Mark<>(one -> mark.apply(one.published()), one -> mark.apply(content.apply(one)));
        }

        /** One that the content itself bears, where that is all that is published. */
        static <T> Mark<T, T> of(Function<T, @Nullable Object> mark) {
            return of(one -> one, mark);
        }
    }

    private final List<Pair<P, T>> pairs = new ArrayList<>();
    private final Map<Integer, Held<T>> unmatched = new LinkedHashMap<>();
    private final List<P> left;

    private Comparison(Collection<Held<T>> held, List<P> published) {
        left = new ArrayList<>(published);
        held.stream().filter(one -> !one.isOver())
                .sorted(comparing((Held<T> one) -> one.undone()).thenComparing(Held::gone)
                        .thenComparing(Held::number))
                .forEach(one -> unmatched.put(one.number(), one));
    }

    static <T> Comparison<T, T> of(Collection<Held<T>> held, List<T> published, List<Mark<T, T>> marks) {
        return of(held, published, List.of(Mark.of(one -> one)), marks);
    }

    /** {@code same} are the marks of those that say the same, the strictest first: any number may bear one. */
    static <P, T> Comparison<P, T> of(Collection<Held<T>> held, List<P> published, List<Mark<P, T>> same,
            List<Mark<P, T>> marks) {
        var comparison = new Comparison<>(held, published);
        same.forEach(comparison::byCount);
        for (Predicate<Held<T>> some : List.<Predicate<Held<T>>>of(Held::stands, one -> !one.undone(), _ -> true))
            marks.forEach(mark -> comparison.byMark(mark, some));
        return comparison;
    }

    List<Pair<P, T>> pairs() { return pairs; }

    List<P> fresh() { return left; }

    Collection<Held<T>> missing() { return Shelf.inOrder(unmatched.values()); }

    private void byCount(Mark<P, T> mark) {
        var bearers = new HashMap<Object, Deque<Held<T>>>();
        for (var one : unmatched.values()) {
            var key = mark.held().apply(one);
            if (key != null) bearers.computeIfAbsent(key, _ -> new ArrayDeque<>()).add(one);
        }
        left.removeIf(one -> {
            var key = mark.published().apply(one);
            var alike = key == null ? null : bearers.get(key);
            var found = alike == null ? null : alike.poll();
            if (found != null) pair(found, one, true);
            return found != null;
        });
    }

    private void byMark(Mark<P, T> mark, Predicate<Held<T>> some) {
        var holders = singles(unmatched.values().stream().filter(some).toList(), mark.held());
        singles(left, mark.published()).forEach((key, one) -> {
            var known = holders.get(key);
            if (known == null) return;
            left.removeIf(other -> other == one);
            pair(known, one, false);
        });
    }

    private void pair(Held<T> held, P published, boolean same) {
        unmatched.remove(held.number());
        pairs.add(new Pair<>(held, published, same));
    }

    /** Those whose mark nobody else bears. */
    private static <E> Map<Object, E> singles(Collection<E> some, Function<E, @Nullable Object> mark) {
        var grouped = new LinkedHashMap<Object, List<E>>();
        for (var one : some) {
            var key = mark.apply(one);
            if (key != null) grouped.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
        }
        var single = new LinkedHashMap<Object, E>();
        grouped.forEach((key, bearers) -> {
            if (bearers.size() == 1) single.put(key, bearers.getFirst());
        });
        return single;
    }
}
