package org.cooptrack.command.quality;

import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.POLICY;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueClosed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityIssueResolved;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a quality issue. The issue is known by the fact of which it tells and the rule the fact breaks. */
public sealed interface QualityCommand extends Command {
    EventId fact();

    String rule();

    @Override
    default String stream() { return QualityStream.of(fact(), rule()); }

    @Override
    default String concerns() { return fact().stream(); }

    /**
     * Says after the fact that it breaks a rule. Unless it says otherwise the fact, and all that builds on it, stands outside
     * the figures until the issue is closed. Where no owner is named it is the office of the fact, or else its project, or
     * else who recorded it; where no day is given it is due in thirty days. The rule {@code quality.spotted} says what no
     * other does. Where the text of the rule names something, such as how much somebody attended, that may be told with it.
     */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, APPROVER, POLICY})
    record RaiseQualityIssue(EventId fact, @Limit(100) String rule, @Limit(200) @Nullable String field,
            @Nullable Owner owner, @Nullable LocalDate dueOn, @Nullable IssueEffect effect, String reason,
            @Nullable List<String> values)
            implements
                QualityCommand {
        /** Whether what was raised says the same, as far as this says anything. */
        boolean says(QualityIssueRaised raised) {
            return raised.reason().equals(reason) && (field == null || field.equals(raised.field()))
                    && (owner == null || owner.equals(raised.owner()))
                    && (dueOn == null || dueOn.equals(raised.dueOn()))
                    && (values == null || values.equals(raised.values()))
                    && (effect == null ? IssueEffect.KEEPS_OUT : effect) == raised.effect();
        }
    }

    /** Gives an open issue to another owner. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER, POLICY})
    record AssignQualityIssue(EventId fact, @Limit(100) String rule, Owner owner) implements QualityCommand {}

    /** Moves the day by which an open issue is to be closed, with a reason. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER})
    record PostponeQualityIssue(EventId fact, @Limit(100) String rule, LocalDate dueOn, String reason)
            implements
                QualityCommand {}

    /** A wish that brings the issue to its end. */
    sealed interface Closing extends QualityCommand {
        /** What happened once it is granted. */
        QualityIssueClosed granted();
    }

    /** Accepts that a fact breaks a rule, and says why: from now on it counts. */
    @Allowed(value = {PROJECT_MANAGER, FIELD_OFFICE, APPROVER}, person = true)
    record AcceptQualityIssue(EventId fact, @Limit(100) String rule, String reason) implements Closing {
        @Override
        public QualityIssueClosed granted() { return new QualityIssueAccepted(fact, rule, reason); }
    }

    /** Says how it came that a fact no longer breaks a rule: from now on it counts. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, APPROVER, POLICY})
    record ResolveQualityIssue(EventId fact, @Limit(100) String rule, String reason) implements Closing {
        @Override
        public QualityIssueClosed granted() { return new QualityIssueResolved(fact, rule, reason); }
    }

    /**
     * Closes an issue with the event by which its fact was said anew or taken back. What was raised after the fact goes only
     * with a retraction, for a correction did not look at it; or, where what questioned the fact raised it, with what clears it.
     */
    @Allowed(POLICY)
    record OvertakeQualityIssue(EventId fact, @Limit(100) String rule, EventId by) implements QualityCommand {}
}
