package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.FOLLOW_UP_TOO_EARLY;
import static org.cooptrack.command.childlabour.ChildLabourRule.SECOND_OPEN_CASE;
import static org.cooptrack.command.childlabour.ChildLabourRule.UNKNOWN;
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
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.Details;
import org.cooptrack.events.value.ReadingPurpose;
import org.cooptrack.events.value.Setting;
import org.cooptrack.events.value.Slip;
import org.cooptrack.web.shape.Identifier;
import org.jspecify.annotations.Nullable;

/** What may be asked of the case of a child in, or at risk of, child labour. */
public sealed interface ChildLabourCommand extends Command {
    String KIND = "child-labour-case";

    UUID dossier();

    @Override
    default String stream() { return StreamId.of(KIND, dossier()); }

    @Override
    default Rejected taken(String claim) {
        return SECOND_OPEN_CASE.at("/dossier");
    }

    /** A wish that tells site, day or area, which are sealed before it is decided. */
    sealed interface Secret extends ChildLabourCommand, Telling {
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
    record Sealed(Secret wish, Confided when) implements ChildLabourCommand, SealedWish {
        @Override
        public UUID dossier() { return wish.dossier(); }

        @Override
        public Command asked() { return wish; }

        @Override
        public Rejected taken(String claim) { return wish.taken(claim); }
    }

