package org.cooptrack.tlog;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A text with signatures (C2SP signed-note). The text counts for nothing until {@link #verified} says by whom it is signed.
 *
 * @param text
 *            with the new line at its end
 */
public record Note(String text, List<NoteSignature> signatures) {
    /** No note is longer, in bytes, and none has more signatures. */
    public static final int MOST = 1 << 20;
    public static final int MOST_SIGNATURES = 100;
    private static final int TIMESTAMP = 8;

    public Note {
        signatures = List.copyOf(signatures);
        if (!text.endsWith("\n")) throw new IllegalArgumentException("the text of a note ends with a new line");
        if (text.chars().anyMatch(character -> character < ' ' && character != '\n'))
            throw new IllegalArgumentException("a control character in a note");
        if (signatures.size() > MOST_SIGNATURES)
            throw new IllegalArgumentException("more than " + MOST_SIGNATURES + " signatures");
    }

    /** Not signed yet. */
    public static Note unsigned(String text) { return new Note(text, List.of()); }

    /**
     * @throws IllegalArgumentException
     *             where it is no signed note, and why
     */
    public static Note of(byte[] note) {
        if (note.length > MOST) throw new IllegalArgumentException("a note of more than " + MOST + " bytes");
        String all = utf8(note);
        int blank = all.lastIndexOf("\n\n");
        if (blank < 0 || !all.endsWith("\n")) throw new IllegalArgumentException("no text, empty line and signatures");
        String lines = all.substring(blank + 2);
        if (lines.isEmpty()) throw new IllegalArgumentException("a note without signatures");
        return new Note(all.substring(0, blank + 1),
                Arrays.stream(lines.substring(0, lines.length() - 1).split("\n", -1)).map(NoteSignature::of).toList());
    }

    private static String utf8(byte[] note) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(note)).toString();
        } catch (CharacterCodingException wrong) {
            throw new IllegalArgumentException("a note that is not UTF-8", wrong);
        }
    }

    /**
     * Signatures of keys that are not among these are passed over.
     *
     * @return those of the keys that signed it
     * @throws IllegalArgumentException
     *             where a signature of one of them does not hold, or none of them signed
     */
    public List<VerifyingKey> verified(List<VerifyingKey> known) {
        var by = new ArrayList<VerifyingKey>();
        for (NoteSignature signature : signatures)
            for (VerifyingKey key : known) {
                if (!signature.isOf(key)) continue;
                if (!holds(signature, key))
                    throw new IllegalArgumentException("the signature of " + key.name() + " does not hold");
                if (!by.contains(key)) by.add(key);
            }
        if (by.isEmpty()) throw new IllegalArgumentException("signed by none of the known keys");
        return List.copyOf(by);
    }

    private boolean holds(NoteSignature signature, VerifyingKey key) {
        if (key.type() == VerifyingKey.ED25519) return key.verifies(bytes(), signature.bytes());
        if (signature.bytes().length <= TIMESTAMP) return false;
        var stamped = ByteBuffer.wrap(signature.bytes());
        long time = stamped.getLong();
        return time >= 0 && key.verifies(cosigned(time),
                Arrays.copyOfRange(signature.bytes(), TIMESTAMP, signature.bytes().length));
    }

    byte[] bytes() { return text.getBytes(StandardCharsets.UTF_8); }

    /** What a witness signs (C2SP tlog-cosignature): the text after the time at which it saw it, in seconds of POSIX. */
    byte[] cosigned(long time) {
        return ("cosignature/v1\ntime " + time + "\n" + text).getBytes(StandardCharsets.UTF_8);
    }

    Note with(NoteSignature signature) {
        var all = new ArrayList<>(signatures);
        all.add(signature);
        return new Note(text, all);
    }

    /** As it is handed on. */
    public String signed() {
        if (signatures.isEmpty()) throw new IllegalStateException("a note without signatures");
        return text + "\n" + signatures.stream().map(NoteSignature::line).collect(Collectors.joining());
    }
}
