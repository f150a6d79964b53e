package org.cooptrack.events.project;

/** An event after which some result of a project has an indicator with a target. */
public interface IndicatorTargeted {}
