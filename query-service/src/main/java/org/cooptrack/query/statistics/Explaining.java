package org.cooptrack.query.statistics;

import java.util.List;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.web.problem.Language;
import org.springframework.stereotype.Component;

/** Explains figures by the events that make them and those that do not. */
@Component
public class Explaining {
    private final Lineage lineage;
    private final LeftOut leftOut;
    private final Citing citing;
    private final Statistics statistics;

    Explaining(Lineage lineage, LeftOut leftOut, Citing citing, Statistics statistics) {
        this.lineage = lineage;
        this.leftOut = leftOut;
        this.citing = citing;
        this.statistics = statistics;
    }

    /** @param exact whether the caller may see exact counts of people, and events */
    public Explanation of(OneFigure figure, Reached known, Language language, boolean exact, int limit) {
        Question question = figure.question();
        Definition definition = Definition.of(question.measure(), language);
        List<Asking> asked = Asking.of(question, language);
        if (!exact && question.measure().countsPeople())
            return new Explanation(definition, figure.figure(), asked, known.position(), known.recordedAt(), true,
                    Status.SUPPRESSED, null, null, List.of());
        Tracer.Whole whole = lineage.whole(question, figure.distinct());
        boolean counted = question.measure().kind().counted() && !question.attributes();
        Status status = statistics.cells(question).getFirst().status();
        return new Explanation(definition, figure.figure(), asked, known.position(), known.recordedAt(), false,
                status, status == Status.KNOWN ? new Amount(whole.figure(), counted) : null,
                counted(figure, whole, exact, limit),
                leftOut.counts(question, figure.distinct()).stream().map(count -> of(count, figure, exact)).toList());
    }

    private Explanation.Counted counted(OneFigure figure, Tracer.Whole whole, boolean events, int limit) {
        if (!events) return new Explanation.Counted(whole.events(), whole.entries(), null, null);
        List<Lineage.Line> first = lineage.standing(figure.question(), figure.distinct(), null, limit).items();
        return new Explanation.Counted(whole.events(), whole.entries(), citing.entries(first),
                EventsAddress.of("events", figure, "standing=true"));
    }

    private static Explanation.LeftOutOf of(Tracer.Count count, OneFigure figure, boolean events) {
        return new Explanation.LeftOutOf(count.reason(), count.events(), count.entries(),
                events ? EventsAddress.of("left-out", figure, "reason=" + count.reason()) : null);
    }
}
