package org.cooptrack.command.iati;

import java.util.List;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;

/** Says in the reader's language why something was not imported, or is recorded with an issue. */
record Reasons(Language language) {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    String of(Rejected refused) {
        var values = refused.values().stream().map(String::valueOf).toList();
        return TEXTS.detail(language, refused.rule().code(), values);
    }

    /** What a rule says that a recorded fact breaks. */
    String of(String rule) {
        return TEXTS.detail(language, rule, List.of());
    }
}
