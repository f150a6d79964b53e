package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;

/** Says in the reader's language what a rule says, beside the problems of HTTP: in verdicts on rows and activities, and of corrections. */
public record Reasons(Language language) {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    public String of(Rejected refused) { return of(refused.rule().code(), refused.texts()); }

    /** What a rule says, where nothing fills its text. */
    public String of(String rule) {
        return of(rule, List.of());
    }

    public String of(String rule, List<String> values) { return TEXTS.detail(language, rule, values); }
}
