package org.cooptrack.launcher.sample;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of a table of the sample, without its comments; columns are parted by a bar. */
final class Rows {
    private Rows() {}

    static List<List<String>> of(String table) {
        var in = Objects.requireNonNull(Rows.class.getResourceAsStream("/sample/" + table + ".csv"), table);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).map(line -> List.of(line.split("\\|", -1)))
                    .toList();
        } catch (IOException unable) {
            throw new UncheckedIOException(unable);
        }
    }
}
