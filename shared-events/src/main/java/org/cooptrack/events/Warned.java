package org.cooptrack.events;

import java.util.List;

/** A fact that may have been recorded though something about it is odd. */
public interface Warned {
    List<Warning> warnings();
}
