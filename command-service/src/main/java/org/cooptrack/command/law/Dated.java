package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/** A value that changes from day to day: each holds until the next begins. */
public record Dated<T>(TreePMap<LocalDate, T> since) {
    public static <T> Dated<T> nothing() { return new Dated<>(TreePMap.empty()); }

    public static <T> Dated<T> from(LocalDate day, T value) { return new Dated<>(TreePMap.singleton(day, value)); }

    public Dated<T> and(LocalDate day, T value) { return new Dated<>(since.plus(day, value)); }

    public Optional<T> on(LocalDate day) { return Optional.ofNullable(since.floorEntry(day)).map(Map.Entry::getValue); }

    /** The first day on which the value of that day no longer holds. */
    public LocalDate until(LocalDate day) {
        return Optional.ofNullable(since.higherKey(day)).orElse(LocalDate.MAX);
    }
}
