package org.cooptrack.query.pages;

import org.cooptrack.query.statistics.Claim;
import org.cooptrack.query.projection.Reached;
import org.cooptrack.query.statistics.Answer;
import org.cooptrack.query.statistics.Cell;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Questions;
import org.cooptrack.query.statistics.Statistics;
import org.cooptrack.query.statistics.Supported;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** Asks the statistics what a page tells, so that each figure is the one that the API answers to the same caller. */
@Component
@ShowsPages
class Cards {
    private final Questions questions;
    private final Statistics statistics;
    private final Aims aims;

    Cards(Questions questions, Statistics statistics, Aims aims) {
        this.questions = questions;
        this.statistics = statistics;
        this.aims = aims;
    }

    /** Whose answer is told: in which language, as known up to where, and whether exact counts of people may be seen. */
    record Reader(Language language, Reached known, boolean exact) {
        Spoken spoken() { return Spoken.in(language); }
    }

    FigureCard card(Claim claim, Targets targets, Reader reader) {
        var asked = question(claim);
        asked.add("by", "year");
        Question question = questions.read(asked, reader.known());
        Answer answer = statistics.answer(question, reader.language(), reader.exact());
        Spoken spoken = reader.spoken();
        Measure measure = question.measure();
        Cell total = answer.totals().isEmpty() ? null : answer.totals().getFirst();
        return new FigureCard(claim.measure(), claim.heading(), answer.definition().title(),
                answer.definition().definition(), answer.definition().version(), isDistinct(measure),
                measure.kind() == Measure.Kind.STOCK, measure.countsPeople(),
                total == null ? Told.SUPPRESSED : Told.of(total, spoken), answer.provisional(),
                spoken.number(answer.coverage().reported()), spoken.number(answer.coverage().expected()),
                evidence(total, spoken), spoken.number(total == null ? 0 : total.held()), YearRow.of(answer, spoken),
                aims.latest(claim.measure(), targets, reader));
    }

    /** As it is asked of the statistics. */
    static MultiValueMap<String, String> question(Claim claim) {
        var question = new LinkedMultiValueMap<String, String>();
        question.add("measure", claim.measure());
        return question;
    }

    static boolean isDistinct(Measure measure) {
        return measure.kind() == Measure.Kind.PERSONS || measure.kind() == Measure.Kind.THINGS;
    }

    private static @Nullable String evidence(@Nullable Cell total, Spoken spoken) {
        if (total == null || total.certification().facts() == 0) return null;
        Supported facts = total.evidence();
        return spoken.percent(facts.with(), facts.facts());
    }
}
