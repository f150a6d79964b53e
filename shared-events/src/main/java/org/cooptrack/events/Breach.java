package org.cooptrack.events;

import java.time.LocalDate;

/**
 * A rule that a recorded fact breaks: the quality issue opens with the fact, has an owner and a due date, and keeps the
 * fact outside the figures until it is resolved or accepted with a reason.
 */
public record Breach(String rule, String field, String owner, LocalDate dueOn) {}
