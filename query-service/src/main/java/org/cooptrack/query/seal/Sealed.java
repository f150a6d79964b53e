package org.cooptrack.query.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.VerifyingKey;

/** A checkpoint as it was signed and published. */
record Sealed(long ordinal, String origin, long size, Hash root, String text, Instant sealedAt, long epoch) {
    Note note() { return Note.of(text.getBytes(StandardCharsets.UTF_8)); }

    /** Whether one of the keys has signed just what this row says. */
    boolean isSignedBy(List<VerifyingKey> keys) {
        try {
            Note note = note();
            note.verified(keys);
            Checkpoint said = Checkpoint.of(note.text());
            return said.origin().equals(origin) && said.size() == size && said.root().equals(root);
        } catch (IllegalArgumentException unsigned) {
            return false;
        }
    }
}
