package org.cooptrack.events.safety;

/** What a workplace mainly does: the sections of ISIC, Revision 4 (United Nations, 2008), or not known. */
public enum EconomicActivity {
    A, B, C, D, E, F, G, H, I, J, K, L, M, N, O, P, Q, R, S, T, U, UNKNOWN
}
