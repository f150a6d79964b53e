package org.cooptrack.command.project;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.project.ProjectEvent;

/** Whether a project is on paper yet. */
sealed interface ProjectState permits Undrafted, Known {
    ProjectState START = new Undrafted();

    List<ProjectEvent> draft(ProjectCommand.DraftProject wish, Facts facts);

    /** @throws org.cooptrack.command.law.Rejected when there is no such project yet */
    Known known();
}
