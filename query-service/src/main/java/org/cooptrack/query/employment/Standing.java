package org.cooptrack.query.employment;

/** Whether a case is open. */
public enum Standing { OPEN, ENDED }
