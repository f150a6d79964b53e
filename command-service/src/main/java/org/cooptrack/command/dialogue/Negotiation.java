package org.cooptrack.command.dialogue;

import static org.cooptrack.command.dialogue.DialogueRule.*;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.dialogue.DialogueCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.dialogue.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What was agreed between whom. */
record Negotiation(Convened session) {
    List<DialogueEvent> reach(ReachAgreement wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var agreement = agreed(wish.agreement(), wish.title(), wish.signatories(), wish.occurredOn(), wish.evidence());
        var known = session.accords().get(wish.agreement());
        if (known != null && known.says().equals(agreement)) return List.of();
        if (known != null) throw AGREEMENT_DIFFERS.at("/agreement");
        return List.of(new AgreementReached(wish.session(), agreement,
                session.issues(session.unheldOn(wish.occurredOn(), AGREEMENT_WITHOUT_SESSION), "/occurredOn", facts)));
    }

    List<DialogueEvent> correct(CorrectAgreement wish, Facts facts) {
        session.past(wish.occurredOn(), facts);
        Everywhere.possible(wish.evidence(), wish.occurredOn().latest(), "/evidence", facts);
        var accord = session.accord(wish.agreement());
        var after = agreed(wish.agreement(), wish.title(), wish.signatories(), wish.occurredOn(), wish.evidence());
        if (after.equals(accord.says())) return List.of();
        accord.bears(after);
        return List.of(new AgreementCorrected(wish.session(), accord.id(), accord.says(), after, wish.reason(),
                session.issues(session.unheldOn(wish.occurredOn(), AGREEMENT_WITHOUT_SESSION), "/occurredOn", facts)));
    }

    List<DialogueEvent> retract(RetractAgreement wish) {
        var accord = session.accord(wish.agreement());
        if (accord.force() != null) throw IN_FORCE_STANDS.at("/agreement", accord.force().day());
        return List.of(new AgreementRetracted(wish.session(), accord.id(), accord.says(), wish.reason()));
    }

    private Agreement agreed(UUID id, LocalizedText title, List<UUID> signatories, FieldDate day,
            @Nullable Evidence evidence) {
        if (title.isBlank()) throw TITLE_MISSING.at("/title");
        if (signatories.isEmpty()) throw SIGNATORIES_MISSING.at("/signatories");
        session.table().seated(signatories, "/signatories");
        return new Agreement(id, title, session.terms().matter(), signatories.stream().distinct().toList(), day,
                evidence);
    }
}
