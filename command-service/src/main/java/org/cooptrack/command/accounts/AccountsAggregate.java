package org.cooptrack.command.accounts;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.cooptrack.command.accounts.AccountsCommand.*;
import org.cooptrack.command.door.Decides;
import org.cooptrack.command.door.Shell;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.accounts.AccountsEvent;
import org.jspecify.annotations.Nullable;

/** Holds an accounting ledger for Axon: wishes go to the law, events come back to it. */
@Shell
class AccountsAggregate {
    @AggregateIdentifier
    private @Nullable String stream;
    private AccountsState state = AccountsState.START;

    // @formatter:off
    @Decides void on(ImportAccounts wish, Facts facts) { decide(wish, facts); }
    @Decides void on(ContinueAccounts wish, Facts facts) { decide(wish, facts); }
    // @formatter:on

    @EventSourcingHandler
    void on(AccountsEvent event) {
        stream = StreamId.of("accounts", event.accounts());
        state = Accounts.evolve(state, event);
    }

    private void decide(AccountsCommand wish, Facts facts) {
        Accounts.decide(wish, state, facts).forEach(AggregateLifecycle::apply);
    }
}
