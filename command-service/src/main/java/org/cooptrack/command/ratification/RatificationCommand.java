package org.cooptrack.command.ratification;

import static org.cooptrack.command.ratification.RatificationRule.RATIFIED_TWICE;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.ratification.Ratification;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of the ratification of a convention or protocol by a country. */
public sealed interface RatificationCommand extends Command {
    String KIND = "ratification";

    UUID ratification();

    @Override
    default String stream() { return StreamId.of(KIND, ratification()); }

    @Override
    default Rejected taken(String claim) {
        String[] held = claim.substring(Ratification.CLAIM.length()).split(":", -1);
        return RATIFIED_TWICE.at("/instrument", held[1], held[0]);
    }

    /** Records that a ratification was registered; one of the past with the day from which it no longer stood. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RegisterRatification(@Identifier UUID ratification, @Limit(20) String instrument, String country,
            Setting setting, LocalDate registeredOn, @Nullable LocalDate endedOn, @Nullable Evidence evidence)
            implements
                RatificationCommand {}

    /** Puts a ratification right, such as which projects helped. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRatification(UUID ratification, @Limit(20) String instrument, String country, Setting setting,
            LocalDate registeredOn, @Nullable Evidence evidence, String reason) implements RatificationCommand {}

    /** Declares that a ratification was never registered. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRatification(UUID ratification, String reason) implements RatificationCommand {}

    /** Records from which day on a denunciation takes effect, be that day still to come. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RecordDenunciation(UUID ratification, LocalDate endedOn) implements RatificationCommand {}

    /** Puts the day right from which a denunciation takes effect. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectDenunciation(UUID ratification, LocalDate endedOn, String reason) implements RatificationCommand {}

    /** Declares that the convention was never denounced. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractDenunciation(UUID ratification, String reason) implements RatificationCommand {}
}
