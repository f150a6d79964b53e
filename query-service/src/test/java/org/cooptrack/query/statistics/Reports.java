package org.cooptrack.query.statistics;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.safety.Injuries;
import org.cooptrack.events.safety.InjuriesCorrected;
import org.cooptrack.events.safety.InjuriesReported;
import org.cooptrack.events.safety.InjuriesRetracted;
import org.jspecify.annotations.NullUnmarked;

/**
 * The naive recount of one report, which knows nothing of rows: all that was said of it, and how much of that counts. Moment
 * by moment, what has no open issue behind it comes in, all goes out when an issue is raised about what counts, and all goes
 * out when it is taken back by a word that nobody questions.
 */
@NullUnmarked
final class Reports {
    /** What a report says: that nobody was injured on a day is an answer; what was taken back says nothing. */
    record Word(long injured, String day) {
        static final Word NOTHING = new Word(0, "");

        static Word of(Injuries says) {
            return new Word(says.nonFatal().total(), says.occurredOn().text());
        }
    }

    private final List<EventId> said = new ArrayList<>();
    private final List<Word> words = new ArrayList<>();
    private final Map<EventId, Set<String>> open = new HashMap<>();
    private int counting;
    private boolean takenBack;

    /** Each report by the event that made it. */
    static Map<String, Reports> of(List<Recorded<Event>> history, long asOf) {
        Map<String, Reports> reports = new LinkedHashMap<>();
        Map<EventId, Reports> of = new HashMap<>();
        for (Recorded<Event> one : history.subList(0, (int) asOf + 1)) {
            switch (one.event()) {
                case InjuriesReported it -> {
                    var report = new Reports();
                    reports.put(one.id().toString(), report);
                    of.put(one.id(), report);
                    report.say(one, Word.of(it.injuries()));
                }
                case InjuriesCorrected it -> {
                    of.put(one.id(), of.get(it.amends()));
                    of.get(it.amends()).say(one, Word.of(it.after()));
                }
                case InjuriesRetracted it -> {
                    of.put(one.id(), of.get(it.amends()));
                    of.get(it.amends()).takenBack = true;
                    of.get(it.amends()).say(one, Word.NOTHING);
                }
                case QualityIssueRaised it -> of.get(it.fact()).raise(it);
                case QualityIssueAccepted it -> of.get(it.fact()).close(it);
                default -> throw new AssertionError(one.event());
            }
        }
        return reports;
    }

    /** How many were in a figure while what was said of them anew waited, and were taken back then. */
    static int takenBackWhileHeld(List<Recorded<Event>> history) {
        int times = 0;
        for (Recorded<Event> one : history) {
            if (!(one.event() instanceof InjuriesRetracted)) continue;
            Map<String, Reports> before = of(history, one.position() - 1);
            Map<String, Reports> after = of(history, one.position());
            for (String report : before.keySet())
                if (!before.get(report).takenBack && after.get(report).takenBack
                        && before.get(report).standing().injured() > 0 && before.get(report).isWaiting())
                    times++;
        }
        return times;
    }

    Word standing() { return counting == 0 ? Word.NOTHING : words.get(counting - 1); }

    /** Whether something waits that would change the figure. */
    boolean waits() {
        return !standing().equals(words.getLast());
    }

    private boolean isWaiting() { return counting < said.size(); }

    /** What says the same again changes no figure, and nothing waits for it. */
    private void say(Recorded<Event> one, Word word) {
        if (!words.isEmpty() && words.getLast().equals(word)) return;
        said.add(one.id());
        words.add(word);
        open.put(one.id(), new HashSet<>());
        if (one.event() instanceof Flagged flagged)
            flagged.breaches().forEach(breach -> open.get(one.id()).add(breach.rule()));
        settle();
    }

    private void raise(QualityIssueRaised issue) {
        if (!said.contains(issue.fact())) return;
        open.get(issue.fact()).add(issue.rule());
        if (said.indexOf(issue.fact()) < counting) counting = 0;
        settle();
    }

    private void close(QualityIssueAccepted issue) {
        if (said.contains(issue.fact())) open.get(issue.fact()).remove(issue.rule());
        settle();
    }

    private void settle() {
        boolean behind = said.subList(counting, said.size()).stream().anyMatch(word -> !open.get(word).isEmpty());
        if (!behind) counting = said.size();
        else if (nothingIsLeft() && open.get(said.getLast()).isEmpty()) counting = 0;
    }

    private boolean nothingIsLeft() { return said.size() > 1 && words.getLast().equals(Word.NOTHING); }
}
