package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.BEFORE_RELEASE;
import static org.cooptrack.command.release.ReleaseRule.FOLLOW_UP_TOO_EARLY;
import static org.cooptrack.command.release.ReleaseRule.SECOND_OPEN_CASE;
import static org.cooptrack.command.release.ReleaseRule.UNKNOWN;
import static org.cooptrack.events.Role.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.SealedWish;
import org.cooptrack.command.law.Telling;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.Told;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Details;
import org.cooptrack.events.value.ReadingPurpose;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Slip;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of the case of a person in, or at risk of, forced labour. */
public sealed interface ReleaseCommand extends Command {
    String KIND = "release-case";

    UUID dossier();

    @Override
    default String stream() { return StreamId.of(KIND, dossier()); }

    @Override
    default Rejected taken(String claim) {
        return SECOND_OPEN_CASE.at("/dossier");
    }

    /** A wish that tells site, day or area, which are sealed before it is decided. */
    sealed interface Secret extends ReleaseCommand, Telling {
        /** The same wish without what is sealed. */
        Secret veiled();

        @Override
        default Command confided(Confided when) {
            return new Sealed(veiled(), when);
        }

        @Override
        default Rejected unknown() {
            return UNKNOWN.at("/dossier");
        }
    }

    /** A wish whose details are sealed. Who may ask it is said by the wish itself. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record Sealed(Secret wish, Confided when) implements ReleaseCommand, SealedWish {
        @Override
        public UUID dossier() { return wish.dossier(); }

        @Override
        public Command asked() { return wish; }

        @Override
        public Rejected taken(String claim) { return wish.taken(claim); }
    }

    /** Records that a person was identified in, or at risk of, forced labour, which opens a case, with the coarse attributes of that day. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record IdentifyPerson(@Identifier UUID dossier, UUID person, Setting setting, Attributes attributes, Risk risk,
            Details details) implements Secret {
        @Override
        public Rejected taken(String claim) { return SECOND_OPEN_CASE.at("/person"); }

        @Override
        public Told told() { return Told.first(PersonIdentified.class); }

        @Override
        public Secret veiled() {
            return new IdentifyPerson(dossier, person, setting, attributes, risk, details.veiled());
        }
    }

    /** Puts an identification right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectIdentification(UUID dossier, Attributes attributes, Risk risk, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.first(PersonIdentified.class); }

        @Override
        public Secret veiled() {
            return new CorrectIdentification(dossier, attributes, risk, details.veiled(), slip);
        }
    }

    /** Declares that a person was never identified so. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractIdentification(UUID dossier, Slip slip) implements ReleaseCommand {}

    /** Records that a person was released from forced labour: who identified it, and what made the work forced. It is pending until it is verified. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordRelease(UUID dossier, @Identifier UUID release, Attributes attributes, IdentifiedBy identifiedBy,
            Coercion coercion, Details details) implements Secret {
        @Override
        public Told told() {
            return Told.of(WorkerReleased.class, release);
        }

        @Override
        public Secret veiled() {
            return new RecordRelease(dossier, release, attributes, identifiedBy, coercion, details.veiled());
        }
    }

    /** Puts a release right, and with it what counts after it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRelease(UUID dossier, UUID release, Attributes attributes, IdentifiedBy identifiedBy,
            Coercion coercion, Details details, Slip slip) implements Secret {
        @Override
        public Told told() {
            return Told.of(WorkerReleased.class, release);
        }

        @Override
        public Secret veiled() {
            return new CorrectRelease(dossier, release, attributes, identifiedBy, coercion, details.veiled(), slip);
        }
    }

    /** Declares that a release never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRelease(UUID dossier, UUID release, Slip slip) implements ReleaseCommand {}

    /** Confirms a release that somebody else recorded: from now on it counts. */
    @Allowed(value = {APPROVER, PROJECT_MANAGER, FIELD_OFFICE}, person = true)
    record ConfirmRelease(UUID dossier, UUID release, Basis basis) implements ReleaseCommand {}

