package org.cooptrack.events.hiv;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One side signed a policy, through this organisation if through one that is registered. Who held the pen is not recorded. */
public record Signature(Side side, @Nullable UUID organisation, LocalDate signedOn) {}
