package org.cooptrack.events.protection;

import java.util.UUID;

/** A scheme of social protection was established, or found established: people may enrol in it from then on. */
public record SchemeEstablished(UUID scheme, SchemeTerms terms) implements SchemeEvent {}
