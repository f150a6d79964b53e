package org.cooptrack.query.door;

import org.cooptrack.query.projection.Kept;
import org.springframework.http.ResponseEntity;

/** Wraps rows of read models for the way out. */
public final class Answers {
    private Answers() {}

    /** A row that changes with its own stream alone: its ETag is the version that commands take as If-Match. */
    public static <R extends Record> ResponseEntity<R> ofStream(Kept<R> kept) {
        return tagged(kept, kept.version());
    }

    /** A row that changes with several streams: its ETag is the position of the last event that changed it. */
    public static <R extends Record> ResponseEntity<R> ofPosition(Kept<R> kept) {
        return tagged(kept, kept.position());
    }

    private static <R extends Record> ResponseEntity<R> tagged(Kept<R> kept, long tag) {
        return ResponseEntity.ok().eTag(Long.toString(tag)).body(kept.row());
    }
}
