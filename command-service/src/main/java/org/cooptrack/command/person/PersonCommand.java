package org.cooptrack.command.person;

import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.DATA_PROTECTION_OFFICER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.person.Consent;
import org.cooptrack.events.person.IdentifiersRead.Purpose;
import org.cooptrack.events.person.IdentifiersRecorded.Occasion;
import org.cooptrack.events.person.PersonErased.Ground;
import org.cooptrack.events.person.SealedIdentifiers;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What may be asked of a person as a person. Nothing in it identifies anybody: what does was sealed before. */
public sealed interface PersonCommand extends Command {
    String KIND = "person";

    UUID person();

    @Override
    default String stream() { return StreamId.of(KIND, person()); }

    /** Makes a person known, with what identifies them already sealed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, DATA_PROTECTION_OFFICER})
    record RegisterSealed(UUID person, @Nullable SealedIdentifiers identifiers) implements PersonCommand {}

    /** Records what identifies a person, already sealed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, DATA_PROTECTION_OFFICER})
    record RecordSealed(UUID person, SealedIdentifiers identifiers, Occasion occasion) implements PersonCommand {}

    /** Records that a person agreed to a use of what identifies them. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, DATA_PROTECTION_OFFICER})
    record GiveConsent(UUID person, Consent consent, FieldDate occurredOn) implements PersonCommand {}

    /** Records that a person no longer agrees to a use of what identifies them. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, DATA_PROTECTION_OFFICER})
    record WithdrawConsent(UUID person, Consent consent, FieldDate occurredOn) implements PersonCommand {}

    /** Opens what identifies a person, for a purpose. Who reads, and what for, is recorded first. */
    @Allowed(value = {FIELD_OFFICE, APPROVER, DATA_PROTECTION_OFFICER}, person = true)
    record ReadIdentifiers(UUID person, Purpose purpose) implements PersonCommand {}

    /** Says that a person's key was destroyed. */
    @Allowed(value = DATA_PROTECTION_OFFICER, person = true)
    record RecordErasure(UUID person, Instant keyDestroyedAt, Ground ground) implements PersonCommand {}
}
