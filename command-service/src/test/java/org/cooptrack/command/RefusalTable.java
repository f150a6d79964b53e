package org.cooptrack.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the field description says a slice refuses, or records against a rule: {@code refusals/<slice>.json}. Each row is a
 * variation of the examples: what was asked before, and what is asked now. Ids named in {@code anew} are others in each row.
 */
record RefusalTable(String slice, List<String> anew, Map<String, List<JsonNode>> before, List<Row> rows) {
    /**
     * {@code refusal} or {@code fact} is what the field description says, {@code law} the sentence of the law test. A
     * warning has no issue: its fact stands in the figures.
     */
    record Row(@Nullable String refusal, @Nullable String fact, String law, List<JsonNode> given, JsonNode when,
            @Nullable Integer status,
            String rule, String field,
            @Nullable Boolean warning) {
        boolean isFact() { return fact != null; }

        boolean isWarning() { return warning != null; }

        String says() { return Objects.requireNonNullElse(refusal, fact); }
    }

    record Case(RefusalTable table, Row row, int number) {
        @Override
        public String toString() { return table.slice + ": " + row.says(); }
    }

    Stream<Case> cases(int first) {
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1).map(i -> new Case(this, rows.get(i), first + i));
    }

    /** All steps that come before, with those that have a name told out. */
    List<JsonNode> told(List<JsonNode> steps) {
        return steps.stream().flatMap(step -> step.isString() && step.stringValue().startsWith("@")
                ? told(Objects.requireNonNull(before.get(step.stringValue().substring(1)))).stream()
                : Stream.of(step)).toList();
    }

    static List<RefusalTable> all() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:refusals/*.json");
            List<RefusalTable> tables = new ArrayList<>();
            for (Resource file : Arrays.stream(files).sorted((a, b) -> name(a).compareTo(name(b))).toList())
                tables.add(read(file));
            return tables;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static RefusalTable read(Resource file) throws IOException {
        record Written(List<String> anew, Map<String, List<JsonNode>> before, List<Row> rows) {}
        try (InputStream json = file.getInputStream()) {
            var written = new JsonMapper().readValue(json, Written.class);
            return new RefusalTable(name(file).replace(".json", ""), written.anew, written.before, written.rows);
        }
    }

    private static String name(Resource file) { return Objects.requireNonNull(file.getFilename()); }
}
