package org.cooptrack.command.approval;

import java.util.UUID;
import org.cooptrack.command.approval.Carried.Verdict;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.correction.CorrectionFailed;

/** Says in the reader's language what stood against a correction. */
record Explained(Reasons reasons) {

    Carried refused(UUID correction, Rejected refused) {
        return new Carried(correction, Verdict.REFUSED, null, refused.rule().code(), refused.field(),
                reasons.of(refused));
    }

    Carried failed(CorrectionFailed failed) {
        return new Carried(failed.correction(), Verdict.FAILED, null, failed.rule(), failed.field(),
                reasons.of(failed.rule(), failed.values()));
    }
}
