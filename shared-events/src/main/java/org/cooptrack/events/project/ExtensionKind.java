package org.cooptrack.events.project;

/** Whether an extension brings more money. */
public enum ExtensionKind { NO_COST, WITH_COST }
