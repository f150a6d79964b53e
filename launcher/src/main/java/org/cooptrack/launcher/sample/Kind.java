package org.cooptrack.launcher.sample;

import java.util.Optional;

/** One kind of activity, as a project of the sample carries it out. Nothing names it: {@link Kinds} finds it. */
interface Kind {
    /** What a project is about that is first of all for this. */
    Theme theme();

    /** What the system counts for an indicator of such a project; of what has no figure of its own, nothing. */
    default Optional<Counted> counted() {
        return Optional.empty();
    }

    /**
     * @param whole
     *            whether everything that can be asked for is asked for, corrections and retractions as well
     */
    void tell(Story story, Project project, boolean whole);
}
