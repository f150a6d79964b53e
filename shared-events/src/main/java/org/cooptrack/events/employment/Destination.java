package org.cooptrack.events.employment;

/** To what a service refers a jobseeker. */
public enum Destination { EMPLOYER, APPRENTICESHIP, TRAINING }
