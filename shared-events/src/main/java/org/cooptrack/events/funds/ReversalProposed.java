package org.cooptrack.events.funds;

import java.util.UUID;

/** An adopted transaction is no longer published. It stands until a person reverses or retracts it. */
public record ReversalProposed(UUID project, UUID id) implements FundsAdoption {}
