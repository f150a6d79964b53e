package org.cooptrack.events.value;

public enum Disability { YES, NO, UNKNOWN }
