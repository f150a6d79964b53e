package org.cooptrack.command.project;

import static org.cooptrack.command.project.ProjectRule.NOT_RELATED;
import static org.cooptrack.command.project.ProjectRule.OWN_ANCESTOR;
import static org.cooptrack.command.project.ProjectRule.RELATED_UNKNOWN;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Lineage;
import org.cooptrack.command.project.ProjectCommand.RelateProject;
import org.cooptrack.command.project.ProjectCommand.UnrelateProject;
import org.cooptrack.events.project.*;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** What other projects are to this one, or no longer are. No project is its own ancestor, over any number of steps. */
record Ties(PMap<Tie, Boolean> told) {
    record Tie(UUID related, Relation relation) {}

    static final Ties NONE = new Ties(HashTreePMap.empty());

    List<ProjectEvent> relate(RelateProject wish, Facts facts) {
        if (told.getOrDefault(new Tie(wish.related(), wish.relation()), false)) return List.of();
        if (wish.related().equals(wish.project())) throw OWN_ANCESTOR.at("/related", wish.related());
        if (!facts.project(wish.related()).isKnown()) throw RELATED_UNKNOWN.at("/related", wish.related());

        var event = new ProjectRelated(wish.project(), wish.related(), wish.relation(), wish.occurredOn());
        boolean toldByTheOther = !facts.liveClaims(event.takes().getFirst().key()).isEmpty();
        if (toldByTheOther) return List.of();
        boolean circle = switch (wish.relation()) {
            case PARENT -> isAncestor(wish.project(), wish.related(), facts);
            case CHILD -> isAncestor(wish.related(), wish.project(), facts);
            case CO_FUNDED -> false;
        };
        if (circle) throw OWN_ANCESTOR.at("/related", wish.related());
        return List.of(event);
    }

    List<ProjectEvent> unrelate(UnrelateProject wish) {
        Boolean tied = told.get(new Tie(wish.related(), wish.relation()));
        if (tied == null) throw NOT_RELATED.at("/related", wish.related());
        if (!tied) return List.of();
        return List.of(new ProjectUnrelated(wish.project(), wish.related(), wish.relation(), wish.occurredOn(),
                wish.reason()));
    }

    Ties with(ProjectRelated event) { return new Ties(told.plus(new Tie(event.related(), event.relation()), true)); }

    Ties without(ProjectUnrelated event) {
        return new Ties(told.plus(new Tie(event.related(), event.relation()), false));
    }

    private static boolean isAncestor(UUID above, UUID of, Facts facts) {
        return Lineage.leads(ProjectRelated.PARENT_CLAIM, of, above, facts);
    }
}
