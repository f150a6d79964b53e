package org.cooptrack.command.law;

import java.util.List;
import java.util.function.Supplier;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What was taken back, and how, unless it was said again since: whoever asks for the same once more finds it already so. */
public record TakenBack(PMap<String, String> things) {
    public static final TakenBack NOTHING = new TakenBack(HashTreePMap.empty());

    public <E> List<E> once(String thing, String how, Supplier<List<E>> takeBack) {
        return how.equals(things.get(thing)) ? List.of() : takeBack.get();
    }

    public TakenBack and(String thing, String how) { return new TakenBack(things.plus(thing, how)); }

    public TakenBack but(String thing) { return new TakenBack(things.minus(thing)); }
}
