package org.cooptrack.events.release;

/** How a person was found: at risk of forced labour, or in it. */
public enum Risk { AT_RISK, IN_FORCED_LABOUR }
