package org.cooptrack.events.project;

/** How much a project pursues a policy, such as gender equality (1) or disability (12), by IATI PolicyMarker and PolicySignificance. */
public record PolicyMarker(String vocabulary, String code, String significance) {}
