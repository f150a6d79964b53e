package org.cooptrack.command.institution;

import static org.cooptrack.command.institution.InstitutionRule.*;

import java.util.List;
import org.cooptrack.command.institution.InstitutionCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.events.institution.*;
import org.cooptrack.events.value.FieldDate;

/** How the members of an institution are renewed once it was constituted; each day of renewal has its members. */
record Renewing(Proposed institution) {
    /** The same day said anew puts it right. */
    List<InstitutionEvent> renew(RenewMembers w, Facts facts) {
        var members = possible(w.occurredOn(), w.members(), facts);
        var known = institution.renewals().get(w.occurredOn());
        if (known != null && known.says().equals(members)) return List.of();
        fitting(members, w.occurredOn(), facts);
        return List.of(new MembersRenewed(w.institution(), w.occurredOn(), members));
    }

    List<InstitutionEvent> correct(CorrectRenewal w, Facts facts) {
        var known = known(w.renewedOn());
        var before = new Renewal(w.renewedOn(), known.says());
        var after = new Renewal(w.occurredOn(), possible(w.occurredOn(), w.members(), facts));
        if (after.equals(before)) return List.of();
        if (!w.occurredOn().equals(w.renewedOn()) && institution.renewals().containsKey(w.occurredOn()))
            throw RENEWED_ALREADY.at("/occurredOn", w.occurredOn());
        fitting(after.members(), w.occurredOn(), facts);
        return List.of(new RenewalCorrected(w.institution(), known.id(), before, after, w.reason()));
    }

    List<InstitutionEvent> retract(RetractRenewal w) {
        var known = known(w.renewedOn());
        return List.of(new RenewalRetracted(w.institution(), known.id(), new Renewal(w.renewedOn(), known.says()),
                w.reason()));
    }

    private Said<List<Member>> known(FieldDate day) {
        var known = institution.renewals().get(day);
        if (known == null) throw NOT_RENEWED.at("/renewedOn", day);
        return known;
    }

    private List<Member> possible(FieldDate day, List<Member> members, Facts facts) {
        institution.possible(day, null, facts);
        if (institution.reached(InstitutionStage.CONSTITUTION) == null)
            throw NOT_REACHED.at("/institution", InstitutionStage.CONSTITUTION);
        return institution.seated(members, facts);
    }

    private static void fitting(List<Member> members, FieldDate day, Facts facts) {
        if (!Proposed.sitForTheirSides(members, day, facts)) throw MEMBER_OF_ANOTHER_SIDE.at("/members");
    }
}
