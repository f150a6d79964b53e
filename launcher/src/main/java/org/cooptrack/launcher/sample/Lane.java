package org.cooptrack.launcher.sample;

import java.util.List;

/** Requests that must be sent in this order. Lanes of one stage do not wait for each other. */
public record Lane(String name, List<Wish> wishes) {}
