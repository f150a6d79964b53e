package org.cooptrack.events.results;

import java.util.UUID;

/** The figures of an approved period were certified: from now on they are changed only after the period is reopened with a reason. */
public record PeriodCertified(UUID project, UUID id) implements PeriodEvent {}
