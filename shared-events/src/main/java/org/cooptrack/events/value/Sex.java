package org.cooptrack.events.value;

public enum Sex { FEMALE, MALE, OTHER, NOT_STATED }
