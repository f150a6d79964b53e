package org.cooptrack.command.approval;

import java.util.UUID;
import org.cooptrack.command.approval.Carried.Verdict;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.correction.CorrectionFailed;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;

/** Says in the reader's language what stood against a correction. */
record Explained(Language language) {
    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    Carried refused(UUID correction, Rejected refused) {
        return new Carried(correction, Verdict.REFUSED, null, refused.rule().code(), refused.field(),
                TEXTS.detail(language, refused.rule().code(),
                        refused.values().stream().map(String::valueOf).toList()));
    }

    Carried failed(CorrectionFailed failed) {
        return new Carried(failed.correction(), Verdict.FAILED, null, failed.rule(), failed.field(),
                TEXTS.detail(language, failed.rule(), failed.values()));
    }
}
