package org.cooptrack.query.seal;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.AUDITOR;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.tlog.SigningKey;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** How far history is sealed, by which checkpoints, and with which keys. */
@RestController
class LogQueries {
    private final LogStates states;
    private final Published published;
    private final SealKeys keys;

    LogQueries(LogStates states, Published published, SealKeys keys) {
        this.states = states;
        this.published = published;
        this.keys = keys;
    }

    /** A checkpoint as it was signed; the note is what counts. */
    record SignedCheckpoint(long ordinal, String origin, long size, String root, Instant sealedAt, String note) {
        static SignedCheckpoint of(Sealed sealed) {
            return new SignedCheckpoint(sealed.ordinal(), sealed.origin(), sealed.size(), sealed.root().base64(),
                    sealed.sealedAt(), sealed.text());
        }
    }

    /** Some of them, and after which ordinal the next ones begin. */
    record CheckpointPage(List<SignedCheckpoint> items, @Nullable Long next) {}

    /** The public half of a key, since when it has signed under that origin, and whether it does now. */
    record LogKey(String origin, String vkey, Instant since, boolean signs) {}

    /**
     * Says how far history is sealed: under which origin, up to which size, how many events are not sealed yet and so are
     * unprotected, which node signs, and why nothing is signed if so.
     */
    @GetMapping("/v1/log")
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    LogState log(@RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String language) {
        return states.now(Language.asked(language));
    }

    /** Lists all checkpoints that were signed, the oldest first. */
    @GetMapping("/v1/log/checkpoints")
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    CheckpointPage checkpoints(@RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        int most = Asked.limit(limit);
        long from = after == null ? 0 : Asked.number("after", after, 0, Long.MAX_VALUE);
        List<Sealed> page = published.checkpoints().page(from, most + 1);
        List<SignedCheckpoint> items = page.stream().limit(most).map(SignedCheckpoint::of).toList();
        return new CheckpointPage(items, page.size() > most ? items.getLast().ordinal() : null);
    }

    /** Lists the public halves of all keys that ever signed, as C2SP writes verifier keys. Compare them with those handed to you. */
    @GetMapping("/v1/log/keys")
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    List<LogKey> keys() {
        Set<String> now = published.origins().newest().map(origin -> signing(origin.name())).orElse(Set.of());
        return published.origins().signers().stream().map(signer -> new LogKey(signer.origin(), signer.vkey(),
                signer.since(), now.contains(signer.vkey()))).toList();
    }

    private Set<String> signing(String origin) {
        try {
            return keys.of(origin).stream().map(SigningKey::verifying).map(key -> key.vkey())
                    .collect(Collectors.toSet());
        } catch (CannotSeal none) {
            return Set.of();
        }
    }
}
