package org.cooptrack.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A sheet to send; what it is shows in its first characters, whatever it is called. */
record SheetFile(Path path) {
    static final String NDJSON = "application/x-ndjson";
    private static final String CSV = "text/csv", JSON = "application/json",
            XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int LOOKED_AT = 512;

    static SheetFile of(Path path) throws IOException { return new SheetFile(ReadableFile.of(path)); }

    String mediaType() throws IOException {
        String first;
        try (var in = Files.newInputStream(path)) {
            first = new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading();
        }
        if (first.startsWith("PK")) return XLSX;
        return first.startsWith("[") ? JSON : first.startsWith("{") ? NDJSON : CSV;
    }

    /** Under which its verdicts are kept: a workbook as a workbook, text as text, objects as lines. */
    String ending() throws IOException {
        return switch (mediaType()) {
            case XLSX -> ".xlsx";
            case CSV -> ".csv";
            default -> ".ndjson";
        };
    }

    /** Its name without ending; a sheet of verdicts is still the sheet it came from. */
    String name() {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return (dot > 0 ? name.substring(0, dot) : name).replaceFirst("\\.verdicts(-\\d+)?$", "");
    }

    @Override
    public String toString() { return path.toString(); }
}
