package org.cooptrack.events.project;

import java.util.List;
import org.cooptrack.events.value.Aim;

/** What a project serves: aims of the programme, pillars of decent work, outcomes of the programme and budget, country programme outcomes, SDG targets. */
public record Outcomes(List<Aim> aims, List<Pillar> pillars, List<String> programmeOutcomes,
        List<String> countryProgrammeOutcomes, List<String> sdgTargets) {
    public static final Outcomes NONE = new Outcomes(List.of(), List.of(), List.of(), List.of(), List.of());

    public Outcomes {
        aims = List.copyOf(aims);
        pillars = List.copyOf(pillars);
        programmeOutcomes = List.copyOf(programmeOutcomes);
        countryProgrammeOutcomes = List.copyOf(countryProgrammeOutcomes);
        sdgTargets = List.copyOf(sdgTargets);
    }
}
