package org.cooptrack.command.audit;

import static org.cooptrack.command.audit.AuditRule.*;

import java.util.List;
import org.cooptrack.command.audit.AuditCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.TakenBack;
import org.cooptrack.events.EventId;
import org.cooptrack.events.audit.*;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** Where a sample stands: not drawn, or drawn, with the tests made so far. */
sealed interface SampleState {
    SampleState START = new NotDrawn();

    List<SampleEvent> draw(DrawSample wish, Facts facts);

    Drawn drawn();

    /** Nobody drew it yet. */
    record NotDrawn() implements SampleState {
        @Override
        public List<SampleEvent> draw(DrawSample wish, Facts facts) { return List.of(new Draw(wish).judged(facts)); }

        @Override
        public Drawn drawn() { throw UNKNOWN.at("/sample"); }
    }

    /** A test that stands, and the event that says so. */
    record Standing(Test test, EventId by) {}

    /** It was drawn, and these of its entries were tested. */
    record Drawn(SampleDrawn says, PMap<Integer, Standing> tests, TakenBack back) implements SampleState {
        static Drawn of(SampleDrawn event) { return new Drawn(event, HashTreePMap.empty(), TakenBack.NOTHING); }

        @Override
        public List<SampleEvent> draw(DrawSample wish, Facts facts) {
            if (Draw.event(wish).equals(says)) return List.of();
            throw ALREADY_DRAWN.at("/sample");
        }

        @Override
        public Drawn drawn() { return this; }

        List<SampleEvent> test(TestEntry wish, Facts facts) {
            SampledEntry entry = entry(wish, facts);
            Test test = new Found(wish.verdict(), wish.audited(), wish.deviation(), wish.evidence()).of(entry, facts);
            Standing standing = tests.get(wish.item());
            if (standing == null)
                return List.of(new SampleEntryTested(wish.sample(), wish.item(), entry.event(), test));
            if (standing.test().equals(test)) return List.of();
            throw ALREADY_TESTED.at("/item", wish.item());
        }

        List<SampleEvent> correct(CorrectTest wish, Facts facts) {
            SampledEntry entry = entry(wish, facts);
            Test after = new Found(wish.verdict(), wish.audited(), wish.deviation(), wish.evidence()).of(entry, facts);
            Standing standing = standing(wish.item());
            if (standing.test().equals(after)) return List.of();
            return List.of(new SampleTestCorrected(wish.sample(), wish.item(), entry.event(), standing.by(),
                    standing.test(), after, wish.slip()));
        }

        List<SampleEvent> retract(RetractTest wish, Facts facts) {
            SampledEntry entry = entry(wish, facts);
            return back.once(thing(wish.item()), wish.slip().name(), () -> {
                Standing standing = standing(wish.item());
                return List.of(new SampleTestRetracted(wish.sample(), wish.item(), entry.event(), standing.by(),
                        standing.test(), wish.slip()));
            });
        }

        Drawn tested(int item, Test test, EventId by) {
            return new Drawn(says, tests.plus(item, new Standing(test, by)), back.but(thing(item)));
        }

        Drawn untested(SampleTestRetracted event) {
            return new Drawn(says, tests.minus(event.item()), back.and(thing(event.item()), event.slip().name()));
        }

        private Standing standing(int item) {
            @Nullable
            Standing standing = tests.get(item);
            if (standing == null) throw NOT_TESTED.at("/item", item);
            return standing;
        }

        /** One that was drawn, and that who asks had no hand in. */
        private SampledEntry entry(OfItem wish, Facts facts) {
            if (wish.item() < 1 || wish.item() > says.drawn().size())
                throw NOT_DRAWN.at("/item", wish.item(), says.drawn().size());
            SampledEntry entry = says.drawn().get(wish.item() - 1);
            if (facts.isOwn(entry.event())) throw OWN_WORK.at("/item", entry.event());
            return entry;
        }

        private static String thing(int item) { return Integer.toString(item); }
    }
}
