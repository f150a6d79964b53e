package org.cooptrack.query.seal;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.NoteSignature;
import org.cooptrack.tlog.Tree;

/**
 * Shows a checkpoint to a witness, with the proof that it goes on from the last one that the witness saw, and takes its signature
 * (C2SP tlog-witness, {@code add-checkpoint}). A witness that has seen another one says so, and is shown the proof from there.
 */
final class AskedWitness {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int TRIES = 3, MOST = 1 << 16, OK = 200, CONFLICT = 409;

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER).build();
    private final Witness witness;

    AskedWitness(Witness witness) { this.witness = witness; }

    /**
     * @param seen
     *            the size that it saw last, as far as is known; 0 where it is not
     * @return its signature, as a line of the note
     * @throws CannotSeal
     *             where it is away, refuses, or has seen more than there is
     */
    String cosigned(Note checkpoint, Tree tree, long seen) {
        long old = seen;
        for (int tried = 0; tried < TRIES; tried++) {
            HttpResponse<InputStream> answer = send(body(checkpoint, tree, old));
            String said = said(answer);
            if (answer.statusCode() == OK) return line(checkpoint, said);
            if (answer.statusCode() != CONFLICT || !said.matches("\\d{1,18}\\n?")) throw refuses(answer.statusCode());
            long saw = Long.parseLong(said.strip());
            if (saw > tree.size()) throw new CannotSeal("seal.witness-ahead", witness.key().name(), saw, tree.size());
            if (saw == old) throw refuses(CONFLICT);
            old = saw;
        }
        throw refuses(CONFLICT);
    }

    private static String body(Note checkpoint, Tree tree, long old) {
        var body = new StringBuilder("old ").append(old).append('\n');
        List<Hash> proof = old == 0 || old == tree.size() ? List.of() : tree.consistency(old);
        proof.forEach(hash -> body.append(hash.base64()).append('\n'));
        return body.append('\n').append(checkpoint.signed()).toString();
    }

    private HttpResponse<InputStream> send(String body) {
        try {
            return http.send(HttpRequest.newBuilder(witness.addCheckpoint()).timeout(PATIENCE)
                    .POST(BodyPublishers.ofString(body)).build(), BodyHandlers.ofInputStream());
        } catch (IOException away) {
            throw new CannotSeal("seal.witness-away", witness.key().name());
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            throw new CannotSeal("seal.witness-away", witness.key().name());
        }
    }

    private String said(HttpResponse<InputStream> answer) {
        try (InputStream body = answer.body()) {
            return new String(body.readNBytes(MOST), StandardCharsets.UTF_8);
        } catch (IOException away) {
            throw new CannotSeal("seal.witness-away", witness.key().name());
        }
    }

    /** Only what this witness has signed, and only if it holds. */
    private String line(Note checkpoint, String said) {
        try {
            Note cosigned = Note.of((checkpoint.text() + "\n" + said).getBytes(StandardCharsets.UTF_8));
            cosigned.verified(List.of(witness.key()));
            return cosigned.signatures().stream()
                    .filter(one -> one.name().equals(witness.key().name()) && one.id() == witness.key().id())
                    .map(NoteSignature::toString).findFirst().orElseThrow();
        } catch (IllegalArgumentException notSigned) {
            throw refuses(OK);
        }
    }

    private CannotSeal refuses(int status) {
        return new CannotSeal("seal.witness-refuses", witness.key().name(), status);
    }
}
