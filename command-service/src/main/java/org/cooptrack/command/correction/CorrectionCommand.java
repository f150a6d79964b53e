package org.cooptrack.command.correction;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.POLICY;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.door.Approvals;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.value.Confided;
import org.jspecify.annotations.Nullable;

/** What may be asked of a correction in a certified period. */
public sealed interface CorrectionCommand extends Command {
    String KIND = Approvals.KIND;

    UUID correction();

    @Override
    default String stream() { return StreamId.of(KIND, correction()); }

    /** Asks that a fact be corrected or retracted. It comes from the door, where a wish meets a certified period. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, APPROVER, ADMINISTRATOR})
    record RequestCorrection(UUID correction, EventId amends, List<UUID> projects, String command,
            Map<String, Object> wish, @Nullable Confided sealed, @Nullable Long replaces) implements CorrectionCommand {
        public RequestCorrection {
            projects = List.copyOf(projects);
            wish = Collections.unmodifiableMap(new LinkedHashMap<>(wish));
        }
    }

    /** Lays a correction that waits before another office. After fourteen days without an answer a policy lays it before the office above. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER, POLICY})
    record EscalateCorrection(UUID correction, UUID office, String reason) implements CorrectionCommand {}

    /** Approves a correction that another asked for. It is carried out at once, in the name of the one who asked. */
    @Allowed(value = APPROVER, person = true)
    record ApproveCorrection(UUID correction) implements CorrectionCommand {}

    /** Refuses a correction that another asked for. */
    @Allowed(value = APPROVER, person = true)
    record RejectCorrection(UUID correction, String reason) implements CorrectionCommand {}

    /** Takes back one's own request. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT, APPROVER, ADMINISTRATOR})
    record WithdrawCorrection(UUID correction, String reason) implements CorrectionCommand {}

    /** Keeps what became of an approved correction. It comes from the one who approved it, by the house itself. */
    @Allowed(value = APPROVER, person = true)
    record ConcludeCorrection(UUID correction, Conclusion conclusion) implements CorrectionCommand {}

    /** It was carried out, or could no longer be. */
    sealed interface Conclusion {
        /** The stream that keeps the fact now stands at this version. */
        record Applied(String stream, long version) implements Conclusion {}

        /** This rule stood against it. */
        record Failed(String rule, String field, List<String> values) implements Conclusion {}
    }
}
