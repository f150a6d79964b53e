package org.cooptrack.query.seal;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.locks.LockSupport;
import org.cooptrack.query.door.Notary;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.SigningKey;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Signs texts with the keys of the log, under its newest origin. A text that could pass for a checkpoint is never signed here. */
@Component
class LogNotary implements Notary {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(200);

    private final Published published;
    private final SealKeys keys;
    private final SealSettings settings;
    private final Duration patience;

    LogNotary(Published published, SealKeys keys, SealSettings settings,
            @Value("${cooptrack.query.patience}") Duration patience) {
        this.published = published;
        this.keys = keys;
        this.settings = settings;
        this.patience = patience;
    }

    @Override
    public Optional<Covering> awaited(long position) {
        long until = System.nanoTime() + patience.toNanos();
        Optional<Covering> found = covering(position);
        while (found.isEmpty() && System.nanoTime() < until && !Thread.currentThread().isInterrupted()) {
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
            found = covering(position);
        }
        return found;
    }

    @Override
    public OptionalLong sealedUpTo() {
        return published.origins().newest().flatMap(published.checkpoints()::newest)
                .map(last -> OptionalLong.of(last.size() - 1)).orElseGet(OptionalLong::empty);
    }

    @Override
    public Duration every() { return settings.every(); }

    @Override
    public Optional<Covering> covering(long position) {
        return published.origins().newest().flatMap(origin -> published.checkpoints()
                .of(origin, position, Long.MAX_VALUE, 1).stream().findFirst())
                .map(sealed -> new Covering(sealed.origin(), sealed.size(), sealed.root().base64(),
                        sealed.sealedAt()));
    }

    @Override
    public String signed(String text) {
        String origin = published.origins().newest().map(Origin::name).orElseThrow(LogNotary::unsigned);
        if (text.lines().findFirst().orElse("").equals(origin))
            throw new IllegalArgumentException("a checkpoint is signed by who seals alone");
        try {
            Note note = Note.unsigned(text);
            for (SigningKey key : keys.of(origin))
                note = key.sign(note, Clock.systemUTC().instant());
            return note.signed();
        } catch (CannotSeal without) {
            throw unsigned();
        }
    }

    private static ProblemException unsigned() {
        return new ProblemException(503, "seal.cannot-sign", null).header(HttpHeaders.RETRY_AFTER, "60");
    }
}