    /** Decides that a release that somebody else recorded is not confirmed. */
    @Allowed(value = {APPROVER, PROJECT_MANAGER, FIELD_OFFICE}, person = true)
    record RejectRelease(UUID dossier, UUID release, Ground ground) implements ReleaseCommand {}

    /** Takes back what the verification of a release said: it is pending again. */
    @Allowed(value = {APPROVER, PROJECT_MANAGER, FIELD_OFFICE}, person = true)
    record ReopenVerification(UUID dossier, UUID release, Slip slip) implements ReleaseCommand {}

    /** Records what protects a person, before or after the release; also while the project is suspended. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record GiveProtection(UUID dossier, @Identifier UUID protection, Safeguard safeguard,
            Details details) implements Secret {
        @Override
        public Told told() {
            return Told.of(ProtectionGiven.class, protection);
        }

        @Override
        public Secret veiled() { return new GiveProtection(dossier, protection, safeguard, details.veiled()); }
    }

    /** Puts right what protected a person, or when; also after the case was closed, of what happened before. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectProtection(UUID dossier, UUID protection, Safeguard safeguard, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.of(ProtectionGiven.class, protection); }

        @Override
        public Secret veiled() {
            return new CorrectProtection(dossier, protection, safeguard, details.veiled(), slip);
        }
    }

    /** Declares that a person was never protected so. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractProtection(UUID dossier, UUID protection, Slip slip) implements ReleaseCommand {}

    /** Records the after-care plan agreed with a person, with the attributes of that day; also while the project is suspended. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record PlanAfterCare(UUID dossier, Attributes attributes, List<Need> needs, Details details) implements Secret {
        @Override
        public Told told() { return Told.first(AfterCarePlanned.class); }

        @Override
        public Secret veiled() { return new PlanAfterCare(dossier, attributes, needs, details.veiled()); }
    }

    /** Puts an after-care plan right that has not ended. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectAfterCare(UUID dossier, Attributes attributes, List<Need> needs, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.first(AfterCarePlanned.class); }

        @Override
        public Secret veiled() { return new CorrectAfterCare(dossier, attributes, needs, details.veiled(), slip); }
    }

    /** Declares that an after-care plan was never agreed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractAfterCare(UUID dossier, Slip slip) implements ReleaseCommand {}

    /** Records a service for recovery or rehabilitation, or a remedy; also while the project is suspended. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ProvideService(UUID dossier, @Identifier UUID provision, Service service, Need need,
            Details details) implements Secret {
        @Override
        public Told told() {
            return Told.of(ServiceProvided.class, provision);
        }

        @Override
        public Secret veiled() { return new ProvideService(dossier, provision, service, need, details.veiled()); }
    }

    /** Puts right which service or remedy a person got, for which need, or when; also after the case was closed, of what happened before. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectService(UUID dossier, UUID provision, Service service, Need need, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.of(ServiceProvided.class, provision); }

        @Override
        public Secret veiled() {
            return new CorrectService(dossier, provision, service, need, details.veiled(), slip);
        }
    }

    /** Declares that a person never got a service or remedy. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractService(UUID dossier, UUID provision, Slip slip) implements ReleaseCommand {}

    /** Records that a person was reintegrated, with which after-care ends. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordReintegration(UUID dossier, Attributes attributes, Into into, Details details) implements Secret {
        @Override
        public Told told() { return Told.first(PersonReintegrated.class); }

        @Override
        public Secret veiled() { return new RecordReintegration(dossier, attributes, into, details.veiled()); }
    }

    /** Puts a reintegration right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectReintegration(UUID dossier, Attributes attributes, Into into, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.first(PersonReintegrated.class); }

        @Override
        public Secret veiled() { return new CorrectReintegration(dossier, attributes, into, details.veiled(), slip); }
    }

    /** Declares that a reintegration never happened: after-care goes on. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractReintegration(UUID dossier, Slip slip) implements ReleaseCommand {}

    /** Records whether a person released is free 3, 6, 12 or 24 months later; also after the case and the project have ended. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record FollowUpRelease(UUID dossier, UUID release, int month, Finding finding, Details details) implements Secret {
        @Override
        public Told told() {
            return Told.of(FollowedUp.class, release, month);
        }

        @Override
        public Secret veiled() { return new FollowUpRelease(dossier, release, month, finding, details.veiled()); }

        @Override
        public Since since() {
            return new Since(List.of(Told.of(WorkerReleased.class, release)), month,
                    FOLLOW_UP_TOO_EARLY.at("/details/occurredOn", month));
        }
    }

    /** Puts a follow-up right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectFollowUp(UUID dossier, UUID release, int month, Finding finding, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() {
            return Told.of(FollowedUp.class, release, month);
        }

        @Override
        public Secret veiled() { return new CorrectFollowUp(dossier, release, month, finding, details.veiled(), slip); }

        @Override
        public Since since() {
            return new Since(List.of(Told.of(WorkerReleased.class, release)), month,
                    FOLLOW_UP_TOO_EARLY.at("/details/occurredOn", month));
        }
    }

    /** Declares that a follow-up was never made. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractFollowUp(UUID dossier, UUID release, int month, Slip slip) implements ReleaseCommand {}

    /** Records that a person who was released is exploited again: the release was not sustained, and a closed case is open again. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordReExploitation(UUID dossier, UUID release, Details details) implements Secret {
        @Override
        public Told told() {
            return Told.of(PersonReExploited.class, release);
        }

        @Override
        public Secret veiled() { return new RecordReExploitation(dossier, release, details.veiled()); }

        @Override
        public Since since() {
            return new Since(List.of(Told.of(WorkerReleased.class, release)), 0,
                    BEFORE_RELEASE.at("/details/occurredOn"));
        }
    }

    /** Puts right when a person was exploited again. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectReExploitation(UUID dossier, UUID release, Details details, Slip slip) implements Secret {
        @Override
        public Told told() { return Told.of(PersonReExploited.class, release); }

        @Override
        public Secret veiled() { return new CorrectReExploitation(dossier, release, details.veiled(), slip); }

        @Override
        public Since since() {
            return new Since(List.of(Told.of(WorkerReleased.class, release)), 0,
                    BEFORE_RELEASE.at("/details/occurredOn"));
        }
    }

    /** Declares that a person was not exploited again. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractReExploitation(UUID dossier, UUID release, Slip slip) implements ReleaseCommand {}

    /** Proposes that a project, a field office or an institution take over a case. It stays where it is until they accept. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ProposeTransfer(UUID dossier, Receiver receiver) implements ReleaseCommand {}

    /**
     * Accepts a case that somebody else proposed to transfer, in the name of the project, office or institution that was asked.
     * No token says yet to which of them a person belongs; so who accepts names it, and what was asked of another is not accepted.
     */
    @Allowed(value = {APPROVER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT}, person = true)
    record AcceptTransfer(UUID dossier, Receiver receiver) implements ReleaseCommand {}

    /** Declines a case that somebody proposed to transfer. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record DeclineTransfer(UUID dossier) implements ReleaseCommand {}

    /** Closes a case with an outcome; the after-care ends with it. Follow-ups go on. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CloseCase(UUID dossier, @Nullable Outcome outcome, Details details) implements Secret {
        @Override
        public Told told() { return Told.first(CaseClosed.class); }

        @Override
        public Secret veiled() { return new CloseCase(dossier, outcome, details.veiled()); }
    }

    /** Declares that a case did not end: it is open again, if the person has no other open one. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractClosure(UUID dossier, Slip slip) implements ReleaseCommand {}

    /** Opens what is sealed in a case, for a purpose. Who reads, and what for, is recorded first. */
    @Allowed(value = {FIELD_OFFICE, APPROVER, DATA_PROTECTION_OFFICER}, person = true)
    record ReadDetails(UUID dossier, ReadingPurpose purpose) implements ReleaseCommand {}
}
