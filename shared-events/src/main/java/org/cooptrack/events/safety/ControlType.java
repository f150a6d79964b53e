package org.cooptrack.events.safety;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/**
 * How a control deals with a hazard, in the order in which they are preferred (Guidelines on occupational safety and
 * health management systems, ILO-OSH 2001, 3.10.1.1).
 */
@ValuesOf(Dimension.CONTROL_TYPE)
public enum ControlType {
    ELIMINATION, CONTROL_AT_SOURCE, SAFE_WORK_SYSTEM, PERSONAL_PROTECTIVE_EQUIPMENT
}
