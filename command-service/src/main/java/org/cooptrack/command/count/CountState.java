package org.cooptrack.command.count;

import static org.cooptrack.command.count.CountRule.UNKNOWN;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.count.CountCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.count.*;

/** Where a count stands: not yet reported, standing, or taken out, by an error or by a roster. */
sealed interface CountState {
    CountState START = new Unreported();

    List<CountEvent> report(ReportCount wish, Facts facts);

    List<CountEvent> correct(CorrectCount wish, Facts facts);

    List<CountEvent> retract(RetractCount wish);

    List<CountEvent> supersede(SupersedeCount wish, Facts facts);

    /** Nobody reported it yet. */
    record Unreported() implements CountState {
        @Override
        public List<CountEvent> report(ReportCount wish, Facts facts) {
            var says = new Sheet(wish).judged(facts);
            return List.of(new PersonsCounted(wish.count(), says, new Judged(wish.count(), says).issues(facts)));
        }

        @Override
        public List<CountEvent> correct(CorrectCount wish, Facts facts) { throw UNKNOWN.at("/count"); }

        @Override
        public List<CountEvent> retract(RetractCount wish) { throw UNKNOWN.at("/count"); }

        @Override
        public List<CountEvent> supersede(SupersedeCount wish, Facts facts) { throw UNKNOWN.at("/count"); }
    }

    /** It counts, as the latest event says. */
    record Standing(UUID count, EventId id, Counting says) implements CountState {
        @Override
        public List<CountEvent> report(ReportCount wish, Facts facts) {
            if (new Sheet(wish).judged(facts).equals(says)) return List.of();
            throw CountRule.ALREADY_REPORTED.at("/count");
        }

        @Override
        public List<CountEvent> correct(CorrectCount wish, Facts facts) {
            var after = new Sheet(wish).judged(facts);
            if (after.equals(says)) return List.of();
            return List.of(new CountCorrected(count, id, says, after, wish.reason(),
                    new Judged(count, after).issues(facts)));
        }

        @Override
        public List<CountEvent> retract(RetractCount wish) {
            return List.of(new CountRetracted(count, id, says, wish.reason()));
        }

        @Override
        public List<CountEvent> supersede(SupersedeCount wish, Facts facts) {
            if (!facts.exists(wish.roster())) throw CountRule.ROSTER_UNKNOWN.at("/roster", wish.roster());
            return List.of(new CountSuperseded(count, id, says, wish.roster(), wish.reason()));
        }
    }

    /** It counts no more. The roster is that which took its place; empty where it was taken back. */
    record TakenOut(String roster) implements CountState {
        @Override
        public List<CountEvent> report(ReportCount wish, Facts facts) { throw CountRule.COUNTS_NO_MORE.at("/count"); }

        @Override
        public List<CountEvent> correct(CorrectCount wish, Facts facts) {
            throw CountRule.COUNTS_NO_MORE.at("/count");
        }

        @Override
        public List<CountEvent> retract(RetractCount wish) {
            if (roster.isEmpty()) return List.of();
            throw CountRule.COUNTS_NO_MORE.at("/count");
        }

        @Override
        public List<CountEvent> supersede(SupersedeCount wish, Facts facts) {
            if (roster.equals(wish.roster())) return List.of();
            throw CountRule.COUNTS_NO_MORE.at("/count");
        }
    }
}
