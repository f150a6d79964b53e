package org.cooptrack.command.quality;

import static org.cooptrack.events.quality.Overtaken.PUT_RIGHT;
import static org.cooptrack.events.quality.Overtaken.STILL_BROKEN;
import static org.cooptrack.events.quality.Overtaken.TAKEN_BACK;
import static org.cooptrack.command.quality.QualityRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.quality.QualityCommand.AssignQualityIssue;
import org.cooptrack.command.quality.QualityCommand.Closing;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.PostponeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Overtaking;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityEvent;
import org.cooptrack.events.quality.QualityIssueAssigned;
import org.cooptrack.events.quality.QualityIssueOvertaken;
import org.cooptrack.events.quality.QualityIssuePostponed;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.jspecify.annotations.Nullable;

/**
 * An issue that nobody has closed: it was raised, or else it opened with its fact. Owner and due date are there where they
 * were said since; before that they are those of the fact.
 */
record Open(@Nullable QualityIssueRaised raised, @Nullable Owner owner,
        @Nullable LocalDate dueOn) implements QualityState {
    static final Open WITH_ITS_FACT = new Open(null, null, null);

    static Open of(QualityIssueRaised raised) { return new Open(raised, raised.owner(), raised.dueOn()); }

    Open ownedBy(Owner other) { return new Open(raised, other, dueOn); }

    Open dueOn(LocalDate day) { return new Open(raised, owner, day); }

    @Override
    public List<QualityEvent> decide(QualityCommand wish, Facts facts) {
        if (wish instanceof RaiseQualityIssue raise) return raise(raise, facts);
        Optional<Breach> breach = breach(wish, facts);
        if (raised == null && breach.isEmpty()) throw NO_SUCH_ISSUE.at("/rule", wish.fact(), wish.rule());
        return switch (wish) {
            case RaiseQualityIssue raise -> raise(raise, facts);
            case AssignQualityIssue assign -> assign(assign, breach, facts);
            case PostponeQualityIssue postpone -> postpone(postpone, breach, facts);
            case OvertakeQualityIssue overtake -> overtake(overtake, facts);
            case Closing closing -> List.of(closing.granted());
        };
    }

    private List<QualityEvent> raise(RaiseQualityIssue wish, Facts facts) {
        QualityIssueRaised asked = Raising.of(wish, facts);
        if (raised == null && breach(wish, facts).isEmpty()) return List.of(asked);
        if (raised != null && wish.says(raised)) return List.of();
        throw ALREADY_OPEN.at("/fact", wish.fact(), wish.rule());
    }

    private List<QualityEvent> assign(AssignQualityIssue wish, Optional<Breach> breach, Facts facts) {
        Raising.known(wish.owner(), facts);
        String now = owner == null ? breach.map(Breach::owner).orElse("") : owner.toString();
        if (now.equals(wish.owner().toString())) return List.of();
        Everywhere.replaces(owner, "/owner", facts);
        return List.of(new QualityIssueAssigned(wish.fact(), wish.rule(), wish.owner()));
    }

    private List<QualityEvent> postpone(PostponeQualityIssue wish, Optional<Breach> breach, Facts facts) {
        if (wish.dueOn().equals(dueOn == null ? breach.map(Breach::dueOn).orElse(null) : dueOn)) return List.of();
        Raising.ahead(wish.dueOn(), facts);
        Everywhere.replaces(dueOn, "/dueOn", facts);
        return List.of(new QualityIssuePostponed(wish.fact(), wish.rule(), wish.dueOn(), wish.reason()));
    }

    private List<QualityEvent> overtake(OvertakeQualityIssue wish, Facts facts) {
        var by = facts.event(wish.by()).orElseThrow(() -> FACT_UNKNOWN.at("/by", wish.by()));
        if (by instanceof Retracting)
            return List.of(new QualityIssueOvertaken(wish.fact(), wish.rule(), wish.by(), TAKEN_BACK));
        if (raised != null && !(by instanceof Clearing && WhenFactQuestionedThenIssue.raised(raised))) return List.of();
        boolean broken = saysAnew(by) && by instanceof Flagged flagged
                && flagged.breaches().stream().anyMatch(one -> one.rule().equals(wish.rule()));
        return List.of(new QualityIssueOvertaken(wish.fact(), wish.rule(), wish.by(),
                broken ? STILL_BROKEN : PUT_RIGHT));
    }

    /** What tells something that the fact lacked may break the same rule itself: that is its own issue. */
    private static boolean saysAnew(Event by) {
        return by instanceof Overtaking;
    }

    private static Optional<Breach> breach(QualityCommand wish, Facts facts) {
        var fact = facts.event(wish.fact()).orElseThrow(() -> FACT_UNKNOWN.at("/fact", wish.fact()));
        return fact instanceof Flagged flagged
                ? flagged.breaches().stream().filter(one -> one.rule().equals(wish.rule())).findFirst()
                : Optional.empty();
    }
}
