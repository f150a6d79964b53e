package org.cooptrack.command.protection;

import static org.cooptrack.command.protection.ProtectionRule.OVERLAPPING_COVERAGE;
import static org.cooptrack.command.protection.ProtectionRule.SECOND_AFFILIATION;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.protection.EndCause;
import org.cooptrack.events.protection.Enrolment;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Money;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of the affiliation of one person to one scheme of social protection. */
public sealed interface AffiliationCommand extends Command {
    String KIND = "affiliation";

    UUID affiliation();

    @Override
    default String stream() { return StreamId.of(KIND, affiliation()); }

    /** Where in the wish stands what another stream holds. */
    default String contested() {
        return "/affiliation";
    }

    @Override
    default Rejected taken(String claim) {
        return (claim.startsWith(Enrolment.CLAIM) ? SECOND_AFFILIATION : OVERLAPPING_COVERAGE).at(contested());
    }

    /** Enrols a person in a scheme, with the coarse attributes of that day. Enrolled is not covered. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EnrolPerson(@Identifier UUID affiliation, UUID scheme, UUID person, Attributes attributes,
            FieldDate occurredOn, @Nullable Evidence evidence) implements AffiliationCommand {
        @Override
        public String contested() { return "/person"; }
    }

    /** Puts an enrolment right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectEnrolment(UUID affiliation, Attributes attributes, FieldDate occurredOn,
            @Nullable Evidence evidence, String reason) implements AffiliationCommand {}

    /** Declares that a person was never enrolled. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEnrolment(UUID affiliation, String reason) implements AffiliationCommand {}

    /** Records a contribution for the person, by whoever owes it; negative where it was paid back. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record PayContribution(UUID affiliation, @Identifier UUID payment, Money amount, @Nullable Evidence evidence)
            implements
                AffiliationCommand {}

    /** Records a subsidy for the person, in the place of a contribution or beside it; negative where it was paid back. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record PaySubsidy(UUID affiliation, @Identifier UUID payment, Money amount, @Nullable Evidence evidence)
            implements
                AffiliationCommand {}

    /** Puts a contribution or a subsidy right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectPayment(UUID affiliation, UUID payment, Money amount, @Nullable Evidence evidence, String reason)
            implements
                AffiliationCommand {}

    /** Declares that a contribution or a subsidy was never paid. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractPayment(UUID affiliation, UUID payment, String reason) implements AffiliationCommand {}

    /** Records that the person is covered from that day on, with the attributes of the enrolment unless others are said. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record StartCoverage(UUID affiliation, @Identifier UUID coverage, @Nullable Attributes attributes, LocalDate from,
            @Nullable LocalDate until, @Nullable Evidence evidence) implements AffiliationCommand {
        @Override
        public String contested() { return "/from"; }
    }

    /** Records that coverage lapsed: from that day on neither the person nor the dependants are covered. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record LapseCoverage(UUID affiliation, LocalDate occurredOn) implements AffiliationCommand {}

    /** Records that coverage which had lapsed goes on again from that day. Dependants are covered again by their own. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReinstateCoverage(UUID affiliation, @Identifier UUID coverage, @Nullable Attributes attributes,
            LocalDate from, @Nullable LocalDate until, @Nullable Evidence evidence) implements AffiliationCommand {
        @Override
        public String contested() { return "/from"; }
    }

    /** Records that somebody is covered as the person's dependant from that day on, at the longest as long as the person. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CoverDependant(UUID affiliation, @Identifier UUID coverage, UUID dependant, Attributes attributes,
            LocalDate from, @Nullable LocalDate until, @Nullable Evidence evidence) implements AffiliationCommand {
        @Override
        public String contested() { return "/dependant"; }
    }

    /** Records that somebody is no longer covered as a dependant from that day on. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EndDependantCoverage(UUID affiliation, UUID dependant, LocalDate occurredOn)
            implements
                AffiliationCommand {}

    /** Puts a coverage right: who it was by attributes, its first day, and the first day no longer covered, absent while it goes on. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCoverage(UUID affiliation, UUID coverage, Attributes attributes, LocalDate from,
            @Nullable LocalDate until, @Nullable Evidence evidence, String reason) implements AffiliationCommand {
        @Override
        public String contested() { return "/from"; }
    }

    /** Declares that a coverage never was. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCoverage(UUID affiliation, UUID coverage, String reason) implements AffiliationCommand {}

    /** Ends an affiliation, and with it the coverage of the person and of the dependants. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EndAffiliation(UUID affiliation, LocalDate occurredOn, EndCause cause) implements AffiliationCommand {}

    /** Declares that an affiliation never ended. Coverage that ended with it is corrected by itself. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEnd(UUID affiliation, String reason) implements AffiliationCommand {}
}
