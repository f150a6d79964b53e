package org.cooptrack.command.count;

import static org.cooptrack.command.count.CountRule.*;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.command.count.CountCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.EventTypes;
import org.cooptrack.events.count.Counting;
import org.cooptrack.events.count.Portion;
import org.cooptrack.events.value.CountBasis;
import org.jspecify.annotations.Nullable;

/** What somebody says was counted: whether it can be at all. */
record Sheet(Counting says) {
    Sheet(ReportCount wish) {
        this(new Counting(wish.measure(), wish.setting(), wish.topic(), wish.period(), wish.basis(), wish.method(),
                wish.range(), portions(wish.parts()), wish.evidence()));
    }

    Sheet(CorrectCount wish) {
        this(new Counting(wish.measure(), wish.setting(), wish.topic(), wish.period(), wish.basis(), wish.method(),
                wish.range(), portions(wish.parts()), wish.evidence()));
    }

    Counting judged(Facts facts) {
        if (!EventTypes.reportedMeasures().contains(says.measure()))
            throw MEASURE_NOT_REPORTED.at("/measure", says.measure(),
                    String.join(", ", EventTypes.reportedMeasures()));
        var last = says.period().to();
        if (says.period().runsBackwards()) throw PERIOD_BACKWARDS.at("/period", says.period().from(), last);
        if (says.period().from().isAfter(Today.at(says.setting().place(), facts.now())))
            throw IN_THE_FUTURE.at("/period", says.period().from());
        owned(last, facts);
        if (says.topic() != null) Everywhere.topic(says.topic(), last, facts);
        Everywhere.possible(says.evidence(), last, "/evidence", facts);
        counted(last, facts);
        estimated();
        return says;
    }

    private void owned(LocalDate day, Facts facts) {
        Everywhere.owned(says.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        Everywhere.possible(says.setting(), day, facts);
    }

    private void counted(LocalDate day, Facts facts) {
        if (says.portions().isEmpty()) throw PORTIONS_MISSING.at("/parts");
        for (int part = 0; part < says.portions().size(); part++)
            described(says.portions().get(part), "/parts/" + part, day, facts);
        if (says.portions().stream().map(Portion::attributes).distinct().count() < says.portions().size())
            throw PORTION_TWICE.at("/parts");
    }

    private static void described(Portion portion, String part, LocalDate day, Facts facts) {
        if (portion.persons() < 0) throw PERSONS_NEGATIVE.at(part + "/persons", portion.persons());
        try {
            Everywhere.possible(portion.attributes(), day, facts);
        } catch (Rejected refused) {
            throw refused.rule().at(refused.field().replace("/attributes", part), refused.values().toArray());
        }
    }

    private void estimated() {
        var range = says.range();
        if (says.basis() != CountBasis.ESTIMATED) {
            if (range != null) throw RANGE_WITHOUT_ESTIMATE.at("/range");
            return;
        }
        if (blank(says.method())) throw METHOD_MISSING.at("/method");
        if (range == null) throw RANGE_MISSING.at("/range");
        if (range.least() > says.persons() || says.persons() > range.most() || range.least() < 0)
            throw RANGE_WITHOUT_THE_NUMBER.at("/range", range.least(), range.most(), says.persons());
    }

    private static boolean blank(@Nullable String text) { return text == null || text.isBlank(); }

    private static List<Portion> portions(List<Part> parts) { return parts.stream().map(Part::portion).toList(); }
}
