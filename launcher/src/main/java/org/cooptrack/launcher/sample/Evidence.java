package org.cooptrack.launcher.sample;

import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** A document that proves a fact: where it is kept, and its digest. The addresses lead nowhere. */
final class Evidence {
    private Evidence() {}

    static Map<String, Object> of(String kind, UUID about) {
        String uri = "https://files.example/" + kind + "-" + about + ".pdf";
        return Body.of("uri", uri, "sha256", HexFormat.of().formatHex(Dice.digest(uri)), "category", "A09");
    }
}
