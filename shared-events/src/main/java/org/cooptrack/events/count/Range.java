package org.cooptrack.events.count;

/** Between how many and how many persons there are, both included, where the number is an estimate. */
public record Range(long least, long most) {}
