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
        return status() != Status.MISSING;
    }

    Cell cell(Question question, EventsAddress.OfCells addresses) { return cell(question, addresses.of(values)); }

    /** @param events the path and query that ask for the events under its total */
    Cell cell(Question question, String events) {
        Measure.Kind kind = question.measure().kind();
        Status status = status();
        boolean known = status == Status.KNOWN;
        boolean counted = kind.counted() && !question.attributes();
        var certification = new Certification(facts, certified);
        return new Cell(values, status, known ? new Amount(total, counted) : null,
                known && question.namesSubjects() ? distinct : null,
                known && kind.distinct() ? new Amount(withoutIdentity, counted) : null, rows, held,
                gone || certification.provisional(), certification, new Supported(facts, evidenced), null,
                known && kind == Measure.Kind.TARGET ? new Amount(repeated, false) : null, events);
    }

    Status status() { return Status.of(facts, distinct, held); }

    /** That of which nothing was told. */
    public static Figure nothing() {
        return new Figure(Map.of(), Decimal.ZERO, Decimal.ZERO, Decimal.ZERO, 0, 0, 0, 0, 0, 0, false);
    }
}
