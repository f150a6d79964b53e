package org.cooptrack.events.enterprise;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/** Whether an enterprise was there before it was supported, or began with the support. */
@ValuesOf(Dimension.FORM)
public enum Stage {
    EXISTING, START_UP
}
