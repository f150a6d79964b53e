package org.cooptrack.command.adoption;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Everything adopted of one kind, in the order it came. Ids follow from the project, the kind and the number. */
record Shelf<T>(String kind, int taken, PMap<UUID, Held<T>> held) {
    static <T> Shelf<T> empty(String kind) { return new Shelf<>(kind, 0, HashTreePMap.empty()); }

    static UUID id(UUID project, String kind, int number) {
        return UUID.nameUUIDFromBytes((project + "/" + kind + "/" + number).getBytes(StandardCharsets.UTF_8));
    }

    Shelf<T> with(UUID id, @Nullable UUID parent, T published) {
        return new Shelf<>(kind, taken + 1, held.plus(id, new Held<>(id, taken, parent, published, false, false)));
    }

    Shelf<T> says(UUID id, T published) { return put(get(id).says(published)); }

    Shelf<T> published(UUID id, boolean still) { return put(get(id).published(still)); }

    Shelf<T> undone(UUID id, boolean now) { return put(get(id).undone(now)); }

    Shelf<T> without(UUID id) { return new Shelf<>(kind, taken, held.minus(id)); }

    Collection<Held<T>> all() { return inOrder(held.values()); }

    static <T> List<Held<T>> inOrder(Collection<Held<T>> some) {
        return some.stream().sorted(Comparator.comparingInt(Held::number)).toList();
    }

    boolean has(UUID id) { return held.containsKey(id); }

    private Held<T> get(UUID id) {
        var known = held.get(id);
        if (known == null) throw new IllegalStateException("nothing adopted under " + id);
        return known;
    }

    private Shelf<T> put(Held<T> now) { return new Shelf<>(kind, taken, held.plus(now.id(), now)); }
}
