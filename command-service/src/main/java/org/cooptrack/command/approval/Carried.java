package org.cooptrack.command.approval;

import java.util.UUID;
import org.cooptrack.command.door.Granted;
import org.jspecify.annotations.Nullable;

/**
 * What became of the approval of one correction: approved and carried out; approved but no longer possible; or not approved.
 * Where something stood against it, the rule, the field and why.
 */
record Carried(UUID correction, Verdict verdict, @Nullable Granted applied, @Nullable String rule,
        @Nullable String field, @Nullable String detail) {
    enum Verdict { APPLIED, FAILED, REFUSED }

    static Carried applied(UUID correction, Granted applied) {
        return new Carried(correction, Verdict.APPLIED, applied, null, null, null);
    }
}
