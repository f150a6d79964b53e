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
import org.springframework.stereotype.Component;

/** Answers from columns, of exactly the version and the position that whoever asks reads; where it cannot, it does not answer. */
@Component
class ColumnsEngine implements Engine {
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

    private record At(Columns columns, int position) {}

    private <T> Optional<T> answered(Question question, Function<At, T> answer) {
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
    private Optional<At> at(Served.Model model, long asOf) {
        long reached = model.reached().position();
        return keeper.of(model.version()).filter(kept -> kept.reaches(reached))
                .map(kept -> new At(kept.columns(), Math.toIntExact(Math.min(asOf, reached))));
    }
}
