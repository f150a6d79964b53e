package org.cooptrack.events.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A file of codes: a line that names source and date, a line that names the columns, and a row per code. */
final class CodeFile {
    private CodeFile() {}

    /** @throws IllegalArgumentException where there is no such list */
    static List<List<String>> rows(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(file(name), StandardCharsets.UTF_8))) {
            return lines.lines().skip(2).map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** In hex, over the whole file. */
    static String sha256(String name) {
        try (var file = file(name)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file.readAllBytes()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static InputStream file(String name) {
        var file = CodeFile.class.getResourceAsStream("/codes/" + name + ".csv");
        if (file == null) throw new IllegalArgumentException("no code list " + name);
        return file;
    }
}
