package org.cooptrack.events;

/** An event that says more of the very fact on which it rests: its end, another headcount, who else attended. */
public interface Continuing extends Resting {}
