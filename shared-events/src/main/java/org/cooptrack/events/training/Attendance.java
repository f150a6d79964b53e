package org.cooptrack.events.training;

import java.util.UUID;

/** One line of an attendance sheet. */
public record Attendance(UUID person, boolean present) {}
