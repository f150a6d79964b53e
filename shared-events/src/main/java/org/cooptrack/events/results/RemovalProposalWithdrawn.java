package org.cooptrack.events.results;

import java.util.UUID;

/** An adopted result, indicator or period that was no longer published is published again. */
public record RemovalProposalWithdrawn(UUID project, UUID id) implements ResultsAdoption {}
