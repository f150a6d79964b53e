package org.cooptrack.events.project;

/** What another project is to this one. */
public enum Relation { PARENT, CHILD, CO_FUNDED }
