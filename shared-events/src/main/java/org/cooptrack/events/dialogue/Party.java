package org.cooptrack.events.dialogue;

import java.util.UUID;

/** An organisation at the table, and the side for which it speaks. */
public record Party(UUID organisation, Side side) {}
