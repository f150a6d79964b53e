package org.cooptrack.query.iati;

import org.cooptrack.events.project.Publication;

/** What becomes of a project where activities are exported. */
enum Verdict {
    /** Told whole. */
    PUBLISHED,
    /** Told without what a restriction protects. */
    RESTRICTED,
    /** Not told, for it was decided so. */
    EXCLUDED,
    /** Approved here, and nobody has decided whether it is published. */
    UNDECIDED,
    /** A draft, returned or rejected. */
    NOT_APPROVED,
    /** Released, but the standard would refuse it: its owner is to put right what is wrong. */
    HELD_BACK;

    /** As far as it was decided. What was published elsewhere and not decided on here is in the open already. */
    static Verdict of(Life life) {
        Publication decided = life.publication();
        if (!life.approved()) return NOT_APPROVED;
        if (decided == null) return life.adopted() ? PUBLISHED : UNDECIDED;
        return switch (decided.decision()) {
            case PUBLISH -> PUBLISHED;
            case RESTRICT -> RESTRICTED;
            case EXCLUDE -> EXCLUDED;
        };
    }

    static boolean isReleased(Life life) { return of(life).told(); }

    /** Whether something of it is in the file. */
    boolean told() { return this == PUBLISHED || this == RESTRICTED; }

    /** As written in addresses and comments. */
    String code() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

}
