package org.cooptrack.command.cooperative;

import static org.cooptrack.command.cooperative.CooperativeRule.NUMBER_TAKEN;
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
import org.cooptrack.events.cooperative.Registration;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Settlement;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a cooperative. */
public sealed interface CooperativeCommand extends Command {
    String KIND = "cooperative";

    UUID cooperative();

    @Override
    default String stream() { return StreamId.of(KIND, cooperative()); }

    @Override
    default Rejected taken(String claim) {
        return NUMBER_TAKEN.at("/number", claim.substring(Registration.CLAIM.length()));
    }

    /** Takes up an initiative to form a cooperative, and how many must found it by local law if no source of that law is known here. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record InitiateCooperative(@Identifier UUID cooperative, LocalizedText title, Setting setting,
            Settlement settlement, @Nullable Integer minimumFounders,
            LocalDate occurredOn) implements CooperativeCommand {}

    /** Records how many founded a cooperative. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordFounders(UUID cooperative, BySex persons, CountBasis basis, @Nullable String method,
            FieldDate occurredOn, @Nullable Evidence evidence) implements CooperativeCommand {}

    /** Puts the founders right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectFounders(UUID cooperative, BySex persons, CountBasis basis, @Nullable String method,
            FieldDate occurredOn, @Nullable Evidence evidence, String reason) implements CooperativeCommand {}

    /** Declares that the founders were recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractFounders(UUID cooperative, String reason) implements CooperativeCommand {}

    /** Records that the by-laws were adopted. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record AdoptByLaws(UUID cooperative, LocalDate occurredOn,
            @Nullable Evidence evidence) implements CooperativeCommand {}

    /** Puts the adoption of the by-laws right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectByLaws(UUID cooperative, LocalDate occurredOn, @Nullable Evidence evidence,
            String reason) implements CooperativeCommand {}

    /** Declares that the by-laws were not adopted. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractByLaws(UUID cooperative, String reason) implements CooperativeCommand {}

    /** Registers a cooperative, by the authority that did and under its number: from that day on it is formed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RegisterCooperative(UUID cooperative, @Limit(200) String authority, @Limit(100) String number,
            LocalDate occurredOn, @Nullable Evidence evidence) implements CooperativeCommand {}

    /** Puts a registration right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRegistration(UUID cooperative, @Limit(200) String authority, @Limit(100) String number,
            LocalDate occurredOn, @Nullable Evidence evidence, String reason) implements CooperativeCommand {}

    /** Declares that a cooperative was never registered so. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRegistration(UUID cooperative, String reason) implements CooperativeCommand {}

    /** Admits a person as a member, with the coarse attributes of that day. Who left before may join again. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record AdmitMember(UUID cooperative, UUID person, Attributes attributes,
            LocalDate occurredOn) implements CooperativeCommand {}

    /** Puts a joining right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectJoining(UUID cooperative, UUID person, Attributes attributes, LocalDate occurredOn,
            String reason) implements CooperativeCommand {}

    /** Declares that somebody never joined. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractJoining(UUID cooperative, UUID person, String reason) implements CooperativeCommand {}

    /** Records that somebody is no longer a member from that day on. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordLeaving(UUID cooperative, UUID person, LocalDate occurredOn) implements CooperativeCommand {}

    /** Puts the day right from which on somebody is no longer a member. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectLeaving(UUID cooperative, UUID person, LocalDate occurredOn,
            String reason) implements CooperativeCommand {}

    /** Declares that somebody never left. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractLeaving(UUID cooperative, UUID person, String reason) implements CooperativeCommand {}

    /** Records that a general assembly was held. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record HoldAssembly(UUID cooperative, @Identifier UUID assembly, LocalDate occurredOn,
            @Nullable Evidence evidence) implements CooperativeCommand {}

    /** Puts a general assembly right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectAssembly(UUID cooperative, UUID assembly, LocalDate occurredOn, @Nullable Evidence evidence,
            String reason) implements CooperativeCommand {}

    /** Declares that a general assembly never took place. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractAssembly(UUID cooperative, UUID assembly, String reason) implements CooperativeCommand {}

    /** Reports the turnover of a period of at most one year. Zero is an answer, and keeps nothing active. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReportTurnover(UUID cooperative, @Identifier UUID report, Period period, Decimal amount, String currency,
            @Nullable Evidence evidence) implements CooperativeCommand {}

    /** Puts a turnover right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectTurnover(UUID cooperative, UUID report, Period period, Decimal amount, String currency,
            @Nullable Evidence evidence, String reason) implements CooperativeCommand {}

    /** Declares that a turnover was recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractTurnover(UUID cooperative, UUID report, String reason) implements CooperativeCommand {}

    /** Dissolves a cooperative. It is no longer active, and nobody is a member, from that day on. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record DissolveCooperative(UUID cooperative, LocalDate occurredOn, String reason) implements CooperativeCommand {}

    /** Puts the day of a dissolution right, and with it until when its last members were members. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectDissolution(UUID cooperative, LocalDate occurredOn, String reason) implements CooperativeCommand {}

    /** Declares that a cooperative was never dissolved; its last members are members still. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractDissolution(UUID cooperative, String reason) implements CooperativeCommand {}
}
