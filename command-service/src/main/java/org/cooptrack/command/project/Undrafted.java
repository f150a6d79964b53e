package org.cooptrack.command.project;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.DraftProject;
import org.cooptrack.events.project.ProjectEvent;

/** Nothing is on paper yet. */
record Undrafted() implements ProjectState {
    @Override
    public List<ProjectEvent> draft(DraftProject wish, Facts facts) { return List.of(Paper.of(wish, facts)); }

    @Override
    public Known known() { throw ProjectRule.UNKNOWN.at("/project"); }
}
