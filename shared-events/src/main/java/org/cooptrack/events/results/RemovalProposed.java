package org.cooptrack.events.results;

import java.util.UUID;

/** An adopted result, indicator or period is no longer published. It stands until a person retracts it. */
public record RemovalProposed(UUID project, UUID id) implements ResultsAdoption {}
