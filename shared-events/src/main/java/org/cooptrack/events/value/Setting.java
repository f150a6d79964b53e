package org.cooptrack.events.value;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
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

    public Dimensions on(Dimensions dimensions) {
        var owned = sharedAmong(dimensions)
                .with(Dimension.PROJECT, projects.stream().map(share -> share.project().toString()).toList())
                .with(Dimension.INSTRUMENT, instruments).with(Dimension.AIM, aims.stream().map(Aim::name).toList());
        var placed = office == null ? owned : owned.with(Dimension.OFFICE, office.toString());
        return implementingPartner == null
                ? placed
                : placed.with(Dimension.IMPLEMENTING_PARTNER, implementingPartner.toString());
    }

    private Dimensions sharedAmong(Dimensions dimensions) {
        if (projects.size() < 2) return dimensions;
        return dimensions.with(Dimension.PROJECT_SHARE,
                projects.stream().map(share -> share.share().toString()).toList());
    }
}
