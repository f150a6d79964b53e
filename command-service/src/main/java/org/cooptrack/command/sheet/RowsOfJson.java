package org.cooptrack.command.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.cooptrack.command.door.ReceivedFile;
import org.cooptrack.web.Limits;
import org.cooptrack.web.problem.Language;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rows as objects of JSON, in an array or one a line: each with its {@code key} and otherwise what its command takes. */
record RowsOfJson(ReceivedFile file) {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Limits.DEPTH).maxNumberLength(100)
                    .maxNameLength(1_000).build())
            .build()).build();

    /** How many there are. @throws org.cooptrack.command.law.Rejected where it is not JSON to its end, too many, or what another system exports */
    int count(String needed, Language asked) throws IOException {
        try (var all = new All(JSON.readerFor(JsonNode.class).readValues(file.bytes()))) {
            int rows = 0;
            for (; all.hasNext(); rows++) {
                var object = all.next();
                if (rows == 0 && object.path("dataValues").isArray())
                    throw Foreign.refused(Foreign.say("dhis2-values", asked), needed, "", asked);
                if (rows >= Recorder.MOST_ROWS) throw SheetRule.TOO_MANY_ROWS.at("", Recorder.MOST_ROWS);
            }
            if (rows == 0) throw SheetRule.FILE_EMPTY.at("");
            return rows;
        }
    }

    Rows rows(RowReading reading) throws IOException {
        return new Rows(new All(JSON.readerFor(JsonNode.class).readValues(file.bytes())), reading);
    }

    /** Each read as a row. */
    static final class Rows implements Iterator<Sheet.Read>, Closeable {
        private final All all;
        private final RowReading reading;

        Rows(All all, RowReading reading) {
            this.all = all;
            this.reading = reading;
        }

        @Override
        public boolean hasNext() { return all.hasNext(); }

        @Override
        public Sheet.Read next() {
            var object = all.next();
            return new Sheet.Read(reading.of(all.read, object), List.of());
        }

        @Override
        public void close() { all.close(); }
    }

    private static final class All implements Iterator<ObjectNode>, Closeable {
        private final MappingIterator<JsonNode> objects;
        private int read;

        All(MappingIterator<JsonNode> objects) { this.objects = objects; }

        @Override
        public boolean hasNext() {
            try {
                return objects.hasNextValue();
            } catch (JacksonException broken) {
                throw SheetRule.JSON_BROKEN.at("", read + 1);
            }
        }

        @Override
        public ObjectNode next() {
            if (!hasNext()) throw new NoSuchElementException();
            try {
                if (objects.nextValue() instanceof ObjectNode object) {
                    read++;
                    return object;
                }
            } catch (JacksonException broken) {
                throw SheetRule.JSON_BROKEN.at("", read + 1);
            }
            throw SheetRule.JSON_BROKEN.at("", read + 1);
        }

        @Override
        public void close() { objects.close(); }
    }
}
