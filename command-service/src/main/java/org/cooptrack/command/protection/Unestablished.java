package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.*;

import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Today;
import org.cooptrack.command.protection.SchemeCommand.EstablishScheme;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.protection.SchemeEstablished;
import org.cooptrack.events.protection.SchemeEvent;
import org.cooptrack.events.protection.SchemeTerms;

/** No scheme is known here yet. */
record Unestablished() implements SchemeState {
    private static final int LONGEST_WAIT = 120;

    @Override
    public List<SchemeEvent> establish(EstablishScheme wish, Facts facts) {
        return List.of(new SchemeEstablished(wish.scheme(), possible(wish.terms(), facts)));
    }

    @Override
    public Established established() { throw UNKNOWN.at("/scheme"); }

    static SchemeTerms possible(SchemeTerms terms, Facts facts) {
        if (terms.title().isBlank()) throw TITLE_MISSING.at("/title");
        if (terms.branches().isEmpty()) throw BRANCH_MISSING.at("/branches");
        if (Set.copyOf(terms.branches()).size() < terms.branches().size()) throw BRANCH_TWICE.at("/branches");
        var wait = terms.waitingMonths();
        if (wait != null && (wait < 0 || wait > LONGEST_WAIT))
            throw WAITING_OUT_OF_RANGE.at("/waitingMonths", wait, LONGEST_WAIT);
        Everywhere.owned(terms.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        var day = terms.establishedOn();
        Everywhere.possible(terms.setting(), day.latest(), facts);
        if (!facts.exists(StreamId.of("organisation", terms.authority())))
            throw AUTHORITY_UNKNOWN.at("/authority", terms.authority());
        if (day.isAfter(Today.at(terms.setting().place(), facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
        return terms;
    }
}
