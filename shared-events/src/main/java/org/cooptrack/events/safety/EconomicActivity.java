package org.cooptrack.events.safety;

import org.cooptrack.events.Dimension;
import org.cooptrack.events.ValuesOf;

/** What a workplace mainly does: the sections of ISIC, Revision 4 (United Nations, 2008), or not known. */
@ValuesOf(Dimension.ECONOMIC_ACTIVITY)
public enum EconomicActivity {
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, UNKNOWN
}
