package org.cooptrack.events.value;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom an activity belongs and where it is: its projects with their shares, its place, who carries it out, what it serves. */
public record Setting(List<ProjectShare> projects, Place place, @Nullable UUID office,
        @Nullable UUID implementingPartner,
        List<String> instruments, List<Aim> aims) {
    public Setting {
        projects = List.copyOf(projects);
        instruments = List.copyOf(instruments);
        aims = List.copyOf(aims);
    }
}
