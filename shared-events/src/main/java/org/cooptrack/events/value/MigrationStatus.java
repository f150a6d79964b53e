package org.cooptrack.events.value;

public enum MigrationStatus { NOT_MIGRANT, INTERNAL_MIGRANT, INTERNATIONAL_MIGRANT, REFUGEE, RETURNEE, UNKNOWN }
