package org.cooptrack.query.columns;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.events.Dimension;
import org.jspecify.annotations.Nullable;

/** The rows entered under one name as columns, in the order of the table of facts. */
final class Table {
    private static final Column NOTHING = new Codes();
    /** Rows that time brings under an older event are numbered from here on, and no event brings so many at once. */
    private static final int GROWN = 100_000;

    final Codes positions = new Codes();
    final Codes subjects = new Codes();
    final Codes days = new Codes();
    final Codes amounts = new Codes();
    /** In a union, under which of its names each row is entered. */
    final Codes parts = new Codes();
    final Amounts amount = new Amounts();
    private volatile @Nullable Codes[] dimensions = new Codes[Dimension.values().length];
    private volatile int size;
    private volatile Company company = Company.NONE;
    private volatile Wait[] waits = new Wait[0];
    private volatile int waiting;
    /** Groups by their first row in the order of positions. */
    private final Map<Integer, Integer> groups = new HashMap<>();
    private final Map<String, Wait> open = new HashMap<>();
    /** Of rows that entered later than history learned of their events, when that was. */
    private final Map<Integer, Integer> late = new ConcurrentHashMap<>();
    private volatile boolean grown;

    int size() { return size; }

    Company company() { return company; }

    List<Wait> waits() { return Arrays.asList(waits).subList(0, waiting); }

    /** By its position the event of a row; where time brings rows under older events, it is not known. */
    int event(int row) {
        Integer learned = late.isEmpty() ? null : late.get(row);
        return learned == null ? positions.code(row) : learned;
    }

    boolean knowsEvents() { return !grown; }

    /** How many rows count at that position. */
    int rows(int position) {
        return positions.upTo(position, size);
    }

    Column of(Dimension dimension) {
        Codes said = dimensions[dimension.ordinal()];
        return said == null ? NOTHING : said;
    }

    void add(Entry entry, int subject, int[] said, int day, int part) {
        int row = size;
        positions.set(row, Math.toIntExact(entry.position()));
        subjects.set(row, subject);
        days.set(row, day);
        amounts.set(row, amount.code(entry.quantity(), entry.weight(), entry.evidenced()));
        parts.set(row, part);
        for (int at = 0; at < said.length; at += 2)
            column(said[at]).set(row, said[at + 1]);
        if (entry.learned() != entry.position()) late.put(row, Math.toIntExact(entry.learned()));
        if (entry.ordinal() >= GROWN) grown = true;
        size = row + 1;
        if (entry.since() < entry.position()) entered(entry, said, day, part);
    }

    void hold(Entry entry, int[] said, int day, int part) {
        Wait before = open.get(entry.key());
        if (before != null && before.entry().since() == entry.since()) return;
        var wait = new Wait(entry, said, day, part, Integer.MAX_VALUE);
        for (int at = 0; at < said.length; at += 2)
            column(said[at]);
        open.put(entry.key(), wait);
        remember(wait);
    }

    /** @param rows ascending, each with the position from which on it is undone */
    void together(List<List<int[]>> origins) {
        Company.Changing changing = company.change();
        for (List<int[]> rows : origins) {
            int[] group = byFact(rows);
            int first = rows.getFirst()[0];
            Integer known = groups.get(first);
            if (known == null) groups.put(first, changing.add(group));
            else
                changing.replace(known, group);
        }
        company = changing.done();
    }

    /** The row at that place among those that entered at a position. */
    int row(int position, int place) {
        return positions.upTo(position - 1, size) + place;
    }

    /** Whether both rows are of one fact, if their origin is the same. */
    boolean alike(int row, int other) {
        if (parts.code(row) != parts.code(other)) return false;
        if (subjects.code(row) != subjects.code(other) || days.code(row) != days.code(other)) return false;
        for (Codes said : dimensions)
            if (said != null && said.code(row) != said.code(other)) return false;
        return true;
    }

    /** In bytes, without those that wait. */
    long room() {
        long room = positions.size() + subjects.size() + days.size() + amounts.size() + parts.size() + amount.room()
                + company.room()
                + 64L * (groups.size() + late.size());
        for (Codes said : dimensions)
            if (said != null) room += said.size();
        return room;
    }

    private int[] byFact(List<int[]> rows) {
        var left = new ArrayList<int[]>(rows);
        var group = new int[2 * rows.size()];
        int at = 0;
        while (!left.isEmpty()) {
            int first = left.getFirst()[0];
            boolean begins = true;
            for (var each = left.iterator(); each.hasNext();) {
                int[] row = each.next();
                if (!alike(first, row[0])) continue;
                group[at++] = begins ? ~row[0] : row[0];
                group[at++] = row[1];
                begins = false;
                each.remove();
            }
        }
        return group;
    }

    private Codes column(int dimension) {
        Codes known = dimensions[dimension];
        if (known != null) return known;
        @Nullable
        Codes[] more = dimensions.clone();
        var fresh = new Codes();
        more[dimension] = fresh;
        dimensions = more;
        return fresh;
    }

    private void entered(Entry entry, int[] said, int day, int part) {
        Wait waited = open.remove(entry.key());
        if (waited != null) waited.enter(Math.toIntExact(entry.position()));
        else
            remember(new Wait(entry, said, day, part, Math.toIntExact(entry.position())));
    }

    private void remember(Wait wait) {
        if (waiting == waits.length) waits = Arrays.copyOf(waits, Math.max(16, 2 * waiting));
        waits[waiting] = wait;
        waiting++;
    }
}
