package org.cooptrack.command.project;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.project.ProjectCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.project.*;
import org.jspecify.annotations.Nullable;

/** A project that exists: what stands on paper, what it is, where and with whom, how it was approved, where it stands. */
record Known(@Nullable ProjectDrafted drafted, Paper paper, Description description, Places places, Ties ties,
        Participants participants, Approval approval, Release release, Phase phase) implements ProjectState {

    static Known by(ProjectDrafted event, EventId id) {
        return of(event, Paper.of(event), Phase.at(event.status(), event.occurredOn())).written(id);
    }

    /** An adopted project stands where its published course leaves it, under the identifier it was published with. */
    static Known by(ProjectAdopted event) {
        var identifier = event.published().identity().identifier();
        var paper = new Paper(identifier, ProjectPlan.of(event.published()), null, event.occurredOn());
        return of(null, paper, Phase.at(event.course())).with(new Release(null, identifier))
                .described(Description.of(event)).with(Participants.of(event.published().participants()));
    }

    /** A project of which nothing more is said yet; without a draft where it arrived with its past. */
    static Known of(@Nullable ProjectDrafted drafted, Paper paper, Phase phase) {
        return new Known(drafted, paper, Description.NONE, Places.NONE, Ties.NONE, Participants.NONE, Approval.NONE,
                Release.NONE, phase);
    }

    @Override
    public Known known() { return this; }

    @Override
    public List<ProjectEvent> draft(DraftProject wish, Facts facts) {
        if (Paper.of(wish, facts).equals(drafted)) return List.of();
        throw ProjectRule.ALREADY_DRAFTED.at("/project");
    }

    /** @throws org.cooptrack.command.law.Rejected when the project ended: it changes again only once reopened */
    Known changing() {
        phase.notEnded();
        return this;
    }

    List<ProjectEvent> publish(ReleaseForPublication wish) {
        if (!phase.approved()) throw ProjectRule.NOT_APPROVED.at("/project", phase.status().name());
        return release.decide(wish, paper.symbol());
    }

    Known amended(ProjectAdoptionAmended event) {
        var published = event.after().participants();
        var revised = with(paper.with(paper.plan().after(event.after()))).described(description.after(event))
                .with(published == null ? participants : participants.published(published));
        if (event.course().isEmpty()) return revised;
        return new Known(drafted, revised.paper, revised.description, places, ties, revised.participants, approval,
                release, Phase.at(event.course()));
    }

    /** Somebody wrote in the draft; what is written once it is approved makes nobody its author. */
    Known written(EventId id) {
        if (phase.approved()) return this;
        return new Known(drafted, paper, description, places, ties, participants, approval.with(id), release, phase);
    }

    Known with(Paper changed) {
        return new Known(drafted, changed, description, places, ties, participants, approval, release, phase);
    }

    Known described(ProjectEvent event) { return described(description.after(event)); }

    private Known described(Description changed) {
        return new Known(drafted, paper, changed, places, ties, participants, approval, release, phase);
    }

    Known with(Places changed) {
        return new Known(drafted, paper, description, changed, ties, participants, approval, release, phase);
    }

    Known with(Ties changed) {
        return new Known(drafted, paper, description, places, changed, participants, approval, release, phase);
    }

    Known with(Participants changed) {
        return new Known(drafted, paper, description, places, ties, changed, approval, release, phase);
    }

    Known with(Release changed) {
        return new Known(drafted, paper, description, places, ties, participants, approval, changed, phase);
    }

    Known moved(StatusChanged event) {
        return new Known(drafted, paper, description, places, ties, participants, approval, release,
                phase.after(event));
    }
}
