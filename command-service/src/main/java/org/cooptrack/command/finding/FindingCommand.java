package org.cooptrack.command.finding;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.finding.Cause;
import org.cooptrack.events.finding.FindingClosed.Outcome;
import org.cooptrack.events.finding.FindingReopened.Ground;
import org.cooptrack.events.finding.Remedy;
import org.cooptrack.events.finding.Response.Stance;
import org.cooptrack.events.finding.Severity;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a finding of an audit. */
public sealed interface FindingCommand extends Command {
    UUID finding();

    @Override
    default String stream() { return StreamId.of("finding", finding()); }

    /**
     * Raises a finding on a sample, on single events or on both, addressed to the management of projects, of an office, or of
     * both, to be answered by a day. About cases of forced or child labour nothing is said in words, for words might tell of
     * the person: the criterion is a rule by its code, and there is no recommendation but the remedy.
     */
    @Allowed(value = AUDITOR, person = true)
    record RaiseFinding(@Identifier UUID finding, Severity severity, @Limit(200) String criterion, Cause cause,
            Remedy remedy, @Nullable LocalizedText recommendation, @Nullable UUID sample,
            @Limit(100) List<EventId> events,
            @Limit(100) List<UUID> projects, @Nullable UUID office, LocalDate answerDueOn) implements FindingCommand {
        public RaiseFinding {
            events = List.copyOf(events);
            projects = List.copyOf(projects);
        }
    }

    /**
     * Management answers a finding: what it does by which day where it accepts the finding, wholly or in part, and on which
     * grounds where it does not wholly. Until the finding is closed it may be answered anew.
     */
    @Allowed(value = {PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR}, person = true)
    record AnswerFinding(UUID finding, Stance stance, @Nullable Remedy action, @Nullable LocalizedText explanation,
            @Nullable LocalDate actionDueOn) implements FindingCommand {}

    /** Closes a finding that was answered. */
    @Allowed(value = AUDITOR, person = true)
    record CloseFinding(UUID finding, Outcome outcome) implements FindingCommand {}

    /** Opens a closed finding again, to be answered anew by a day. */
    @Allowed(value = AUDITOR, person = true)
    record ReopenFinding(UUID finding, Ground ground, LocalDate answerDueOn) implements FindingCommand {}
}
