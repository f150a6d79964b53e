package org.cooptrack.query.agenda;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.jspecify.annotations.Nullable;

/** One quality issue as events tell it: the fact, the rule and what its text names, who sees to it by when, and how it ended. */
record Issue(UUID issue, EventId fact, String rule, String field, String owner, LocalDate dueOn, IssueState state,
        IssueEffect effect, Instant since, EventId openedBy, @Nullable String remark, List<String> values,
        Belonging belonging, @Nullable IssueEnding ending) {
    static Issue of(UUID id, QualityIssueRaised event, EventId by, Instant at) {
        return new Issue(id, event.fact(), event.rule(), event.field(), event.owner().toString(), event.dueOn(),
                IssueState.OPEN, event.effect(), at, by, event.reason(), event.values(), event.belonging(),
                null);
    }

    Issue owned(Owner by) {
        return new Issue(issue, fact, rule, field, by.toString(), dueOn, state, effect, since, openedBy, remark, values,
                belonging, ending);
    }

    Issue due(LocalDate day) {
        return new Issue(issue, fact, rule, field, owner, day, state, effect, since, openedBy, remark, values,
                belonging,
                ending);
    }

    Issue ended(IssueState how, IssueEnding ended) {
        return new Issue(issue, fact, rule, field, owner, dueOn, how, effect, since, openedBy, remark, values,
                belonging,
                ended);
    }

    /** The kind of the fact, by the name of its stream. */
    String kind() { return StreamId.kind(fact.stream()); }

    /** The office that sees to it: that which owns it, or else that of the fact; of its project's nothing is said here. */
    @Nullable
    String office() {
        if (owner.startsWith("office:")) return owner.substring("office:".length());
        return owner.startsWith("project:") || belonging.office() == null ? null : belonging.office().toString();
    }

    /** The project that owns it, or else those of the fact. */
    List<UUID> projects() {
        return owner.startsWith("project:")
                ? List.of(UUID.fromString(owner.substring("project:".length())))
                : belonging.projects();
    }
}
