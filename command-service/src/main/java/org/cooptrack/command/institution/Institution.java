package org.cooptrack.command.institution;

import java.util.List;
import org.cooptrack.command.institution.InstitutionCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.EventId;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.value.FieldDate;

/** The law of institutions: which wish becomes which event, and which event makes which state. Pure; the states own their moves. */
final class Institution {
    private static final String HOW = "retracted";

    private Institution() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link InstitutionRule} stands against the wish */
    static List<InstitutionEvent> decide(InstitutionCommand wish, InstitutionState state, Facts facts) {
        if (wish instanceof ProposeInstitution propose) return state.propose(propose, facts);
        var institution = state.proposed();
        var passage = new Passage(institution);
        return switch (wish) {
            case ProposeInstitution w -> state.propose(w, facts);
            case CorrectProposal w -> new Restating(institution).correct(w, facts);
            case RecordMandate w -> passage.reach(InstitutionStage.MANDATE, w.occurredOn(),
                    Content.mandate(w.mandate()), w.evidence(), facts);
            case ConstituteInstitution w -> passage.reach(InstitutionStage.CONSTITUTION, w.occurredOn(),
                    Content.members(w.members()), w.evidence(), facts);
            case EstablishInstitution w -> passage.reach(InstitutionStage.ESTABLISHMENT, w.occurredOn(),
                    Content.legalBasis(w.legalBasis()), w.evidence(), facts);
            case RecordOperation w -> passage.reach(InstitutionStage.OPERATION, w.occurredOn(), Content.NOTHING,
                    w.evidence(), facts);
            case RecordInstitutionLapse w -> passage.reach(InstitutionStage.LAPSE, w.occurredOn(), Content.NOTHING,
                    w.evidence(), facts);
            case RenewMembers w -> new Renewing(institution).renew(w, facts);
            case CorrectRenewal w -> new Renewing(institution).correct(w, facts);
            case RetractRenewal w -> institution.takenBack().once(renewal(w.renewedOn()), HOW,
                    () -> new Renewing(institution).retract(w));
            case CorrectStep w -> passage.correct(w, facts);
            case RetractStep w ->
                institution.takenBack().once(w.stage().name(), HOW, () -> passage.retract(w));
        };
    }

    static InstitutionState evolve(InstitutionState state, InstitutionEvent event, EventId id) {
        if (event instanceof InstitutionProposed proposed) return Proposed.by(proposed, id);
        var known = state.proposed();
        return switch (event) {
            case InstitutionProposed e -> Proposed.by(e, id);
            case ProposalCorrected e -> known.saying(e.after(), id);
            case StepTaken e -> known.with(known.takenBack().but(e.step().stage().name())).with(e.step(), id);
            case StepCorrected e -> known.with(e.after(), id);
            case StepRetracted e ->
                known.with(known.takenBack().and(e.before().stage().name(), HOW)).without(e.before().stage());
            case MembersRenewed e -> known.with(known.takenBack().but(renewal(e.occurredOn())))
                    .renewed(e.occurredOn(), new Said<>(id, e.members()));
            case RenewalCorrected e -> known.with(known.takenBack().but(renewal(e.after().occurredOn())))
                    .notRenewed(e.before().occurredOn())
                    .renewed(e.after().occurredOn(), new Said<>(id, e.after().members()));
            case RenewalRetracted e ->
                known.with(known.takenBack().and(renewal(e.before().occurredOn()), HOW))
                        .notRenewed(e.before().occurredOn());
        };
    }

    private static String renewal(FieldDate day) { return "renewal of " + day; }
}
