package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Founded;
import org.cooptrack.events.Founding;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which facts build on which others that are recorded apart from them. An issue that keeps the one out keeps out what builds
 * on it, be that recorded before the issue or after, and lets it back in when it is closed.
 */
final class Foundations {
    /** An issue of a foundation, from its opening until its closing, that holds for what builds on it. */
    record Passed(long position, String event, String foundation, String rule, boolean opens) {
        /** Told apart from an issue of the event itself under the same rule. */
        String held() {
            return rule + "@" + foundation;
        }
    }

    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Set<String>> built = new HashMap<>();
    private final Map<String, Set<String>> open = new HashMap<>();
    private final List<Passed> passed = new ArrayList<>();

    private Foundations() {}

    /** None is known yet. */
    static Foundations none() {
        return new Foundations();
    }

    /** What the batch speaks of, and writes down what later ones may speak of. */
    static Foundations of(List<Recorded<Event>> batch, JdbcClient views) {
        var before = new Foundations();
        before.read(batch, views);
        write("founding", told(batch, Founding.class, Founding::founds), views);
        write("founded", told(batch, Founded.class, Founded::foundedOn), views);
        return before;
    }

    /** Events recorded before the batch that build on what its issues are about. */
    Set<String> builtOnThem() {
        return built.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
    }

    /** What the event does to what builds on another, in the order of history. */
    List<Passed> see(Recorded<Event> recorded) {
        String event = recorded.id().toString();
        List<Passed> now = switch (recorded.event()) {
            case QualityIssueRaised raised when raised.effect() == IssueEffect.KEEPS_OUT ->
                pass(recorded.position(), raised.fact().toString(), raised.rule(), true);
            case QualityIssueClosed closed ->
                pass(recorded.position(), closed.fact().toString(), closed.rule(), false);
            case Founded founded -> build(recorded.position(), event, founded.foundedOn());
            case Founding founding -> found(recorded, founding);
            default -> List.of();
        };
        passed.addAll(now);
        return now;
    }

    /** All that was seen. */
    List<Passed> passed() {
        return passed;
    }

    private List<Passed> pass(long position, String foundation, String rule, boolean opens) {
        String key = keys.get(foundation);
        if (key == null) return List.of();
        Set<String> rules = open.computeIfAbsent(foundation, _ -> new TreeSet<>());
        if (opens ? !rules.add(rule) : !rules.remove(rule)) return List.of();
        return built.getOrDefault(key, Set.of()).stream().sorted()
                .map(event -> new Passed(position, event, foundation, rule, opens)).toList();
    }

    private List<Passed> build(long position, String event, String key) {
        built.computeIfAbsent(key, _ -> new HashSet<>()).add(event);
        return open.entrySet().stream().filter(one -> key.equals(keys.get(one.getKey())))
                .flatMap(one -> one.getValue().stream()
                        .map(rule -> new Passed(position, event, one.getKey(), rule, true)))
                .toList();
    }

    private List<Passed> found(Recorded<Event> recorded, Founding founding) {
        keys.put(recorded.id().toString(), founding.founds());
        if (!(recorded.event() instanceof Flagged flagged)) return List.of();
        return flagged.breaches().stream().map(Breach::rule)
                .flatMap(rule -> pass(recorded.position(), recorded.id().toString(), rule, true).stream()).toList();
    }

    private void read(List<Recorded<Event>> batch, JdbcClient views) {
        Set<String> facts = batch.stream().map(Recorded::event).filter(QualityEvent.class::isInstance)
                .map(event -> ((QualityEvent) event).fact().toString()).collect(Collectors.toSet());
        Set<String> spoken = Stream.concat(told(batch, Founded.class, Founded::foundedOn).values().stream(),
                told(batch, Founding.class, Founding::founds).values().stream()).collect(Collectors.toSet());
        if (facts.isEmpty() && spoken.isEmpty()) return;
        views.sql("select event_id, key from founding where event_id = any (?) or key = any (?)")
                .params(List.of(facts.toArray(String[]::new), spoken.toArray(String[]::new)))
                .query(row -> {
                    keys.put(row.getString(1), row.getString(2));
                });
        if (keys.isEmpty()) return;
        views.sql("select event_id, rule from kept_out where until is null and event_id = any (?)")
                .param(keys.keySet().toArray(String[]::new)).query(row -> {
                    open.computeIfAbsent(row.getString(1), _ -> new TreeSet<>()).add(row.getString(2));
                });
        String[] spokenOf = facts.stream().map(keys::get).filter(key -> key != null).toArray(String[]::new);
        if (spokenOf.length == 0) return;
        views.sql("select event_id, key from founded where key = any (?)").param(spokenOf).query(row -> {
            built.computeIfAbsent(row.getString(2), _ -> new HashSet<>()).add(row.getString(1));
        });
    }

    private static <T> Map<String, String> told(List<Recorded<Event>> batch, Class<T> type, Function<T, String> key) {
        return batch.stream().filter(recorded -> type.isInstance(recorded.event())).collect(Collectors
                .toMap(recorded -> recorded.id().toString(), recorded -> key.apply(type.cast(recorded.event()))));
    }

    private static void write(String table, Map<String, String> rows, JdbcClient views) {
        if (rows.isEmpty()) return;
        var sorted = List.copyOf(rows.entrySet());
        views.sql("insert into " + table + " (event_id, key) select * from unnest(?::text[], ?::text[]) "
                + "on conflict do nothing")
                .params(List.of(sorted.stream().map(Map.Entry::getKey).toArray(String[]::new),
                        sorted.stream().map(Map.Entry::getValue).toArray(String[]::new)))
                .update();
    }
}
