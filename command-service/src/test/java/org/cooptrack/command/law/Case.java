package org.cooptrack.command.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Counted;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.funds.TransactionEvent;
import org.cooptrack.events.quality.QualityIssueRaised;

/** One case before the law of a slice: given events, when a wish, then events or a refusal. */
public final class Case<C, S, E> {
    public interface Decide<C, S, E> {
        List<E> decide(C wish, S state, Facts facts);
    }

    public interface Evolve<S, E> {
        S evolve(S state, E event, EventId id);
    }

    private static final Set<String> SHOWN = ConcurrentHashMap.newKeySet();
    private static final Set<String> BROKEN = ConcurrentHashMap.newKeySet();

    private final Decide<C, S, E> decide;
    private final Evolve<S, E> evolve;
    private final Facts facts;
    private final List<E> history = new ArrayList<>();
    private S state;

    public Case(S start, Decide<C, S, E> decide, Evolve<S, E> evolve, Facts facts) {
        this.state = start;
        this.decide = decide;
        this.evolve = evolve;
        this.facts = facts;
    }

    /** What was asked for and granted before. */
    @SafeVarargs
    public final Case<C, S, E> given(C... wishes) {
        for (C wish : wishes)
            remember(decide.decide(wish, state, facts));
        return this;
    }

    /** What happened by wishes of another slice, such as an adoption. */
    @SafeVarargs
    public final Case<C, S, E> happened(E... events) {
        remember(List.of(events));
        return this;
    }

    public List<E> when(C wish) {
        var events = decide.decide(wish, state, facts);
        remember(events);
        return events;
    }

    public void refuses(C wish, Rule rule, String field) {
        var refusal = catchThrowableOfType(Rejected.class, () -> decide.decide(wish, state, facts));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.field()).isEqualTo(field);
        SHOWN.add(rule.code());
    }

    /** The wish would take a key that another stream holds. */
    public static void taken(Command wish, String claim, Rule rule, String field) {
        var refusal = wish.taken(claim);
        assertThat(refusal.rule()).isEqualTo(rule);
        assertThat(refusal.field()).isEqualTo(field);
        SHOWN.add(rule.code());
    }

    /** The rules by which a wish was refused so far, or that a fact broke, in any case. */
    public static Set<String> shown() {
        return Stream.concat(SHOWN.stream(), BROKEN.stream()).collect(Collectors.toSet());
    }

    /** The rules that a fact broke so far, in any case. */
    public static Set<String> broken() {
        return Set.copyOf(BROKEN);
    }

    public S state() { return state; }

    /** All that was decided so far. */
    public List<E> history() {
        return List.copyOf(history);
    }

    /** What was said and not taken back, by all that was decided so far; zeros, too. */
    public Set<String> stillSaid() {
        var weights = new HashMap<String, Integer>();
        for (E event : history)
            if (event instanceof Counted counted)
                counted.entries().forEach(entry -> weights.merge(entry.measure() + " "
                        + entry.subject() + " " + entry.occurredOn() + " " + entry.dimensions(), entry.weight(),
                        Integer::sum));
        weights.values().removeIf(weight -> weight == 0);
        return weights.keySet();
    }

    private void remember(List<E> events) {
        for (E event : events) {
            state = evolve.evolve(state, event, new EventId("case:1", history.size()));
            history.add(event);
            if (event instanceof Flagged fact) fact.breaches().forEach(breach -> BROKEN.add(breach.rule()));
            if (event instanceof QualityIssueRaised raised) SHOWN.add(raised.rule());
            if (event instanceof TransactionEvent fact) fact.warnings().forEach(warning -> SHOWN.add(warning.rule()));
        }
    }
}
