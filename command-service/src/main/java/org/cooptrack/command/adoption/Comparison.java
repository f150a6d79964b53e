package org.cooptrack.command.adoption;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is held against what is published now. First by content and count, whatever the order; then what is left by the
 * marks given, each where it is one of its kind on both sides. The rest is new, or no longer published.
 */
record Comparison<P, T>(List<Pair<P, T>> pairs, List<P> fresh, List<Held<T>> missing) {
    /** One that is held and published; {@code same} when it says the same. */
    record Pair<P, T>(Held<T> held, P published, boolean same) {}

    /** What tells one thing from another, on either side; nothing where it cannot. */
    record Mark<P, T>(Function<Held<T>, @Nullable Object> held, Function<P, @Nullable Object> published) {
        /** One that the content itself bears. */
        static <P, T> Mark<P, T> of(Function<P, T> content, Function<T, @Nullable Object> mark) {
            return new Mark<>(one -> mark.apply(one.published()), one -> mark.apply(content.apply(one)));
        }
    }

    /** By marks that the content itself bears. */
    static <T> Comparison<T, T> of(Collection<Held<T>> held, List<T> published,
            List<Function<T, @Nullable Object>> marks) {
        return of(held, published, one -> one,
                marks.stream().map(mark -> Mark.<T, T>of(one -> one, mark)).toList());
    }

    static <P, T> Comparison<P, T> of(Collection<Held<T>> held, List<P> published, Function<P, T> content,
            List<Mark<P, T>> marks) {
        var pairs = new ArrayList<Pair<P, T>>();
        var unmatched = new LinkedHashMap<Integer, Held<T>>();
        var byContent = new HashMap<T, Deque<Held<T>>>();
        for (var one : held) {
            unmatched.put(one.number(), one);
            byContent.computeIfAbsent(one.published(), _ -> new ArrayDeque<>()).add(one);
        }
        var left = new ArrayList<P>();
        for (var one : published) {
            var alike = byContent.get(content.apply(one));
            var found = alike == null ? null : alike.poll();
            if (found == null) left.add(one);
            else {
                unmatched.remove(found.number());
                pairs.add(new Pair<>(found, one, true));
            }
        }
        for (var mark : marks)
            byMark(mark, unmatched, left, pairs);
        return new Comparison<>(pairs, left, List.copyOf(unmatched.values()));
    }

    private static <P, T> void byMark(Mark<P, T> mark, Map<Integer, Held<T>> unmatched, List<P> left,
            List<Pair<P, T>> pairs) {
        var holders = singles(unmatched.values(), mark.held());
        var sayers = singles(left, mark.published());
        sayers.forEach((key, one) -> {
            var known = holders.get(key);
            if (known == null) return;
            unmatched.remove(known.number());
            left.removeIf(other -> other == one);
            pairs.add(new Pair<>(known, one, false));
        });
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
