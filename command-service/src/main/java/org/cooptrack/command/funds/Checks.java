package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;
import static org.cooptrack.events.project.ProjectStatus.CANCELLED;
import static org.cooptrack.events.project.ProjectStatus.CLOSED;
import static org.cooptrack.events.project.ProjectStatus.REJECTED;
import static org.cooptrack.events.project.ProjectStatus.SUSPENDED;

import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.Party;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** What holds for every wish about one project's money: the project, the day, the amounts, the codes. */
record Checks(UUID project, Facts facts) {
    void projectExists() {
        if (!facts.project(project).isKnown()) throw PROJECT_UNKNOWN.at("/project", project);
    }

    /** For decisions; a fact of such a day is recorded with a quality issue. */
    void projectOpen(FieldDate day) {
        if (closedOn(day)) throw PROJECT_NOT_OPEN.at("/date", day);
    }

    boolean closedOn(FieldDate day) { return facts.project(project).wasSurely(day, CLOSED, CANCELLED, REJECTED); }

    boolean suspendedOn(FieldDate day) { return facts.project(project).wasSurely(day, SUSPENDED); }

    LocalDate today() { return Today.anywhere(facts.now()); }

    void past(FieldDate day, String field) {
        if (day.isAfter(today())) throw IN_THE_FUTURE.at(field, day);
    }

    void partnerExists(UUID partner, String field) {
        if (!facts.exists(StreamId.of("organisation", partner))) throw PARTNER_UNKNOWN.at(field, partner);
    }

    /** One of our organisations, also under the identifier with which it was registered. */
    Party partner(UUID partner) {
        var registered = facts.event(new EventId(StreamId.of("organisation", partner), 0));
        return Party.of(partner, registered.map(OrganisationRegistered.class::cast)
                .map(OrganisationRegistered::identifier).orElse(null));
    }

    /** The same of a party that is told by our own id alone. */
    @Nullable
    Party known(@Nullable Party party) {
        return party == null || party.reference() != null ? party : registered(party);
    }

    /** The same of a party under the reference with which our organisation was registered. */
    Party registered(Party party) {
        if (party.organisation() == null) return party;
        return new Party(party.organisation(), partner(party.organisation()).reference(), party.name(), party.type(),
                party.activity());
    }

    void partyExists(@Nullable Party party, String field) {
        if (party != null && party.organisation() != null) partnerExists(party.organisation(), field);
        if (party != null && party.type() != null) code("OrganisationType", party.type(), today(), field + "/type");
    }

    void currency(Money money, String field) {
        if (!facts.isOnList("Currency", money.currency(), money.valueDate()))
            throw CURRENCY_UNKNOWN.at(field + "/currency", money.currency(), money.valueDate());
        if (money.amount().value().scale() > minorUnits(money.currency()))
            throw FINER_THAN_MINOR_UNITS.at(field + "/amount", money.amount(), money.currency());
    }

    void positive(Money money, String field) {
        if (money.amount().sign() <= 0) throw AMOUNT_NOT_POSITIVE.at(field + "/amount", money.amount());
    }

    /** Not in the future, in a known currency, with known codes. */
    void sound(Transaction says) {
        past(says.date(), "/date");
        past(FieldDate.on(says.value().valueDate()), "/value/valueDate");
        currency(says.value(), "/value");
        Codes.known(says, this);
    }

    void evidence(@Nullable Evidence evidence) { Everywhere.possible(evidence, today(), "/evidence", facts); }

    void code(String list, @Nullable String code, LocalDate day, String field) {
        if (code != null && !facts.isOnList(list, code, day)) throw CODE_UNKNOWN.at(field, code, list, day);
    }

    void withinOneYear(Period period, String field) {
        if (period.runsBackwards()) throw PERIOD_BACKWARDS.at(field, period.from(), period.to());
        if (period.exceedsOneYear()) throw PERIOD_OVER_A_YEAR.at(field, period.from(), period.to());
    }

    Breach issue(FundsRule rule, String field) { return Issue.of(rule, field, project, today()); }

    /** As ISO 4217 says; a currency the runtime does not know has two. */
    private static int minorUnits(String code) {
        return Currency.getAvailableCurrencies().stream().filter(known -> known.getCurrencyCode().equals(code))
                .mapToInt(Currency::getDefaultFractionDigits).findFirst().orElse(2);
    }
}
