package org.cooptrack.command.watch;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.EventJson;
import org.cooptrack.ledger.Followers;

/**
 * The rounds that were gone through all evidence, kept where followers stand: each is a follower of its own, from the beginning of
 * history to where history ended when it began. It notes of each piece it looked at what it found.
 */
record Rounds(Followers followers) {
    private static final String PREFIX = "evidence-round/", BEGUN = "begun", ENDED = "ended";
    private static final long OF_ALL = -1;

    /** A round: when it began, up to which position it goes, and when it ended if it did. */
    record Round(Instant begunAt, long upTo, Optional<Instant> endedAt) {
        String name() { return PREFIX + begunAt; }
    }

    /** What a round says of one piece. */
    record Note(EventId event, String uri, String found) {}

    Optional<Round> last() {
        return followers.latest(PREFIX).flatMap(name -> round(name, said(name, BEGUN), said(name, ENDED)));
    }

    private static Optional<Round> round(String name, Optional<Map<?, ?>> begun, Optional<Map<?, ?>> ended) {
        return begun.map(one -> new Round(Instant.parse(name.substring(PREFIX.length())),
                Long.parseLong(String.valueOf(one.get("upTo"))),
                ended.map(end -> Instant.parse(String.valueOf(end.get("at"))))));
    }

    private Optional<Map<?, ?>> said(String name, String place) {
        return followers.notes(name, OF_ALL, "", 2).stream().filter(note -> note.place().equals(place)).findFirst()
                .map(note -> EventJson.read(Map.class, note.json()));
    }

    Round begin(Instant now, long upTo) {
        var round = new Round(now.truncatedTo(ChronoUnit.MILLIS), upTo, Optional.empty());
        followers.begin(round.name(), -1);
        followers.note(round.name(), OF_ALL, BEGUN, EventJson.write(Map.of("upTo", upTo)));
        return round;
    }

    long position(Round round) { return followers.standing(round.name()).position(); }

    void advance(Round round, long position) { followers.advance(round.name(), position); }

    void end(Round round, Instant now) {
        followers.note(round.name(), OF_ALL, ENDED, EventJson.write(Map.of("at", now.toString())));
    }

    void note(Round round, long position, UUID piece, Note found) {
        followers.note(round.name(), position, piece.toString(), EventJson.write(found));
    }

    /** How many pieces it found how. */
    Map<String, Long> found(Round round) {
        return followers.counted(round.name(), "found");
    }

    List<Note> notes(Round round, int most) {
        return followers.notes(round.name(), OF_ALL, "~", most).stream()
                .map(note -> EventJson.read(Note.class, note.json())).toList();
    }
}
