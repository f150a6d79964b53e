package org.cooptrack.command.reform;

import org.cooptrack.command.law.Issue;
import static org.cooptrack.command.reform.ReformRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.reform.ReformCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.dialogue.Party;
import org.cooptrack.events.reform.*;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Who was asked. */
record Consulting(Opened reform) {
    List<ReformEvent> consult(RecordConsultation wish, Facts facts) {
        var consultation = said(wish.consultation(), wish.occurredOn(), wish.consulted(), wish.evidence(), facts);
        var known = reform.consultations().get(wish.consultation());
        if (known != null && known.says().about(reform.matter()).equals(consultation)) return List.of();
        if (known != null) throw CONSULTATION_DIFFERS.at("/consultation");
        return List.of(new ReformConsulted(wish.reform(), consultation, issues(consultation, facts)));
    }

    List<ReformEvent> correct(CorrectConsultation wish, Facts facts) {
        var known = known(wish.consultation());
        var after = said(wish.consultation(), wish.occurredOn(), wish.consulted(), wish.evidence(), facts);
        if (known.says().about(reform.matter()).equals(after)) return List.of();
        return List.of(new ConsultationCorrected(wish.reform(), known.id(), known.says(), after, wish.reason(),
                issues(after, facts)));
    }

    List<ReformEvent> retract(RetractConsultation wish) {
        var known = known(wish.consultation());
        return List.of(new ConsultationRetracted(wish.reform(), known.id(), known.says(), wish.reason()));
    }

    private List<Breach> issues(Consultation says, Facts facts) {
        var day = says.occurredOn();
        var issues = new ArrayList<>(Unopened.inactive(reform.setting(), day, facts));
        issues.addAll(reform.issues(new Halting(reform).brokenBy(day), facts));
        if (!says.consulted().stream()
                .allMatch(party -> facts.organisation(party.organisation()).speaksFor(party.side(), day.latest())))
            issues.add(Issue.of(CONSULTED_FOR_ANOTHER_SIDE, "/consulted", reform.setting(), reform.today(facts)));
        return issues;
    }

    private Consultation said(UUID id, FieldDate day, List<Party> consulted, @Nullable Evidence evidence,
            Facts facts) {
        reform.possible(day, evidence, "/occurredOn", facts);
        if (consulted.isEmpty()) throw NOBODY_CONSULTED.at("/consulted");
        if (consulted.stream().map(Party::organisation).distinct().count() < consulted.size())
            throw PARTY_TWICE.at("/consulted");
        for (var party : consulted)
            if (!facts.exists(StreamId.of("organisation", party.organisation())))
                throw PARTY_UNKNOWN.at("/consulted", party.organisation());
        return Consultation.of(id, reform.matter(), day, consulted, evidence);
    }

    private Said<Consultation> known(UUID consultation) {
        var known = reform.consultations().get(consultation);
        if (known == null) throw CONSULTATION_UNKNOWN.at("/consultation", consultation);
        return known;
    }
}
