package org.cooptrack.events.value;

import java.util.UUID;

/** The part of an activity that a project carries; the shares of one activity make a hundred. */
public record ProjectShare(UUID project, Percentage share) {}
