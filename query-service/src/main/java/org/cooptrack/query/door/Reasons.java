package org.cooptrack.query.door;

import java.util.Locale;
import org.cooptrack.events.Because;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells the reasons that policies gave in the reader's language, and what a person said as it was said. */
@Component
public class Reasons {
    private final ProblemTexts texts;

    Reasons(ProblemTexts texts) { this.texts = texts; }

    /** @return null where nothing was said */
    public @Nullable String told(@Nullable String reason, Language language) {
        return reason == null ? null : said(reason, language);
    }

    public String said(String reason, Language language) {
        return Because.read(reason).map(given -> texts.detail(language, code(given.because()), given.values()))
                .orElse(reason);
    }

    private static String code(Because because) {
        return "query.because-" + because.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
