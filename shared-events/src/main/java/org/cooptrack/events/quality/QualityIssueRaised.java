package org.cooptrack.events.quality;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Revision;

/**
 * After a fact was recorded, somebody saw, or a policy found, that it breaks a rule: the issue has an owner and a due date.
 * Where it says so the fact, and all that builds on it, goes back out of the figures until the issue is closed. What the
 * text of the rule names, such as how much somebody attended, stands in its order, if it was said.
 */
@Revision(2)
public record QualityIssueRaised(EventId fact, String rule, String field, Owner owner, LocalDate dueOn,
        IssueEffect effect, Belonging belonging, String reason, List<String> values)
        implements
            QualityEvent,
            Claiming {
    public QualityIssueRaised { values = List.copyOf(values); }

    /** Before the fact: so the issues that were raised about it and are open are found. */
    public static final String CLAIM = "issue-raised:";

    @Override
    public List<Claim> takes() { return List.of(Claim.of(claim(fact, rule))); }

    static String claim(EventId fact, String rule) { return CLAIM + fact + ":" + rule; }
}
