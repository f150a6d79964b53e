package org.cooptrack.events;

import java.util.List;

/** An event by which something is done that another awaited. */
public interface Answering {
    /** The keys of what was awaited. */
    List<String> answers();
}
