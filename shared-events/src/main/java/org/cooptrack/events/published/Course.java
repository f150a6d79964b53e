package org.cooptrack.events.published;

import java.util.List;

/** Where an activity stands (IATI ActivityStatus) and when it starts and ends. */
public record Course(String status, List<Milestone> milestones) {
    public Course { milestones = List.copyOf(milestones); }
}
