package org.cooptrack.query.training;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.cooptrack.events.training.Attendance;

/**
 * Who takes part in a training, with three counts that are never added up. Attendance of somebody who is not enrolled, or
 * at a session not known to be held, waits for that and counts nowhere until then.
 */
public record Roster(int enrolled, int trained, int certified, List<Waiting> waiting,
        SortedMap<UUID, Participant> participants, SortedSet<Integer> sessions) {
    static final Roster EMPTY = of(Map.of(), new TreeSet<>());

    /** A line of an attendance sheet that waits. */
    public record Waiting(int session, UUID person, boolean present) {}

    /** What is recorded of one person. */
    public record Participant(boolean enrolled, boolean trained, boolean certified,
            SortedMap<Integer, Boolean> attendance) {
        static final Participant UNKNOWN = new Participant(false, false, false, new TreeMap<>());

        Participant enrolled(boolean now) { return new Participant(now, trained, certified, attendance); }

        Participant trained(boolean now) { return new Participant(enrolled, now, certified, attendance); }

        Participant certified(boolean now) { return new Participant(enrolled, trained, now, attendance); }

        Participant attended(int session, boolean present) {
            var more = new TreeMap<>(attendance);
            more.put(session, present);
            return new Participant(enrolled, trained, certified, more);
        }
    }

    private static Roster of(Map<UUID, Participant> participants, SortedSet<Integer> sessions) {
        Collection<Participant> all = participants.values();
        List<Waiting> waiting = participants.entrySet().stream()
                .flatMap(one -> one.getValue().attendance().entrySet().stream()
                        .filter(line -> !one.getValue().enrolled() || !sessions.contains(line.getKey()))
                        .map(line -> new Waiting(line.getKey(), one.getKey(), line.getValue())))
                .sorted(Comparator.comparingInt(Waiting::session).thenComparing(Waiting::person)).toList();
        return new Roster(count(all, Participant::enrolled), count(all, Participant::trained),
                count(all, Participant::certified), waiting, new TreeMap<>(participants),
                sessions);
    }

    Roster change(UUID person, UnaryOperator<Participant> change) {
        var changed = new TreeMap<>(participants);
        changed.put(person, change.apply(changed.getOrDefault(person, Participant.UNKNOWN)));
        return of(changed, sessions);
    }

    Roster attended(int session, List<Attendance> sheet) {
        var changed = new TreeMap<>(participants);
        for (Attendance line : sheet)
            changed.put(line.person(), changed.getOrDefault(line.person(), Participant.UNKNOWN).attended(session,
                    line.present()));
        return of(changed, sessions);
    }

    Roster held(int session) {
        var known = new TreeSet<>(sessions);
        known.add(session);
        return of(participants, known);
    }

    Roster neverHeld(int session) {
        var known = new TreeSet<>(sessions);
        known.remove(session);
        return of(participants, known);
    }

    private static int count(Collection<Participant> all, Predicate<Participant> which) {
        return Math.toIntExact(all.stream().filter(which).count());
    }
}
