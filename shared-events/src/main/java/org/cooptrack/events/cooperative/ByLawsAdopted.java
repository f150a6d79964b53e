package org.cooptrack.events.cooperative;

import java.util.UUID;

/** The founders adopted the by-laws of a cooperative. */
public record ByLawsAdopted(UUID cooperative, ByLaws byLaws) implements CooperativeEvent {}
