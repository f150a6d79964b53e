package org.cooptrack.query.statistics;

/**
 * How many of the projects that were to report under a figure did. Expected are those that were active in a calendar year
 * that the question touches, as far as its filters are about projects, and those with a fact under the figure; reported are
 * those with a live fact under the figure, or with a reporting period that touches the time and was handed in.
 */
public record Coverage(long reported, long expected) {
    /** The measure that has one fact for each project and year in which it was active. */
    public static final String ACTIVE_PROJECTS = "projects-active";
}
