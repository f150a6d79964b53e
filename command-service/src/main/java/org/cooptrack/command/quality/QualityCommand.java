package org.cooptrack.command.quality;

import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.web.shape.Limit;

/** What may be asked of a quality issue. The issue is known by the fact with which it opened and the rule the fact breaks. */
public sealed interface QualityCommand extends Command {
    EventId fact();

    String rule();

    String reason();

    /** What happened once it is granted. */
    QualityEvent granted();

    @Override
    default String stream() { return QualityStream.of(fact(), rule()); }

    /** Accepts that a fact breaks a rule, and says why: from now on it counts. */
    @Allowed(value = {PROJECT_MANAGER, FIELD_OFFICE, APPROVER}, person = true)
    record AcceptQualityIssue(EventId fact, @Limit(100) String rule, String reason) implements QualityCommand {
        @Override
        public QualityEvent granted() { return new QualityIssueAccepted(fact, rule, reason); }
    }

    /** Says how it came that a fact no longer breaks a rule: from now on it counts. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER})
    record ResolveQualityIssue(EventId fact, @Limit(100) String rule, String reason) implements QualityCommand {
        @Override
        public QualityEvent granted() { return new QualityIssueResolved(fact, rule, reason); }
    }
}
