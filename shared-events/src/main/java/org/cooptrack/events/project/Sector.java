package org.cooptrack.events.project;

import java.util.List;
import java.util.Objects;
import org.cooptrack.events.published.Purpose;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** What a project works on, in its vocabulary (IATI SectorVocabulary; 1 is OECD DAC five digits), with its share of the project. */
public record Sector(String vocabulary, String code, @Nullable Percentage share) implements Apportioned {
    /** As published; what came without a vocabulary is of the first (OECD DAC). */
    public static List<Sector> of(Purpose published) {
        return published.sectors().stream().map(
                one -> new Sector(Objects.requireNonNullElse(one.vocabulary(), "1"), one.code(), one.percentage()))
                .toList();
    }
}
