package org.cooptrack.command.sheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.json.JsonMapper;

/** A line of JSON for each verdict, {@code progress} now and then, and last the {@code summary}. */
final class LinesOfJson implements Answer {
    private static final Logger LOG = LoggerFactory.getLogger(LinesOfJson.class);
    private static final JsonMapper JSON = new JsonMapper();

    private final BufferedWriter out;

    LinesOfJson(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public void begin(@Nullable Sheet sheet) {
        // Nothing is told before the first verdict.
    }

    @Override
    public void row(Sheet.Read read, @Nullable RowVerdict verdict) {
        if (verdict != null) line(verdict, false);
    }

    @Override
    public void progress(int rows, int of) { line(Map.of("progress", rows, "of", of), true); }

    @Override
    public void end(Summary summary) { line(Map.of("summary", summary), true); }

    void line(Object said, boolean now) {
        try {
            out.write(JSON.writeValueAsString(said));
            out.write('\n');
            if (now) out.flush();
        } catch (IOException gone) {
            LOG.debug("nobody reads the verdicts any more", gone);
        }
    }
}
