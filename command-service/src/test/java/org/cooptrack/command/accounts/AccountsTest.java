package org.cooptrack.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.accounts.AccountsCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.accounts.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** The law of accounting ledgers that are brought in. */
@NullUnmarked
class AccountsTest {
    private static final UUID ONE = UUID.fromString("01980000-0000-7000-8000-0000000000a1");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-0000000000a2");
    private static final UUID NOBODY = UUID.fromString("01980000-0000-7000-8000-0000000000a3");
    private static final String DIGEST = "1".repeat(64);
    private static final Period YEAR = new Period(LocalDate.parse("2025-01-01"), LocalDate.parse("2025-12-31"));
    private static final List<Booking> FIRST = List.of(booking(PROJECT, "2025-03-01", "PV-1", "CHF"));
    private static final List<Booking> MORE = List.of(booking(PROJECT, "2025-04-01", "PV-2", "CHF"));

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").project(PROJECT, "2025-01-01",
            ProjectStatus.ACTIVE);
    private final Case<AccountsCommand, AccountsState, AccountsEvent> accounts = new Case<>(AccountsState.START,
            Accounts::decide, (state, event, _) -> Accounts.evolve(state, event), facts);

    @Test
    void an_accounting_ledger_is_brought_in_once_and_part_by_part() {
        accounts.refuses(part(2, MORE), AccountsRule.UNKNOWN, "/accounts");
        assertThat(accounts.when(whole("GL 2025", DIGEST, YEAR, FIRST)))
                .containsExactly(new AccountsImported(ONE, "GL 2025", DIGEST, YEAR, FIRST));
        assertThat(accounts.when(whole("GL 2025", DIGEST, YEAR, FIRST))).isEmpty();
        accounts.refuses(whole("GL 2025", DIGEST, YEAR, MORE), AccountsRule.ALREADY_IMPORTED, "/accounts");
        accounts.refuses(part(3, MORE), AccountsRule.PART_OUT_OF_ORDER, "/part");
        assertThat(accounts.when(part(2, MORE))).containsExactly(new AccountsContinued(ONE, 2, MORE));
        assertThat(accounts.when(part(2, MORE))).isEmpty();
        accounts.refuses(part(2, FIRST), AccountsRule.PART_OUT_OF_ORDER, "/part");
        for (int part = 3; part <= 10; part++)
            accounts.given(part(part, MORE));
        accounts.refuses(part(11, FIRST), AccountsRule.TOO_MANY_PARTS, "/part");
    }

    @Test
    void it_says_what_it_is() {
        accounts.refuses(whole(" ", DIGEST, YEAR, FIRST), AccountsRule.NAME_MISSING, "/name");
        accounts.refuses(whole("GL", "abc", YEAR, FIRST), AccountsRule.DIGEST_MALFORMED, "/sha256");
        accounts.refuses(whole("GL", DIGEST, new Period(YEAR.to(), YEAR.from()), FIRST),
                AccountsRule.PERIOD_BACKWARDS, "/period");
        accounts.refuses(whole("GL", DIGEST, YEAR, List.of()), AccountsRule.NO_BOOKING, "/bookings");
    }

    @Test
    void its_bookings_are_of_projects_currencies_and_days_that_there_are() {
        facts.notOnList("Currency", "XYZ");
        refuses(booking(NOBODY, "2025-03-01", "PV-1", "CHF"), AccountsRule.PROJECT_UNKNOWN, "project");
        refuses(booking(PROJECT, "2025-03-01", " ", "CHF"), AccountsRule.REFERENCE_MISSING, "reference");
        refuses(booking(PROJECT, "2025-03-01", "PV-1", "XYZ"), AccountsRule.CURRENCY_UNKNOWN, "currency");
        refuses(booking(PROJECT, "2026-01-01", "PV-1", "CHF"), AccountsRule.OUTSIDE_PERIOD, "bookedOn");
    }

    private void refuses(Booking booking, AccountsRule rule, String field) {
        accounts.refuses(whole("GL", DIGEST, YEAR, List.of(FIRST.getFirst(), booking)), rule, "/bookings/1/" + field);
    }

    private static ImportAccounts whole(String name, String digest, Period period, List<Booking> bookings) {
        return new ImportAccounts(ONE, name, digest, period, bookings);
    }

    private static ContinueAccounts part(int part, List<Booking> bookings) {
        return new ContinueAccounts(ONE, part, bookings);
    }

    private static Booking booking(UUID project, String day, String reference, String currency) {
        return new Booking(project, LocalDate.parse(day), reference, Decimal.of("100.5"), currency);
    }
}
