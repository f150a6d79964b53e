package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.dialogue.*;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** An agreement that stands, who signed it, and since when it is, or until when it was, in force. */
record Accord(EventId id, Agreement says, PMap<UUID, Dated> signatures, @Nullable Dated force,
        @Nullable Dated denunciation) {
    /** A day that counts, and the latest event that says it. */
    record Dated(EventId id, LocalDate day) {}

    static Accord reached(Agreement agreement, EventId id) {
        return new Accord(id, agreement, HashTreePMap.empty(), null, null);
    }

    List<DialogueEvent> sign(SignAgreement wish, Party party) {
        var known = signatures.get(wish.organisation());
        if (known != null && known.day().equals(wish.occurredOn())) return List.of();
        if (known != null) throw ALREADY_SIGNED.at("/organisation", wish.organisation(), known.day());
        if (wish.occurredOn().isBefore(says.reachedOn().earliest()))
            throw SIGNED_BEFORE_REACHED.at("/occurredOn", says.reachedOn());
        return List.of(new AgreementSigned(wish.session(), wish.agreement(), party, wish.occurredOn()));
    }

    List<DialogueEvent> retract(RetractSignature wish, Party party) {
        var known = signature(wish.organisation());
        if (force != null && says.signatories().contains(wish.organisation()))
            throw IN_FORCE_STANDS.at("/organisation", force.day());
        return List.of(new SignatureRetracted(wish.session(), wish.agreement(), known.id(), party, known.day(),
                wish.reason()));
    }

    List<DialogueEvent> bringIntoForce(BringIntoForce wish) {
        if (force != null && force.day().equals(wish.occurredOn())) return List.of();
        if (force != null) throw ALREADY_IN_FORCE.at("/occurredOn", force.day());
        signedBy(wish.occurredOn(), says.signatories());
        return List.of(new AgreementEnteredIntoForce(wish.session(), says, id, wish.occurredOn()));
    }

    List<DialogueEvent> correct(CorrectEntryIntoForce wish) {
        var known = inForce();
        if (known.day().equals(wish.occurredOn())) return List.of();
        signedBy(wish.occurredOn(), says.signatories());
        if (denunciation != null) inOrder(wish.occurredOn(), denunciation.day());
        return List.of(new EntryIntoForceCorrected(wish.session(), says, known.id(), known.day(), wish.occurredOn(),
                wish.reason()));
    }

    List<DialogueEvent> retract(RetractEntryIntoForce wish) {
        var known = inForce();
        if (denunciation != null) throw DENUNCIATION_STANDS.at("/agreement", denunciation.day());
        return List.of(new EntryIntoForceRetracted(wish.session(), says, known.id(), known.day(), wish.reason()));
    }

    List<DialogueEvent> denounce(DenounceAgreement wish, Party party) {
        var since = inForce();
        signature(wish.organisation());
        if (denunciation != null && denunciation.day().equals(wish.occurredOn())) return List.of();
        if (denunciation != null) throw ALREADY_DENOUNCED.at("/occurredOn", denunciation.day());
        inOrder(since.day(), wish.occurredOn());
        return List.of(new AgreementDenounced(wish.session(), says, since.id(), party, wish.occurredOn(),
                wish.reason()));
    }

    List<DialogueEvent> correct(CorrectDenunciation wish) {
        var known = denounced();
        if (known.day().equals(wish.occurredOn())) return List.of();
        inOrder(inForce().day(), wish.occurredOn());
        return List.of(new DenunciationCorrected(wish.session(), says, known.id(), known.day(), wish.occurredOn(),
                wish.reason()));
    }

    List<DialogueEvent> retract(RetractDenunciation wish) {
        var known = denounced();
        return List.of(new DenunciationRetracted(wish.session(), says, known.id(), known.day(), wish.reason()));
    }

    /** What it would say instead must agree with the signatures it has, and with its being in force. */
    void bears(Agreement corrected) {
        if (signatures.values().stream().anyMatch(one -> one.day().isBefore(corrected.reachedOn().earliest())))
            throw SIGNED_BEFORE_REACHED.at("/occurredOn", corrected.reachedOn());
        if (force != null) signedBy(force.day(), corrected.signatories());
    }

    private void signedBy(LocalDate day, List<UUID> signatories) {
        for (var organisation : signatories) {
            var signature = signatures.get(organisation);
            if (signature == null) throw SIGNATURE_MISSING.at("/agreement", organisation);
            if (day.isBefore(signature.day()))
                throw IN_FORCE_BEFORE_SIGNED.at("/occurredOn", organisation, signature.day());
        }
    }

    private static void inOrder(LocalDate force, LocalDate denounced) {
        if (denounced.isBefore(force)) throw DENOUNCED_BEFORE_IN_FORCE.at("/occurredOn", force, denounced);
    }

    private Dated signature(UUID organisation) {
        var known = signatures.get(organisation);
        if (known == null) throw NOT_SIGNED.at("/organisation", organisation);
        return known;
    }

    private Dated inForce() {
        if (force == null) throw NOT_IN_FORCE.at("/agreement");
        return force;
    }

    private Dated denounced() {
        if (denunciation == null) throw NOT_DENOUNCED.at("/agreement");
        return denunciation;
    }

    Accord corrected(Agreement after, EventId by) { return new Accord(by, after, signatures, force, denunciation); }

    Accord signed(UUID organisation, Dated when) {
        return new Accord(id, says, signatures.plus(organisation, when), force, denunciation);
    }

    Accord unsigned(UUID organisation) {
        return new Accord(id, says, signatures.minus(organisation), force, denunciation);
    }

    Accord inForce(@Nullable Dated since) { return new Accord(id, says, signatures, since, denunciation); }

    Accord denounced(@Nullable Dated on) { return new Accord(id, says, signatures, force, on); }
}
