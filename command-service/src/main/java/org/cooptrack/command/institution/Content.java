package org.cooptrack.command.institution;

import org.cooptrack.events.value.FieldDate;
import static org.cooptrack.command.institution.InstitutionRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a step says beside its day: a mandate in words, members by side, a legal basis; each at its own stage. */
record Content(@Nullable LocalizedText mandate, List<Member> members, @Nullable String legalBasis) {
    static final Content NOTHING = new Content(null, List.of(), null);

    static Content mandate(LocalizedText mandate) { return new Content(mandate, List.of(), null); }

    static Content members(List<Member> members) { return new Content(null, members, null); }

    static Content legalBasis(@Nullable String basis) { return new Content(null, List.of(), basis); }

    /** What the stage needs is there, and nothing else is; an establishment has the members of the constitution. */
    Content at(InstitutionStage stage, FieldDate day, Proposed institution, Facts facts) {
        if (mandate != null && stage != InstitutionStage.MANDATE) throw OUT_OF_PLACE.at("/mandate", stage);
        if (!members.isEmpty() && stage != InstitutionStage.CONSTITUTION) throw OUT_OF_PLACE.at("/members", stage);
        if (legalBasis != null && stage != InstitutionStage.ESTABLISHMENT) throw OUT_OF_PLACE.at("/legalBasis", stage);
        return switch (stage) {
            case MANDATE -> given();
            case CONSTITUTION -> members(institution.seated(members, facts));
            case ESTABLISHMENT -> established(institution.reached(InstitutionStage.CONSTITUTION), day);
            case OPERATION, LAPSE -> this;
        };
    }

    private Content given() {
        if (mandate == null || mandate.isBlank()) throw MANDATE_MISSING.at("/mandate");
        return this;
    }

    private Content established(@Nullable Said<Step> constitution, FieldDate day) {
        if (legalBasis == null || LocalizedText.saysNothing(legalBasis)) throw LEGAL_BASIS_MISSING.at("/legalBasis");
        if (constitution == null) throw MEMBERS_MISSING.at("/institution");
        if (constitution.says().occurredOn().isAfter(day.latest())) throw MEMBERS_MISSING.at("/occurredOn");
        return new Content(null, constitution.says().members(), legalBasis);
    }
}
