package org.cooptrack.ledger.axon;

import java.util.List;
import java.util.Map;
import org.cooptrack.ledger.TakenClaim;

/** The only event of these tests, and its codec: a word, which is also a claim when it begins with "claim". */
record Noted(String word) {
    static final EventCodec CODEC = new EventCodec() {
        @Override
        public Encoded encode(Object event) {
            return new Encoded("note.Noted", 1, "{\"word\": \"" + ((Noted) event).word() + "\"}");
        }

        @Override
        public Object decode(String type, int revision, String json) {
            return new Noted(json.replaceAll(".*: \"(.*)\".*", "$1"));
        }

        @Override
        public String encodeMetadata(Map<String, ?> metadata) {
            return "{}";
        }

        @Override
        public Map<String, ?> decodeMetadata(String json) {
            return Map.of();
        }

        @Override
        public List<TakenClaim> takes(Object event) {
            String word = ((Noted) event).word();
            return word.startsWith("claim") ? List.of(TakenClaim.of(word)) : List.of();
        }
    };
}
