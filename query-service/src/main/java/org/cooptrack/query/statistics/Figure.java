package org.cooptrack.query.statistics;

import java.util.Map;
import org.cooptrack.events.value.Decimal;

/**
 * The numbers of one cell as an engine works them out: its values (none on an axis on which its facts have none), the sum, of
 * that what was reported without identity, of targets what more than one indicator sets, distinct subjects, rows, facts that
 * are held, facts that stand, of those the ones with evidence and in certified periods, and whether one that a certificate
 * covered is gone.
 */
public record Figure(Map<String, String> values, Decimal total, Decimal withoutIdentity, Decimal repeated,
        long distinct, long rows, long held, long facts, long evidenced, long certified, boolean gone) {
    /** By a fact, one that waits, or a person whose first fact says so, though those there say otherwise. */
    public boolean stands() {
        return facts > 0 || held > 0 || distinct > 0;
    }

    Cell cell(Question question, EventsAddress.OfCells addresses) {
        boolean named = question.namesSubjects();
        boolean counted = question.measure().kind().counted() && !question.attributes();
        var certification = new Certification(facts, certified);
        return new Cell(values, new Amount(total, counted), named ? distinct : null,
                question.measure().kind().distinct() ? new Amount(withoutIdentity, counted) : null, rows, held,
                gone || certification.provisional(),
                certification, new Supported(facts, evidenced), null,
                question.measure().kind() == Measure.Kind.TARGET ? new Amount(repeated, false) : null,
                addresses.of(values));
    }
}
