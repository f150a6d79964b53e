package org.cooptrack.command.person;

import static org.cooptrack.command.person.PersonRule.ALREADY_MERGED;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.DATA_PROTECTION_OFFICER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.POLICY;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.person.Difference;
import org.cooptrack.events.person.DuplicateStream;
import org.cooptrack.events.person.Likeness;

/** What may be asked of the question whether two persons are one. */
public sealed interface DuplicateCommand extends Command {
    UUID person();

    /** The other of the two; in a merge, the one that stays. */
    UUID other();

    @Override
    default String stream() { return DuplicateStream.of(person(), other()); }

    @Override
    default Rejected taken(String claim) { return ALREADY_MERGED.at("/person"); }

    /** Says that two persons may be one, and why. A human decides. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, APPROVER, DATA_PROTECTION_OFFICER,
            POLICY})
    record ProposeDuplicate(UUID person, UUID other, Likeness likeness) implements DuplicateCommand {}

    /** Decides that two persons are not one, and why. */
    @Allowed(value = {PROJECT_MANAGER, FIELD_OFFICE, APPROVER, DATA_PROTECTION_OFFICER}, person = true)
    record RefuseDuplicate(UUID person, UUID other, Difference difference) implements DuplicateCommand {}

    /** Decides that two persons are one: the first goes into the other, which stays. */
    @Allowed(value = {PROJECT_MANAGER, FIELD_OFFICE, APPROVER, DATA_PROTECTION_OFFICER}, person = true)
    record MergePersons(UUID person, UUID into, Likeness likeness) implements DuplicateCommand {
        @Override
        public UUID other() { return into; }
    }

    /** Takes back one merge: the two are two persons again. */
    @Allowed(value = {PROJECT_MANAGER, FIELD_OFFICE, APPROVER, DATA_PROTECTION_OFFICER}, person = true)
    record TakeBackMerge(UUID person, UUID from, Difference difference) implements DuplicateCommand {
        @Override
        public UUID other() { return from; }
    }
}
