package org.cooptrack.ledger;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where those stand who act on what they read in the log, and what they noted. Positions only go forward, whichever node moves them. */
public final class Followers {
    private static final String STANDING = "select position, moved_at from follower where name = ?";
    private final Ledger ledger;

    public Followers(Ledger ledger) { this.ledger = ledger; }

    /** How far a follower has come: it has acted on all up to this position. */
    public record Standing(long position, Instant movedAt) {}

    /** What a follower noted of the event at a position; the place tells several notes on one event apart. */
    public record Note(long position, String place, String json, Instant notedAt) {}

    /** Where it stands; one that was never seen before begins after this position. */
    public Standing begin(String name, long after) {
        change("insert into follower (name, position) values (?, ?) on conflict do nothing", name, after);
        return standing(name);
    }

    /** The last, by its name, of those whose names begin so; the names sort as they came. */
    public Optional<String> latest(String prefix) {
        return ledger.ask("select name from follower where starts_with(name, ?) order by name desc limit 1",
                rows -> rows.next() ? Optional.of(rows.getString(1)) : Optional.empty(), prefix);
    }

    /** How many notes say what of a property, by what they say. */
    public SortedMap<String, Long> counted(String name, String property) {
        return ledger
                .ask("select note ->> ?, count(*) from follower_note where follower = ? and note ->> ? is not null "
                        + "group by 1", rows -> {
                            var counted = new TreeMap<String, Long>();
                            while (rows.next())
                                counted.put(rows.getString(1), rows.getLong(2));
                            return counted;
                        }, property, name, property);
    }

    public Standing standing(String name) {
        return ledger.ask(STANDING, rows -> {
            if (!rows.next()) throw new IllegalStateException("no follower " + name + " has begun");
            return new Standing(rows.getLong(1), rows.getObject(2, OffsetDateTime.class).toInstant());
        }, name);
    }

    /** Has acted on all up to this position; nothing happens where another node has gone further. */
    public void advance(String name, long position) {
        change("update follower set position = ? where name = ? and position < ?", position, name, position);
    }

    /** Notes it once: a second note in the same place leaves the first as it is. */
    public void note(String name, long position, String place, String json) {
        change(
                "insert into follower_note (follower, position, place, note) values (?, ?, ?, ?::jsonb) on conflict do nothing",
                name, position, place, json);
    }

    public boolean isNoted(String name, long position, String place) {
        return ledger.ask("select from follower_note where follower = ? and position = ? and place = ?",
                ResultSet::next, name, position, place);
    }

    /** The notes after that place, in the order of the events they are on. */
    public List<Note> notes(String name, long position, String place, int limit) {
        return ledger.ask(
                "select position, place, note::text, noted_at from follower_note where follower = ? "
                        + "and (position, place) > (?, ?) order by position, place limit ?",
                Followers::notes, name, position, place, limit);
    }

    private void change(String sql, Object... arguments) {
        ledger.with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < arguments.length; i++) {
                    statement.setObject(i + 1, arguments[i]);
                }
                return statement.executeUpdate();
            }
        });
    }

    private static List<Note> notes(ResultSet rows) throws SQLException {
        var notes = new ArrayList<Note>();
        while (rows.next())
            notes.add(new Note(rows.getLong(1), rows.getString(2), rows.getString(3),
                    rows.getObject(4, OffsetDateTime.class).toInstant()));
        return notes;
    }
}
