package org.cooptrack.ledger;

import java.util.List;

/** The live claims under one prefix, and the fact to hand to an append that must find them unmoved. */
public record ClaimSet(List<LiveClaim> claims, Fact.SetUnmoved fact) {}
