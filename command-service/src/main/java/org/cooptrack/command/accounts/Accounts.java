package org.cooptrack.command.accounts;

import static org.cooptrack.command.accounts.AccountsRule.*;

import java.util.List;
import org.cooptrack.command.accounts.AccountsCommand.*;
import org.cooptrack.command.accounts.AccountsState.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.accounts.*;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;

/** The law of accounting ledgers that are brought in: part by part, each once, and of projects that are known. Pure. */
final class Accounts {
    private static final String DIGEST = "[0-9a-f]{64}";
    private static final int MOST_PARTS = 10;

    private Accounts() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link AccountsRule} stands against the wish */
    static List<AccountsEvent> decide(AccountsCommand wish, AccountsState state, Facts facts) {
        return switch (wish) {
            case ImportAccounts one -> begin(one, state, facts);
            case ContinueAccounts one -> goOn(one, state, facts);
        };
    }

    static AccountsState evolve(AccountsState state, AccountsEvent event) {
        return switch (event) {
            case AccountsImported imported -> new Imported(imported, 1, imported.bookings());
            case AccountsContinued part when state instanceof Imported imported ->
                new Imported(imported.first(), part.part(), part.bookings());
            case AccountsContinued _ -> state;
        };
    }

    private static List<AccountsEvent> begin(ImportAccounts wish, AccountsState state, Facts facts) {
        var event = new AccountsImported(wish.accounts(), wish.name(), wish.sha256(), wish.period(), wish.bookings());
        if (state instanceof Imported imported) {
            if (imported.first().equals(event)) return List.of();
            throw ALREADY_IMPORTED.at("/accounts");
        }
        if (LocalizedText.saysNothing(wish.name())) throw NAME_MISSING.at("/name");
        if (!wish.sha256().matches(DIGEST)) throw DIGEST_MALFORMED.at("/sha256");
        if (wish.period().runsBackwards()) throw PERIOD_BACKWARDS.at("/period");
        possible(wish.bookings(), wish.period(), facts);
        return List.of(event);
    }

    private static List<AccountsEvent> goOn(ContinueAccounts wish, AccountsState state, Facts facts) {
        if (!(state instanceof Imported imported)) throw UNKNOWN.at("/accounts");
        if (wish.part() == imported.parts() && imported.last().equals(wish.bookings())) return List.of();
        if (wish.part() > MOST_PARTS) throw TOO_MANY_PARTS.at("/part", MOST_PARTS);
        if (wish.part() != imported.parts() + 1) throw PART_OUT_OF_ORDER.at("/part", imported.parts() + 1);
        possible(wish.bookings(), imported.first().period(), facts);
        return List.of(new AccountsContinued(wish.accounts(), wish.part(), wish.bookings()));
    }

    private static void possible(List<Booking> bookings, Period period, Facts facts) {
        if (bookings.isEmpty()) throw NO_BOOKING.at("/bookings");
        for (int at = 0; at < bookings.size(); at++) {
            Booking one = bookings.get(at);
            String field = "/bookings/" + at;
            if (!facts.project(one.project()).isKnown()) throw PROJECT_UNKNOWN.at(field + "/project", one.project());
            if (LocalizedText.saysNothing(one.reference())) throw REFERENCE_MISSING.at(field + "/reference");
            if (!facts.isOnList("Currency", one.currency(), one.bookedOn()))
                throw CURRENCY_UNKNOWN.at(field + "/currency", one.currency());
            if (!period.covers(one.bookedOn())) throw OUTSIDE_PERIOD.at(field + "/bookedOn", one.bookedOn());
        }
    }
}
