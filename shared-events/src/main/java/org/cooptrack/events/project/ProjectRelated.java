package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** Another project is the parent or a child of this one, or is funded together with it. The parent of a child is told once, whichever of them says it. */
public record ProjectRelated(UUID project, UUID related, Relation relation,
        LocalDate occurredOn) implements ProjectEvent, Claiming {
    public static final String PARENT_CLAIM = "project-parent:";

    @Override
    public List<Claim> takes() { return List.of(Claim.of(claim(project, related, relation))); }

    static String claim(UUID project, UUID related, Relation relation) {
        return switch (relation) {
            case PARENT -> PARENT_CLAIM + project + ":" + related;
            case CHILD -> PARENT_CLAIM + related + ":" + project;
            case CO_FUNDED -> "project-co-funded:" + project + ":" + related;
        };
    }
}
