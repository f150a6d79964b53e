package org.cooptrack.launcher.sample;

/** One kind of activity, as a project of the sample carries it out. */
interface Kind {
    /**
     * @param whole
     *            whether everything that can be asked for is asked for, corrections and retractions as well
     */
    void tell(Story story, Project project, boolean whole);
}
