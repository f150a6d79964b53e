package org.cooptrack.tlog;

import java.nio.ByteBuffer;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A signature line of a note: — name base64(id, signature).
 *
 * @param id
 *            of the key, which with the name tells whose it is
 */
public record NoteSignature(String name, int id, byte[] bytes) {
    private static final String DASH = "— ";

    static NoteSignature of(String line) {
        String[] words = line.startsWith(DASH) ? line.substring(DASH.length()).split(" ", -1) : new String[0];
        if (words.length != 2 || words[0].isEmpty() || words[0].contains("+"))
            throw new IllegalArgumentException("no signature line: " + line);
        byte[] both = Text.bytes(words[1]);
        if (both.length <= Integer.BYTES) throw new IllegalArgumentException("a signature line without one: " + line);
        var buffer = ByteBuffer.wrap(both);
        int id = buffer.getInt();
        byte[] signature = new byte[buffer.remaining()];
        buffer.get(signature);
        return new NoteSignature(words[0], id, signature);
    }

    String line() {
        byte[] both = ByteBuffer.allocate(Integer.BYTES + bytes.length).putInt(id).put(bytes).array();
        return DASH + name + " " + Base64.getEncoder().encodeToString(both) + "\n";
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NoteSignature signature && line().equals(signature.line());
    }

    @Override
    public int hashCode() { return line().hashCode(); }

    @Override
    public String toString() { return line(); }

    boolean isOf(VerifyingKey key) { return name.equals(key.name()) && id == key.id(); }
}