    /** Records that a child was identified in, or at risk of, child labour, which opens a case, with the coarse attributes of that day. Nobody of 18 or older is a child. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record IdentifyChild(@Identifier UUID dossier, UUID person, Setting setting, Attributes attributes,
            List<ChildLabour> kinds, Details details) implements Secret {
        @Override
        public Rejected taken(String claim) { return SECOND_OPEN_CASE.at("/person"); }

        @Override
        public Told told() { return Told.first(ChildIdentified.class); }

        @Override
        public Secret veiled() {
            return new IdentifyChild(dossier, person, setting, attributes, kinds, details.veiled());
        }
    }

    /** Puts an identification right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectIdentification(UUID dossier, Attributes attributes, List<ChildLabour> kinds, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.first(ChildIdentified.class); }

        @Override
        public Secret veiled() {
            return new CorrectIdentification(dossier, attributes, kinds, details.veiled(), slip);
        }
    }

    /** Declares that a child was never identified so. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractIdentification(UUID dossier, Slip slip) implements ChildLabourCommand {}

    /** Records that a child no longer does the work in which it was found. The latest day stands. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record StopWork(UUID dossier, Details details) implements Secret {
        @Override
        public Told told() { return Told.first(WorkStopped.class); }

        @Override
        public Secret veiled() { return new StopWork(dossier, details.veiled()); }
    }

    /** Records that a service for a child, or its family, began. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record StartService(UUID dossier, @Identifier UUID provision, Service service, Details details) implements Secret {
        @Override
        public Told told() { return Told.of(ServiceStarted.class, provision); }

        @Override
        public Secret veiled() { return new StartService(dossier, provision, service, details.veiled()); }
    }

    /** Puts a service right. A withdrawal before which no service had started by that gets a quality issue. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectService(UUID dossier, UUID provision, Service service, Details details, Slip slip) implements Secret {
        @Override
        public Told told() { return Told.of(ServiceStarted.class, provision); }

        @Override
        public Secret veiled() { return new CorrectService(dossier, provision, service, details.veiled(), slip); }
    }

    /** Declares that a service never began. A withdrawal that rests on it alone gets a quality issue. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractService(UUID dossier, UUID provision, Slip slip) implements ChildLabourCommand {}

    /** Records that a child left child labour or was kept from it, with the attributes of that day. A withdrawal takes that the work has stopped and a service has started. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordExit(UUID dossier, @Identifier UUID exit, Way way, Attributes attributes,
            Details details) implements Secret {
        @Override
        public Told told() { return told(exit, way); }

        @Override
        public Secret veiled() { return new RecordExit(dossier, exit, way, attributes, details.veiled()); }

        static Told told(UUID exit, Way way) {
            return Told.of(way.withdraws() ? ChildWithdrawn.class : ChildPrevented.class, exit);
        }
    }

    /** Puts a withdrawal or a prevention right, and with it what counts after it. One does not become the other. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectExit(UUID dossier, UUID exit, Way way, Attributes attributes, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return RecordExit.told(exit, way); }

        @Override
        public Secret veiled() { return new CorrectExit(dossier, exit, way, attributes, details.veiled(), slip); }
    }

    /** Declares that a withdrawal or a prevention never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractExit(UUID dossier, UUID exit, Slip slip) implements ChildLabourCommand {}

    /** Records that a child began to go to school or to learn a trade, with the attributes of that day. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record StartEducation(UUID dossier, @Identifier UUID schooling, Education education, Attributes attributes,
            Details details) implements Secret {
        @Override
        public Told told() { return Told.of(EducationStarted.class, schooling); }

        @Override
        public Secret veiled() {
            return new StartEducation(dossier, schooling, education, attributes, details.veiled());
        }
    }

    /** Puts a start in education or training right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectEducation(UUID dossier, UUID schooling, Education education, Attributes attributes, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.of(EducationStarted.class, schooling); }

        @Override
        public Secret veiled() {
            return new CorrectEducation(dossier, schooling, education, attributes, details.veiled(), slip);
        }
    }

    /** Declares that a child never began so. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEducation(UUID dossier, UUID schooling, Slip slip) implements ChildLabourCommand {}

    /** Records whether a child is out of child labour 3, 6, 12 or 24 months later; also after the case and the project have ended. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record FollowUpChild(UUID dossier, UUID exit, int month, Finding finding, Details details) implements Secret {
        @Override
        public Told told() { return Told.of(FollowedUp.class, exit, month); }

        @Override
        public Secret veiled() { return new FollowUpChild(dossier, exit, month, finding, details.veiled()); }

        @Override
        public Since since() {
            return new Since(List.of(Told.of(ChildWithdrawn.class, exit), Told.of(ChildPrevented.class, exit)), month,
                    FOLLOW_UP_TOO_EARLY.at("/details/occurredOn", month));
        }
    }

    /** Puts a follow-up right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectFollowUp(UUID dossier, UUID exit, int month, Finding finding, Details details,
            Slip slip) implements Secret {
        @Override
        public Told told() { return Told.of(FollowedUp.class, exit, month); }

        @Override
        public Secret veiled() { return new CorrectFollowUp(dossier, exit, month, finding, details.veiled(), slip); }

        @Override
        public Since since() {
            return new Since(List.of(Told.of(ChildWithdrawn.class, exit), Told.of(ChildPrevented.class, exit)), month,
                    FOLLOW_UP_TOO_EARLY.at("/details/occurredOn", month));
        }
    }

    /** Declares that a follow-up was never made. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractFollowUp(UUID dossier, UUID exit, int month, Slip slip) implements ChildLabourCommand {}

    /** Closes the case of a child with an outcome. Follow-ups go on. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CloseCase(UUID dossier, @Nullable Outcome outcome, Details details) implements Secret {
        @Override
        public Told told() { return Told.first(CaseClosed.class); }

        @Override
        public Secret veiled() { return new CloseCase(dossier, outcome, details.veiled()); }
    }

    /** Declares that a case did not end: it is open again, if the child has no other open one. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractClosure(UUID dossier, Slip slip) implements ChildLabourCommand {}

    /** Opens what is sealed in the case of a child, for a purpose. Who reads, and what for, is recorded first. */
    @Allowed(value = {FIELD_OFFICE, APPROVER, DATA_PROTECTION_OFFICER}, person = true)
    record ReadDetails(UUID dossier, ReadingPurpose purpose) implements ChildLabourCommand {}
}
