package org.cooptrack.query.agenda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Needing.Need;
import org.cooptrack.events.Needing.Row;
import org.cooptrack.events.Recorded;
import org.jspecify.annotations.Nullable;

/** The rows told of one thing and what is known of what they need, changing event by event. */
final class ToldRows {
    /** The same as it is kept: to whom the thing belongs, what waits if something does, and all from which that follows. */
    record Kept(Belonging belonging, @Nullable WaitingRows waiting, List<ToldRow> rows, List<Need> known) {}

    private final Map<String, ToldRow> rows = new TreeMap<>();
    private final Set<Need> known = new HashSet<>();
    private Belonging belonging = Belonging.NOWHERE;

    ToldRows(@Nullable Kept kept) {
        if (kept == null) return;
        belonging = kept.belonging();
        kept.rows().forEach(told -> rows.put(told.row().name(), told));
        known.addAll(kept.known());
    }

    void see(Needing event, Recorded<?> recorded) {
        Belonging told = event.belonging();
        if (told != null) belonging = told;
        for (Row row : event.rows())
            rows.put(row.name(), ToldRow.of(row, recorded).insteadOf(rows.get(row.name()))
                    .when(known, recorded.recordedAt()));
        event.settles().forEach(rows::remove);
        known.addAll(event.supplies());
        event.suppliesNoLonger().forEach(known::remove);
        if (!event.supplies().isEmpty() || !event.suppliesNoLonger().isEmpty())
            rows.replaceAll((_, row) -> row.when(known, recorded.recordedAt()));
    }

    Kept kept() {
        return new Kept(belonging, waiting(), List.copyOf(rows.values()), known.stream()
                .sorted(Comparator.comparing(Need::what).thenComparing(Need::which)).toList());
    }

    private @Nullable WaitingRows waiting() {
        var waiting = new ArrayList<ToldRow>();
        for (ToldRow row : rows.values())
            if (row.since() != null) waiting.add(row);
        if (waiting.isEmpty()) return null;
        ToldRow first = waiting.stream().min(Comparator.comparing(row -> Objects.requireNonNull(row.since())))
                .orElseThrow();
        return new WaitingRows(first.row().sheet(), waiting.size(),
                waiting.stream().flatMap(row -> row.missing(known).stream()).map(Need::what).distinct().sorted()
                        .toList(),
                Objects.requireNonNull(first.since()), first.by(),
                waiting.stream().map(ToldRow::batch).filter(Objects::nonNull).distinct().sorted().toList());
    }
}
