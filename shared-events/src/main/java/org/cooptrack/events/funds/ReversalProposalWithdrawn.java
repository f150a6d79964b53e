package org.cooptrack.events.funds;

import java.util.UUID;

/** An adopted transaction that was no longer published is published again: nothing is to be reversed. */
public record ReversalProposalWithdrawn(UUID project, UUID id) implements FundsAdoption {}
