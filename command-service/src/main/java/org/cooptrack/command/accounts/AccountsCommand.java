package org.cooptrack.command.accounts;

import static org.cooptrack.events.Role.AUDITOR;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.accounts.Booking;
import org.cooptrack.events.value.Period;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;

/** What may be asked of an accounting ledger that is brought in. */
public sealed interface AccountsCommand extends Command {
    UUID accounts();

    List<Booking> bookings();

    @Override
    default String stream() { return StreamId.of("accounts", accounts()); }

    /**
     * Brings in an accounting ledger that is kept elsewhere, with its first thousand bookings at most and the SHA-256 of the file
     * they come from. It is compared with the transactions of its projects and changes none.
     */
    @Allowed(AUDITOR)
    record ImportAccounts(@Identifier UUID accounts, @Limit(100) String name, @Limit(64) String sha256, Period period,
            List<Booking> bookings) implements AccountsCommand {
        public ImportAccounts { bookings = List.copyOf(bookings); }
    }

    /** Brings in the next thousand bookings of an accounting ledger, part by part from the second to the tenth. */
    @Allowed(AUDITOR)
    record ContinueAccounts(UUID accounts, int part, List<Booking> bookings) implements AccountsCommand {
        public ContinueAccounts { bookings = List.copyOf(bookings); }
    }
}
