package org.cooptrack.ledger;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A group of appends laid out as the function's parallel arrays, in the order of the callers. */
final class GroupArrays {
    private final List<UUID> ids = new ArrayList<>();
    private final List<@Nullable String> issuers = new ArrayList<>();
    private final List<@Nullable String> subjects = new ArrayList<>();
    private final List<@Nullable String> keys = new ArrayList<>();
    private final List<@Nullable String> hashes = new ArrayList<>();
    private final List<String> streams = new ArrayList<>();
    private final List<Integer> events = new ArrayList<>();
    private final List<Integer> claims = new ArrayList<>();
    private final List<Integer> facts = new ArrayList<>();

    private final List<Integer> lasts = new ArrayList<>();

    private final List<Integer> eventCallers = new ArrayList<>();
    private final List<String> eventStreams = new ArrayList<>();
    private final List<Long> versions = new ArrayList<>();
    private final List<String> types = new ArrayList<>();
    private final List<Integer> revisions = new ArrayList<>();
    private final List<String> data = new ArrayList<>();
    private final List<String> metadata = new ArrayList<>();

    private final List<Integer> claimEvents = new ArrayList<>();
    private final List<Boolean> takes = new ArrayList<>();
    private final List<Boolean> dated = new ArrayList<>();
    private final List<String> claimKeys = new ArrayList<>();
    private final List<@Nullable LocalDate> from = new ArrayList<>();
    private final List<@Nullable LocalDate> until = new ArrayList<>();

    private final List<Integer> factCallers = new ArrayList<>();
    private final List<String> factKinds = new ArrayList<>();
    private final List<String> factKeys = new ArrayList<>();
    private final List<Long> factNumbers = new ArrayList<>();
    private final List<Long> factCounts = new ArrayList<>();

    GroupArrays(List<Append> group) {
        group.forEach(this::add);
    }

    void bind(Connection connection, PreparedStatement call, int first) throws SQLException {
        var binding = new Binding(connection, call, first);
        binding.next("uuid", ids);
        for (var texts : List.of(issuers, subjects, keys, hashes, streams)) {
            binding.next("text", texts);
        }
        for (var counts : List.of(events, claims, facts, lasts)) {
            binding.next("int4", counts);
        }
        binding.next("int4", eventCallers).next("text", eventStreams).next("int8", versions).next("text", types)
                .next("int4", revisions)
                .next("text", data).next("text", metadata);
        binding.next("int4", claimEvents).next("bool", takes).next("bool", dated).next("text", claimKeys)
                .next("date", from).next("date", until);
        binding.next("int4", factCallers).next("text", factKinds).next("text", factKeys).next("int8", factNumbers)
                .next("int8", factCounts);
    }

    private void add(Append append) {
        IdempotencyKey key = append.key();
        ids.add(append.command());
        issuers.add(key == null ? null : key.issuer());
        subjects.add(key == null ? null : key.subject());
        keys.add(key == null ? null : key.key());
        hashes.add(append.requestHash());
        streams.add(append.stream());
        int claimsBefore = claimKeys.size();
        append.events().forEach(this::add);
        append.facts().forEach(this::add);
        events.add(append.events().size());
        claims.add(claimKeys.size() - claimsBefore);
        facts.add(append.facts().size());
        lasts.add(versions.size());
    }

    private void add(NewEvent event) {
        eventCallers.add(ids.size());
        eventStreams.add(event.stream());
        versions.add(event.version());
        types.add(event.type());
        revisions.add(event.revision());
        data.add(event.data());
        metadata.add(event.metadata());
        event.releases().forEach(key -> claim(false, TakenClaim.of(key)));
        event.takes().forEach(claim -> claim(true, claim));
    }

    private void claim(boolean taken, TakenClaim claim) {
        claimEvents.add(versions.size());
        takes.add(taken);
        dated.add(claim.dated());
        claimKeys.add(claim.key());
        from.add(claim.from());
        until.add(claim.until());
    }

    private void add(Fact fact) {
        switch (fact) {
            case Fact.StreamUnmoved(var stream, var version) -> fact("stream", stream, version, 0);
            case Fact.NoneUnder(var prefix) -> fact("set", prefix, -1, 0);
            case Fact.SetUnmoved(var prefix, var count, var last) -> fact("set", prefix, last, count);
        }
    }

    private void fact(String kind, String key, long number, long count) {
        factCallers.add(ids.size());
        factKinds.add(kind);
        factKeys.add(key);
        factNumbers.add(number);
        factCounts.add(count);
    }

    private record Binding(Connection connection, PreparedStatement call, int[] at) {
        Binding(Connection connection, PreparedStatement call, int first) {
            this(connection, call, new int[]{first});
        }

        Binding next(String type, List<?> values) throws SQLException {
            Object[] elements = type.equals("text") ? values.toArray(new String[0]) : values.toArray();
            call.setArray(at[0]++, connection.createArrayOf(type, elements));
            return this;
        }
    }
}
