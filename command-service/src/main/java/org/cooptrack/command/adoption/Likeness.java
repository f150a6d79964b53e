package org.cooptrack.command.adoption;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.published.PublishedActivity.Measured;
import org.cooptrack.events.published.PublishedActivity.Outcome;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.published.PublishedResult;
import org.jspecify.annotations.Nullable;

/**
 * Knows a result or an indicator whose title changed by what stands below it: a result by the titles of its indicators, an
 * indicator by its references, or by its periods and their targets.
 */
record Likeness(Map<UUID, List<Held<PublishedIndicator>>> indicators, Map<UUID, List<Held<PublishedPeriod>>> periods) {
    @Nullable
    Object result(Held<PublishedResult> held) {
        return result(held.published(), standing(indicators, held.id()));
    }

    static @Nullable Object result(Outcome outcome) {
        return result(outcome.result(), outcome.indicators().stream().map(Measured::indicator));
    }

    /** A result and all below it, in whatever order: many results of one project may bear the same words. */
    Object whole(Held<PublishedResult> held) {
        return List.of(held.published(), counted(below(indicators, held.id()).map(this::wholeIndicator)));
    }

    static Object whole(Outcome outcome) {
        return List.of(outcome.result(), counted(outcome.indicators().stream().map(Likeness::wholeIndicator)));
    }

    Object wholeIndicator(Held<PublishedIndicator> held) {
        return List.of(held.published(), counted(standing(periods, held.id())));
    }

    static Object wholeIndicator(Measured measured) {
        return List.of(measured.indicator(), counted(measured.periods().stream()));
    }

    /** The same words over indicators with the same titles. */
    @Nullable
    Object likewise(Held<PublishedResult> held) {
        var titles = result(held);
        return titles == null ? null : List.of(held.published(), titles);
    }

    static @Nullable Object likewise(Outcome outcome) {
        var titles = result(outcome);
        return titles == null ? null : List.of(outcome.result(), titles);
    }

    @Nullable
    Object indicator(Held<PublishedIndicator> held) {
        return indicator(held.published(), standing(periods, held.id()));
    }

    static @Nullable Object indicator(Measured measured) {
        return indicator(measured.indicator(), measured.periods().stream());
    }

    static @Nullable Object references(PublishedIndicator indicator) {
        return indicator.says().references().isEmpty() ? null : indicator.says().references();
    }

    private static @Nullable Object result(PublishedResult result, Stream<PublishedIndicator> indicators) {
        return together(result.says().type(), indicators.map(one -> one.says().title()).collect(Collectors.toSet()));
    }

    private static @Nullable Object indicator(PublishedIndicator indicator, Stream<PublishedPeriod> periods) {
        Set<Object> spans = new HashSet<>();
        periods.forEach(one -> spans.add(Arrays.asList(one.from(), one.to(), one.targets())));
        return together(indicator.says().measure(), spans);
    }

    private static @Nullable Object together(Object kind, Set<?> below) {
        return below.isEmpty() ? null : List.of(kind, below);
    }

    private static <E> Map<E, Long> counted(Stream<E> some) {
        return some.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static <T> Stream<T> standing(Map<UUID, List<Held<T>>> all, UUID parent) {
        return below(all, parent).map(Held::published);
    }

    private static <T> Stream<Held<T>> below(Map<UUID, List<Held<T>>> all, UUID parent) {
        return all.getOrDefault(parent, List.of()).stream().filter(Held::stands);
    }
}
