package org.cooptrack.query.agenda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.TakingBack;
import org.cooptrack.query.projection.Kept;

/** Folds a batch of events into what is to be done, whatever kind they are of. */
final class Tasks {
    private final Map<String, Kept<Task>> rows;
    private final Map<EventId, Set<String>> answered = new HashMap<>();

    Tasks(Map<String, Kept<Task>> rows) {
        this.rows = new HashMap<>(rows);
        rows.values().forEach(kept -> note(kept.row()));
    }

    Map<String, Kept<Task>> rows() { return rows; }

    void see(Recorded<Event> recorded) {
        EventId by = recorded.id();
        if (recorded.event() instanceof Awaiting event) {
            for (Awaited what : event.awaits())
                change(what.key(), task -> task.awaited(what, by), recorded);
            event.awaitsNoLonger().forEach(key -> change(key, Task::awaitedNoLonger, recorded));
        }
        if (recorded.event() instanceof Postponing event)
            event.postpones().forEach(said -> change(said.key(), task -> task.putOff(said, by), recorded));
        if (recorded.event() instanceof Answering event) {
            event.answers().forEach(key -> change(key, task -> task.answered(by), recorded));
            event.answersNoLonger().forEach(key -> change(key, task -> task.answered(null), recorded));
        } else if (recorded.event() instanceof Amending event)
            for (String key : Set.copyOf(answered.getOrDefault(event.amends(), Set.of())))
            change(key, task -> task.answered(event instanceof TakingBack ? null : by), recorded);
    }

    /** The keys of which an event speaks itself. */
    static Set<String> keys(Event event) {
        Set<String> keys = new HashSet<>();
        if (event instanceof Awaiting awaiting) {
            keys.addAll(Awaited.keys(awaiting.awaits()));
            keys.addAll(awaiting.awaitsNoLonger());
        }
        if (event instanceof Postponing postponing)
            postponing.postpones().forEach(said -> keys.add(said.key()));
        if (event instanceof Answering answering) {
            keys.addAll(answering.answers());
            keys.addAll(answering.answersNoLonger());
        }
        return keys;
    }

    private void change(String key, UnaryOperator<Task> how, Recorded<Event> recorded) {
        Kept<Task> before = rows.get(key);
        Task task = before == null ? Task.of(key) : before.row();
        if (task.answeredBy() != null) answered.getOrDefault(task.answeredBy(), new HashSet<>()).remove(key);
        Task after = how.apply(task);
        if (after.isNothing()) rows.remove(key);
        else
            rows.put(key, new Kept<>(key, after, recorded.id().version(), recorded.position()));
        note(after);
    }

    private void note(Task task) {
        if (task.answeredBy() != null)
            answered.computeIfAbsent(task.answeredBy(), _ -> new HashSet<>()).add(task.key());
    }

    /** The events of a batch that say anew or take back what earlier ones said. */
    static String[] amended(List<Recorded<Event>> batch) {
        return batch.stream().map(Recorded::event).filter(Amending.class::isInstance)
                .map(event -> ((Amending) event).amends().toString()).distinct().toArray(String[]::new);
    }
}
