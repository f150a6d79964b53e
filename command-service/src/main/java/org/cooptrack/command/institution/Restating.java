package org.cooptrack.command.institution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.cooptrack.command.institution.InstitutionCommand.CorrectProposal;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.institution.*;

/** What was proposed is put right, and whatever counts is said anew. */
record Restating(Proposed institution) {
    private static final Set<InstitutionStage> TOLD = Set.of(InstitutionStage.ESTABLISHMENT,
            InstitutionStage.OPERATION, InstitutionStage.LAPSE);

    List<InstitutionEvent> correct(CorrectProposal wish, Facts facts) {
        var after = Unproposed.proposal(wish.name(), wish.field(), wish.setting(), wish.countries(),
                wish.occurredOn(), facts);
        if (after.equals(institution.says())) return List.of();
        var events = new ArrayList<InstitutionEvent>();
        events.add(new ProposalCorrected(wish.institution(), institution.id(), institution.says(), after,
                wish.reason()));
        if (!after.matter().equals(institution.matter())) restate(events, after.matter(), wish.reason());
        return events;
    }

    private void restate(List<InstitutionEvent> events, Matter matter, String reason) {
        institution.steps().values().stream().filter(known -> TOLD.contains(known.says().stage()))
                .sorted(Comparator.comparing(known -> known.says().stage()))
                .map(known -> new Passage(institution).corrected(known, known.says().about(matter), reason, List.of()))
                .forEach(events::add);
    }
}
