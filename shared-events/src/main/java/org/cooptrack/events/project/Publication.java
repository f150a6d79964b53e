package org.cooptrack.events.project;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Whether the world may see a project; where not wholly, on what ground, and when that is looked at again. */
public record Publication(Decision decision, @Nullable String ground, @Nullable LocalDate reviewOn) {
    /** Published whole, published without what the ground protects, or not published. */
    public enum Decision {
        PUBLISH, RESTRICT, EXCLUDE
    }
}
