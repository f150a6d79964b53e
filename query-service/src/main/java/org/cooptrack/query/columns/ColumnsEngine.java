package org.cooptrack.query.columns;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Served;
import org.cooptrack.query.statistics.Coverage;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.Figure;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Tracer;
import org.springframework.stereotype.Component;

/** Answers from columns, of exactly the version and the position that whoever asks reads; where it cannot, it does not answer. */
@Component
class ColumnsEngine implements Engine, Tracer {
    private final Keeper keeper;
    private final Reading reading;
    private final String facts;

    ColumnsEngine(Keeper keeper, Reading reading, ReadModels models) {
        this.keeper = keeper;
        this.reading = reading;
        this.facts = models.name(FactProjection.class);
    }

    @Override
    public Optional<List<Figure>> figures(Question question) {
        return answered(question, at -> new Tally(at.columns(), at.position()).figures(question));
    }

    @Override
    public Optional<Coverage> coverage(Question question, Optional<Measure> active) {
        return answered(question, at -> new Covering(at.columns(), at.position()).of(question, active));
    }

    @Override
    public Optional<Whole> whole(Question question, boolean distinct) {
        return traced(question, tracing -> tracing.whole(distinct));
    }

    @Override
    public Optional<List<At>> counting(Question question, At from, int limit) {
        return traced(question, tracing -> tracing.counting(from, limit));
    }

    @Override
    public Optional<List<Count>> leftOut(Question question, boolean distinct) {
        return traced(question, tracing -> tracing.leftOut(distinct));
    }

    private <T> Optional<T> traced(Question question, Function<Tracing, T> answer) {
        return answered(question, known -> answer.apply(Tracing.of(known.columns(), question, known.position())));
    }

    private record Known(Columns columns, int position) {}

    private <T> Optional<T> answered(Question question, Function<Known, T> answer) {
        if (!Tally.answers(question)) return Optional.empty();
        return reading.now().flatMap(served -> at(served.of(facts), question.asOf())).flatMap(at -> {
            try {
                return Optional.of(answer.apply(at));
            } catch (Unanswered why) {
                return Optional.empty();
            }
        });
    }

    /** What is read knows nothing of later positions. */
    private Optional<Known> at(Served.Model model, long asOf) {
        long reached = model.reached().position();
        return keeper.of(model.version()).filter(kept -> kept.reaches(reached))
                .map(kept -> new Known(kept.columns(), Math.toIntExact(Math.min(asOf, reached))));
    }
}
