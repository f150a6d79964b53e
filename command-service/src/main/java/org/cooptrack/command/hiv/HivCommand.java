package org.cooptrack.command.hiv;

import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.hiv.Reach;
import org.cooptrack.events.hiv.Signature;
import org.cooptrack.events.hiv.Theme;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a programme on HIV and AIDS at a workplace. Nothing of it is about a person. */
public sealed interface HivCommand extends Command {
    String KIND = "hiv-programme";

    UUID programme();

    @Override
    default String stream() { return StreamId.of(KIND, programme()); }

    @Override
    default Rejected taken(String claim) {
        return HivRule.WORKPLACE_HAS_PROGRAMME.at(this instanceof StartProgramme ? "/workplace" : "/occurredOn",
                claim.substring(Reach.WORKPLACE_CLAIM.length()));
    }

    /** Records that a programme began at a workplace, with the number employed there on that day; and when it ended, where it is told late. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record StartProgramme(@Identifier UUID programme, UUID workplace, Setting setting, Headcount headcount,
            LocalDate occurredOn, @Nullable LocalDate endedOn, @Nullable Evidence evidence) implements HivCommand {}

    /** Puts the first day of a programme, and the headcount of that day, right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectStart(UUID programme, Headcount headcount, LocalDate occurredOn, @Nullable Evidence evidence,
            String reason) implements HivCommand {}

    /** Declares that a programme never was. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractStart(UUID programme, String reason) implements HivCommand {}

    /** Records that from a day on another number is employed at the workplace. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReviseHeadcount(UUID programme, LocalDate occurredOn, Headcount headcount, @Nullable Evidence evidence)
            implements
                HivCommand {}

    /** Puts the headcount of a day right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectHeadcount(UUID programme, LocalDate occurredOn, Headcount headcount, @Nullable Evidence evidence,
            String reason) implements HivCommand {}

    /** Declares that the headcount of a day was recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractHeadcount(UUID programme, LocalDate occurredOn, String reason) implements HivCommand {}

    /** Adopts a workplace policy that employer and workers have signed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record AdoptPolicy(UUID programme, LocalDate occurredOn, @Limit(50) List<Signature> signatures,
            @Nullable Evidence evidence) implements HivCommand {}

    /** Puts what was recorded of the policy right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectPolicy(UUID programme, LocalDate occurredOn, @Limit(50) List<Signature> signatures,
            @Nullable Evidence evidence, String reason) implements HivCommand {}

    /** Declares that no policy was adopted. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractPolicy(UUID programme, String reason) implements HivCommand {}

    /** Records, under a number, how many peer educators were trained. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record TrainPeerEducators(UUID programme, int number, FieldDate occurredOn, Headcount headcount)
            implements
                HivCommand {}

    /** Puts the day or the number of peer educators right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectPeerEducators(UUID programme, int number, FieldDate occurredOn, Headcount headcount, String reason)
            implements
                HivCommand {}

    /** Declares that these peer educators were never trained. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractPeerEducators(UUID programme, int number, String reason) implements HivCommand {}

    /** Records, under a number, that a session was held and how many came. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record HoldSession(UUID programme, int number, Theme theme, FieldDate occurredOn, Headcount headcount)
            implements
                HivCommand {}

    /** Puts what was recorded of a session right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectSession(UUID programme, int number, Theme theme, FieldDate occurredOn, Headcount headcount,
            String reason) implements HivCommand {}

    /** Declares that a session was never held. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractSession(UUID programme, int number, String reason) implements HivCommand {}

    /** Records, under a number, how many referrals to services were made. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReferWorkers(UUID programme, int number, FieldDate occurredOn, Headcount headcount) implements HivCommand {}

    /** Puts the day or the number of referrals right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectReferrals(UUID programme, int number, FieldDate occurredOn, Headcount headcount, String reason)
            implements
                HivCommand {}

    /** Declares that these referrals were never made. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractReferrals(UUID programme, int number, String reason) implements HivCommand {}

    /** Records from which day on a programme is no longer in force. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EndProgramme(UUID programme, LocalDate occurredOn) implements HivCommand {}

    /** Puts the day right on which a programme ended. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectEnd(UUID programme, LocalDate occurredOn, String reason) implements HivCommand {}

    /** Declares that a programme never ended. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEnd(UUID programme, String reason) implements HivCommand {}
}
