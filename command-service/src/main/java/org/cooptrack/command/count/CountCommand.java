package org.cooptrack.command.count;

import static java.util.Objects.requireNonNullElse;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.count.Range;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Disability;
import org.cooptrack.events.value.DisabilityMethod;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.MigrationStatus;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.events.value.Sex;
import org.cooptrack.events.value.StatusInEmployment;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a count without persons. */
public sealed interface CountCommand extends Command {
    String KIND = "count";

    UUID count();

    @Override
    default String stream() { return StreamId.of(KIND, count()); }

    /**
     * Reports persons who were counted without being named, under the measure of the figure they add to. An estimate says
     * its method and its range.
     */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReportCount(@Identifier UUID count, @Limit(100) String measure, Setting setting,
            @Nullable @Limit(100) String topic, Period period, CountBasis basis, @Nullable String method,
            @Nullable Range range, List<Part> parts, @Nullable Evidence evidence) implements CountCommand {}

    /** Puts right what a count says. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCount(UUID count, @Limit(100) String measure, Setting setting, @Nullable @Limit(100) String topic,
            Period period, CountBasis basis, @Nullable String method, @Nullable Range range, List<Part> parts,
            @Nullable Evidence evidence, String reason) implements CountCommand {}

    /** Declares that these persons were never counted. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCount(UUID count, String reason) implements CountCommand {}

    /** Puts the roster of an activity, named by its stream, in the place of a count. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record SupersedeCount(UUID count, @Limit(100) String roster, String reason) implements CountCommand {}

    /** How many persons of one description. What is left out is not known, and is recorded as unknown. */
    record Part(long persons, String country, @Nullable Sex sex, @Nullable AgeBand ageBand,
            @Nullable Disability disability, @Nullable MigrationStatus migrationStatus,
            @Nullable StatusInEmployment statusInEmployment, @Nullable String occupation,
            @Nullable Settlement settlement,
            @Nullable List<String> disadvantages, @Nullable String administrativeArea) {
        private static final String UNKNOWN = "UNKNOWN";

        Portion portion() { return new Portion(persons, attributes()); }

        private Attributes attributes() {
            return new Attributes(country, requireNonNullElse(sex, Sex.NOT_STATED),
                    requireNonNullElse(ageBand, AgeBand.UNKNOWN), false,
                    requireNonNullElse(disability, Disability.UNKNOWN), DisabilityMethod.UNKNOWN,
                    requireNonNullElse(migrationStatus, MigrationStatus.UNKNOWN),
                    requireNonNullElse(statusInEmployment, StatusInEmployment.UNKNOWN),
                    requireNonNullElse(occupation, UNKNOWN), requireNonNullElse(settlement, Settlement.UNKNOWN),
                    requireNonNullElse(disadvantages, List.of()), requireNonNullElse(administrativeArea, UNKNOWN));
        }
    }
}
