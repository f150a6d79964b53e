package org.cooptrack.web.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The published schema of OpenAPI 3.1, its schema objects included. Needs json-schema-validator on the test class path. */
public record OpenApiSchema(Path folder) {
    private static final String BASE = "https://spec.openapis.org/oas/3.1/schema-base/WORK-IN-PROGRESS";

    public static OpenApiSchema published() {
        return new OpenApiSchema(Path.of(System.getProperty("cooptrack.material", ""), "vectors", "openapi31"));
    }

    /** Whether it lies on this machine. */
    public boolean isHere() { return Files.isDirectory(folder); }

    /** What the document gets wrong. */
    public List<String> errors(String document) {
        Map<String, String> byId = new HashMap<>();
        for (String name : List.of("schema-base", "schema", "dialect", "meta")) {
            JsonNode schema = read(folder.resolve(name + ".yaml"));
            byId.put(schema.get("$id").stringValue(), schema.toString());
        }
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, it -> it.schemas(byId))
                .getSchema(SchemaLocation.of(BASE)).validate(document, InputFormat.JSON).stream().map(String::valueOf)
                .toList();
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
