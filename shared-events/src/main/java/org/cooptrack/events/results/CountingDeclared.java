package org.cooptrack.events.results;

import java.util.UUID;

/**
 * The system counts an indicator from now on: what it counts, and by which rule. Its actual follows from the facts and is
 * never typed.
 */
public record CountingDeclared(UUID project, UUID indicator, CountingRule rule,
        Derivation counting) implements ResultsEvent {}
