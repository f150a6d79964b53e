package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.cooptrack.events.Dimension;

/**
 * What follows from the values that facts say of one dimension for another, day by day, as known at one position: the region of
 * a country, who funds a project, the offices above one.
 */
final class Lookup {
    private final Dictionary from;
    private final Dimension base;
    private final Dimension dimension;
    private final Said said;
    private final int position;
    private final Dictionary values = new Dictionary();
    private volatile Timeline[] timelines = new Timeline[0];

    Lookup(Dictionary from, Dimension base, Dimension dimension, Said said, int position) {
        this.from = from;
        this.base = base;
        this.dimension = dimension;
        this.said = said;
        this.position = position;
    }

    Values values() { return values; }

    /** Those of all codes that are known by now. */
    Timeline[] timelines() {
        int codes = from.codes();
        if (timelines.length < codes) more(codes);
        return timelines;
    }

    private synchronized void more(int codes) {
        int known = timelines.length;
        if (known >= codes) return;
        Timeline[] all = Arrays.copyOf(timelines, codes);
        for (int code = known; code < codes; code++)
            all[code] = timeline(code);
        timelines = all;
    }

    private Timeline timeline(int code) {
        int value = from.value(code);
        int[] list = value == Values.NONE
                ? new int[0]
                : value == Values.SEVERAL ? from.several(code) : new int[]{value};
        List<String> owners = Arrays.stream(list).mapToObj(from::text).toList();
        return dimension == Dimension.WITHIN_OFFICE ? within(owners) : told(owners);
    }

    private Timeline told(List<String> owners) {
        List<Said.Span> spans = spans(dimension, owners);
        return Timeline.of(changes(spans), day -> code(on(day, spans)));
    }

    private Timeline within(List<String> owners) {
        boolean ofOffices = base == Dimension.OFFICE;
        List<Said.Span> own = ofOffices ? List.of() : spans(Dimension.OFFICE, owners);
        List<String> lowest = ofOffices ? owners : own.stream().map(Said.Span::value).distinct().toList();
        Set<String> all = new HashSet<>();
        lowest.forEach(office -> all.addAll(said.line(office, position)));
        List<Said.Span> above = spans(Dimension.WITHIN_OFFICE, List.copyOf(all));
        return Timeline.of(IntStream.concat(changes(own), changes(above)), day -> {
            var line = new TreeSet<String>();
            for (String office : ofOffices ? owners : on(day, own))
                climb(office, day, line);
            return code(line);
        });
    }

    private void climb(String office, int day, Set<String> line) {
        if (!line.add(office)) return;
        for (Said.Span above : said.known(Dimension.WITHIN_OFFICE, office, position))
            if (above.holds(day)) climb(above.value(), day, line);
    }

    private List<Said.Span> spans(Dimension of, List<String> owners) {
        return owners.stream().distinct().flatMap(owner -> Arrays.stream(said.known(of, owner, position))).toList();
    }

    private static IntStream changes(List<Said.Span> spans) {
        return spans.stream().flatMapToInt(span -> IntStream.of(span.from(), span.to() + 1));
    }

    private static Set<String> on(int day, List<Said.Span> spans) {
        var on = new TreeSet<String>();
        spans.stream().filter(span -> span.holds(day)).map(Said.Span::value).forEach(on::add);
        return on;
    }

    /** Nothing is what is said by the first code. */
    private int code(Set<String> found) {
        return found.isEmpty() ? 0 : values.code(List.copyOf(found));
    }
}
