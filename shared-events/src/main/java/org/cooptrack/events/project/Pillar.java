package org.cooptrack.events.project;

/** The four pillars of decent work. */
public enum Pillar { EMPLOYMENT, SOCIAL_PROTECTION, RIGHTS, SOCIAL_DIALOGUE }
