package org.cooptrack.command.person;

import static org.cooptrack.command.person.PersonRule.BORN_IN_THE_FUTURE;
import static org.cooptrack.command.person.PersonRule.NOTHING_SAID;
import static org.cooptrack.events.Role.DATA_PROTECTION_OFFICER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.person.Identifiers;
import org.cooptrack.events.person.IdentifiersRecorded.Occasion;
import org.cooptrack.events.person.PersonErased.Ground;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked at the edge of the vault. It goes no further as it is: identifiers are sealed there, and keys destroyed. */
public sealed interface IdentifyingCommand extends Command {
    UUID person();

    @Override
    default String stream() { return StreamId.of(PersonCommand.KIND, person()); }

    /** Makes a person known. What identifies them may be left out; it is sealed with a key of their own. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, DATA_PROTECTION_OFFICER})
    record RegisterPerson(@Identifier(person = true) UUID person,
            @Nullable Identifiers identifiers) implements IdentifyingCommand {}

    /** Records what identifies a person, or puts other identifiers in the place of those that stand. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, DATA_PROTECTION_OFFICER})
    record RecordIdentifiers(UUID person, Identifiers identifiers, Occasion occasion) implements IdentifyingCommand {}

    /** Erases a person: the key is destroyed, and what was sealed with it opens no more. No figure changes. */
    @Allowed(value = DATA_PROTECTION_OFFICER, person = true)
    record ErasePerson(UUID person, Ground ground) implements IdentifyingCommand {}

    /** Identifiers say something, and nobody is born tomorrow. */
    static void possible(@Nullable Identifiers identifiers, Instant now) {
        if (identifiers == null) return;
        if (identifiers.isEmpty()) throw NOTHING_SAID.at("/identifiers");
        if (identifiers.born() != null && identifiers.born().isAfter(Today.anywhere(now)))
            throw BORN_IN_THE_FUTURE.at("/identifiers/born");
    }
}
