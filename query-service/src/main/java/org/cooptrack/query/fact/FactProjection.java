package org.cooptrack.query.fact;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.query.projection.Projection;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Fills the table of facts from every event that counts and from what was said of each folded thing. It holds back what has
 * open quality issues, and keeps by which rules, and as whom merged persons count. It looks at every event: the first of a
 * year brings the year to those that go on.
 */
@Component
public class FactProjection implements Projection {
    private static final String TABLES = tablesOfItsOwn();

    private final List<FoldedFacts<?>> folded;

    public FactProjection(List<FoldedFacts<?>> folded) { this.folded = List.copyOf(folded); }

    @Override
    public String name() { return "fact"; }

    @Override
    public int version() { return 13; }

    @Override
    public List<Class<?>> types() { return List.of(Event.class); }

    @Override
    public List<String> tables() {
        return List.of("fact", "undone", "held_fact", "held_event", "folded", "period_standing", "named_fact",
                "founding",
                "founded", "merged_person", "said", "event_without_rows", "kept_out");
    }

    @Override
    public List<String> tablesThatRemember() { return List.of("fact", "undone"); }

    @Override
    public void prepare(JdbcClient views) {
        views.sql(TABLES).update();
        new SaidTable(views).countries();
    }

    @Override
    public void write(List<Recorded<Event>> batch, JdbcClient views) {
        var table = new FactTable(views);
        var things = new FoldedTable(views);
        var telling = new Telling();
        List<Folding<?>> foldings = folding(batch, things, telling);
        var below = Below.of(batch, views);
        var foundations = Foundations.of(batch, views);
        Set<String> touched = spokenOf(batch, below);
        touched.addAll(foundations.builtOnThem());
        Map<String, Known> known = table.known(touched);
        known.values().forEach(one -> touched.add(one.origin()));
        foldings.forEach(folding -> touched.addAll(folding.origins()));
        List<Held> held = table.held(touched);
        Set<String> questioned = batch.stream().anyMatch(recorded -> questions(recorded.event(), below))
                ? touched
                : held.stream().map(Held::origin).collect(Collectors.toSet());
        var holding = new Holding(known, held, table.counting(questioned), below, foundations);
        for (Recorded<Event> recorded : batch) {
            foldings.forEach(folding -> folding.see(recorded, holding));
            holding.see(recorded);
        }
        table.forget(touched);
        table.hold(holding.held());
        table.enter(holding.entered());
        table.passOver(holding.passedOver());
        foldings.forEach(folding -> things.write(List.copyOf(folding.changed())));
        new SaidTable(views).write(telling);
        new PeriodTable(views).see(batch);
        new MergedTable(views).see(batch);
        new KeptOutTable(views).see(batch, foundations);
    }

    private List<Folding<?>> folding(List<Recorded<Event>> batch, FoldedTable things, Telling telling) {
        return folded.stream().<Folding<?>>map(facts -> Folding.of(facts, batch, things, telling)).toList();
    }

    /** Whether what counted before may go back out with it, or with what follows. */
    private static boolean questions(Event event, Below below) {
        return event instanceof QualityIssueRaised
                || event instanceof Flagged flagged && !flagged.breaches().isEmpty() && below.of(event) != null;
    }

    /** Earlier events on which the batch builds, or of whose issues it tells. */
    private static Set<String> spokenOf(List<Recorded<Event>> batch, Below below) {
        Set<String> spokenOf = new HashSet<>();
        for (Recorded<Event> recorded : batch) {
            String event = below.of(recorded.event());
            if (event != null) spokenOf.add(event);
            if (recorded.event() instanceof QualityEvent issue) spokenOf.add(issue.fact().toString());
        }
        return spokenOf;
    }

    private static String tablesOfItsOwn() {
        try {
            return new ClassPathResource("db/fact/tables.sql").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
