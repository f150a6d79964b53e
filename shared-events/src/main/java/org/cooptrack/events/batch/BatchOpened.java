package org.cooptrack.events.batch;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/**
 * A sheet of one kind came from a source: a register, a partner's list. Its content is known again by a keyed digest, so
 * that the same sheet goes on where it stopped. The source holds on to each of its batches for ever, also to one that was withdrawn.
 */
public record BatchOpened(UUID batch, UUID source, String name, String kind, String content,
        int rows) implements BatchEvent, Claiming {
    /** Under it stand the batches of a source. */
    public static final String CLAIM = "batch-of:";

    public static String claim(UUID source) { return CLAIM + source + ":"; }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(claim(source) + batch)); }
}
