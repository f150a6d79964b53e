package org.cooptrack.events;

import java.util.List;

/** An event by which something is done that another awaited, or by which it is to be done after all. */
public interface Answering {
    /** The keys of what was awaited. */
    List<String> answers();

    /** The keys of what is not done, whatever was said of it before. */
    default List<String> answersNoLonger() {
        return List.of();
    }
}
