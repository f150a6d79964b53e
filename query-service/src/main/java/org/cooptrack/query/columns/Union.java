package org.cooptrack.query.columns;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cooptrack.query.statistics.Measure;

/**
 * A measure whose facts are entered under several names. They stand in a table of its own once more, so that what belongs
 * together is found together whatever it is called. As values its parts are the kinds as which they count.
 */
final class Union implements Values {
    private final Measure measure;
    private final List<String> parts;
    private final List<String> kinds;

    Union(Measure measure) {
        this.measure = measure;
        this.parts = measure.parts().keySet().stream().sorted().toList();
        this.kinds = List.copyOf(new TreeSet<>(measure.parts().values()));
    }

    /** Under which its table stands; no entry is called so. */
    static String table(Measure measure) {
        return measure.parts().isEmpty() ? measure.entries() : "union " + measure.id();
    }

    String table() { return table(measure); }

    Map<String, String> measured() { return measure.parts(); }

    List<String> parts() { return parts; }

    boolean has(String entered) { return parts.contains(entered); }

    int part(String entered) { return parts.indexOf(entered); }

    @Override
    public int codes() { return parts.size(); }

    @Override
    public int value(int code) { return kinds.indexOf(measure.parts().get(parts.get(code))); }

    @Override
    public int[] several(int code) { return IntStream.of(value(code)).toArray(); }

    @Override
    public int size() { return kinds.size(); }

    @Override
    public String text(int value) { return kinds.get(value); }

    @Override
    public int known(String text) { return kinds.indexOf(text); }
}
