package org.cooptrack.events.safety;

/** For whom somebody sits on a joint committee (C155, article 20; R164, paragraph 12). */
public enum Side {
    WORKERS, EMPLOYER
}
