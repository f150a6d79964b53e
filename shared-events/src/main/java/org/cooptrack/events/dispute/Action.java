package org.cooptrack.events.dispute;

/** How work stopped (15th International Conference of Labour Statisticians, 1993: strikes, lockouts and other action). */
public enum Action {
    STRIKE, LOCKOUT, OTHER
}
