package org.cooptrack.events.value;

public enum Settlement { URBAN, RURAL, UNKNOWN }
