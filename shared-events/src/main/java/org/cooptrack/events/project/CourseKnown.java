package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.SortedMap;

/** An event that tells the course of a project at once: which status it had from which day on. Empty where it changes none. */
public interface CourseKnown {
    SortedMap<LocalDate, ProjectStatus> course();
}
