package org.cooptrack.events.institution;

import java.util.UUID;
import org.cooptrack.events.dialogue.Side;

/** An organisation that sits in an institution, the side for which it does, and its number of seats. */
public record Member(UUID organisation, Side side, int seats) {}
