package org.cooptrack.events.reform;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/** What a reform is to bring about: an act of parliament, a regulation of the government, a national policy or a plan of action. */
@ValuesOf(Dimension.INSTRUMENT_KIND)
public enum InstrumentKind {
    LAW, REGULATION, NATIONAL_POLICY, ACTION_PLAN
}
