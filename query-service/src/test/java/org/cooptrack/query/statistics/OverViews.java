package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.events.training.BeneficiaryFollowedUp;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.Service;
import org.cooptrack.query.door.Things;
import org.cooptrack.query.fact.FactProjection;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Questions, answers and movements over a table of facts of its own, with follow-ups as the only measure. */
public record OverViews(JdbcClient views) {
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…", "en", "…", "es", "…"));

    public static Measure followUps() {
        return new Measure(BeneficiaryFollowedUp.MEASURE, 1, Measure.Kind.PERSONS, Measure.ofPersonsInActivities(),
                TEXT, TEXT);
    }

    public Catalogue catalogue() { return new Catalogue(List.<Measures>of(() -> List.of(followUps()))); }

    public Statistics statistics() { return new Statistics(views, catalogue()); }

    /** SQL, against which other engines are held. */
    public Engine sql() { return new SqlEngine(views); }

    /** What makes a figure and what is left out of it, by SQL; entries one by one are not told. */
    public Tracer tracer() {
        return new Tracer() {
            @Override
            public Optional<Whole> whole(Question question, boolean distinct) {
                return Optional.of(new Lineage(views).whole(question, distinct));
            }

            @Override
            public Optional<List<At>> counting(Question question, At from, int limit) { return Optional.empty(); }

            @Override
            public Optional<List<Count>> leftOut(Question question, boolean distinct) {
                return Optional.of(LeftOut.counts(question, distinct, views));
            }
        };
    }

    /** Answered by an engine, and by SQL where it does not answer. */
    public static Statistics statistics(JdbcClient views, List<Measure> measures, Engine engine) {
        return new Statistics(views, new Catalogue(List.<Measures>of(() -> measures)), List.of(engine));
    }

    public OpenFindings findings() { return new OpenFindings(views); }

    public Movements movements() { return new Movements(views); }

    public Questions questions() {
        return new Questions(catalogue(), new Named(Service.CONTEXT.getBean(Things.class), catalogue(),
                new FactProjection(List.of()), views));
    }
}
