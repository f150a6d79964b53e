package org.cooptrack.query.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.query.door.Reasons;
import org.cooptrack.query.fact.KeptOut;
import org.cooptrack.query.statistics.Catalogue;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Tells issues in the reader's language. What the text of a rule names is told where it was recorded; where it was not, the
 * rule is said in words that name nothing.
 */
@Component
class IssueText {
    private static final String WITHOUT_VALUES = "query.without-values";

    private final ProblemTexts texts;
    private final Reasons reasons;
    private final Catalogue measures;
    private final KeptOut keptOut;

    IssueText(ProblemTexts texts, Reasons reasons, Catalogue measures, KeptOut keptOut) {
        this.texts = texts;
        this.reasons = reasons;
        this.measures = measures;
        this.keptOut = keptOut;
    }

    String rule(Issue issue, Language language) {
        if (issue.values().size() >= texts.valuesNamedBy(issue.rule()))
            return texts.detail(language, issue.rule(), issue.values());
        String own = WITHOUT_VALUES + "." + issue.rule();
        return texts.detail(language, texts.says(language, own) ? own : WITHOUT_VALUES, List.of(issue.rule()));
    }

    List<IssueView> told(Collection<Issue> issues, Language language) {
        Map<String, List<KeptOut.Quantity>> out = keptOut.by(issues.stream().filter(this::keepsOut)
                .map(issue -> issue.fact().toString()).distinct().toList());
        return issues.stream().map(issue -> told(issue, keepsOut(issue)
                ? out.getOrDefault(issue.fact().toString(), List.of())
                : List.of(), language)).toList();
    }

    private boolean keepsOut(Issue issue) {
        return issue.state() == IssueState.OPEN
                && issue.effect() == IssueEffect.KEEPS_OUT;
    }

    private IssueView told(Issue issue, List<KeptOut.Quantity> out, Language language) {
        String office = issue.office();
        return new IssueView(issue.issue(), issue.fact(), Agenda.history(issue.fact()), issue.rule(),
                rule(issue, language),
                issue.field(), issue.kind(), issue.owner(), office == null ? null : UUID.fromString(office),
                issue.projects(), issue.belonging().countries(), issue.dueOn(), issue.state(), issue.effect(),
                issue.since(), issue.openedBy(), reasons.told(issue.remark(), language), ending(issue, language),
                out.stream().flatMap(one -> of(one, language)).toList());
    }

    private IssueView.@Nullable Ending ending(Issue issue, Language language) {
        IssueEnding ending = issue.ending();
        if (ending == null) return null;
        String reason = ending.how() == null
                ? reasons.said(Objects.requireNonNull(ending.reason()), language)
                : AgendaText.of(ending.how(), language);
        return new IssueView.Ending(ending.at(), ending.by(), reason, ending.event(), ending.overtakenBy(),
                ending.how());
    }

    private Stream<IssueView.KeptOutOf> of(KeptOut.Quantity out, Language language) {
        return measures.all().stream().filter(measure -> measure.takesIn(out.measure())
                && measure.narrowing().of() == null && measure.kind() != Measure.Kind.MONTHS)
                .map(measure -> new IssueView.KeptOutOf(measure.id(),
                        measure.title().byLanguage().getOrDefault(language.tag(), measure.id()), out.currency(),
                        out.quantity()));
    }
}
