package org.cooptrack.events.audit;

import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** What a test of an entry found: whether it agrees, what it should add to the figure, in what it differs, and what shows it. */
public record Test(Verdict verdict, Decimal audited, @Nullable Deviation deviation, @Nullable Evidence evidence) {}
