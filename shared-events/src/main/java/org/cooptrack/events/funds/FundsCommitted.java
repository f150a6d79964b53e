package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** A development partner bound itself to give money (type 11), under an agreement where one is known: a published commitment does not say which. */
public record FundsCommitted(UUID project, UUID id, @Nullable UUID agreement, Transaction transaction,
        List<Breach> breaches, List<Warning> warnings) implements TransactionEvent, CommitmentChanged {
    public FundsCommitted {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Money committed() { return transaction.committed(); }
}
