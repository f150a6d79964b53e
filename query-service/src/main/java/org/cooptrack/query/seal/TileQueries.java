package org.cooptrack.query.seal;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.AUDITOR;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Tile;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The log as C2SP tlog-tiles lays it out, under {@code /v1/log}. */
@RestController
class TileQueries {
    private static final Duration LONG = Duration.ofDays(365);

    private final Published published;

    TileQueries(Published published) { this.published = published; }

    /** The last checkpoint, as it was signed (C2SP tlog-checkpoint): origin, size and root, and who signed. */
    @GetMapping(path = "/v1/log/checkpoint", produces = MediaType.TEXT_PLAIN_VALUE)
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    ResponseEntity<byte[]> checkpoint() {
        return ResponseEntity.ok().contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(published.newest().text().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Up to 256 hashes side by side, 32 bytes each (C2SP tlog-tiles): at level 0 those of leaves. A place is written in
     * groups of three digits, all but the last with an x in front; a tile that is not full yet has its width after it, as in
     * {@code x001/234.p/8}.
     */
    @GetMapping(path = "/v1/log/tile/{level}/{*place}", produces = MediaType.APPLICATION_OCTET_STREAM_VALUE)
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    ResponseEntity<byte[]> tile(@PathVariable String level, @PathVariable String place) {
        Tile tile = asked("tile/" + level + place);
        byte[] hashes = published.tile(published.origin(published.newest()), tile.level(), tile.index());
        int wanted = tile.width() * Hash.LENGTH;
        if (hashes.length < wanted) throw Asked.nothing();
        var answer = ResponseEntity.ok();
        if (tile.full()) answer.cacheControl(CacheControl.maxAge(LONG).cachePrivate().immutable());
        return answer.contentType(MediaType.APPLICATION_OCTET_STREAM).body(Arrays.copyOf(hashes, wanted));
    }

    private static Tile asked(String path) {
        try {
            return Tile.of(path);
        } catch (IllegalArgumentException none) {
            throw new ProblemException(400, "log.tile", "/place");
        }
    }
}
