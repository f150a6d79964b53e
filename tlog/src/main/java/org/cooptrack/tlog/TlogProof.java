package org.cooptrack.tlog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * That an entry stands in a log, with all that is needed to see it without asking anybody (C2SP tlog-proof).
 *
 * @param index
 *            its place among the leaves
 * @param checkpoint
 *            of the tree in which it stands, signed
 */
public record TlogProof(long index, List<Hash> inclusion, Note checkpoint) {
    private static final String FIRST = "c2sp.org/tlog-proof@v1", INDEX = "index ", EXTRA = "extra ";

    public TlogProof {
        inclusion = List.copyOf(inclusion);
    }

    /**
     * What is said beside it, which nothing proves, is passed over.
     *
     * @throws IllegalArgumentException
     *             where it is no such proof, and why
     */
    public static TlogProof of(String proof) {
        int blank = proof.indexOf("\n\n");
        if (blank < 0) throw new IllegalArgumentException("no checkpoint after an empty line");
        List<String> lines = Arrays.asList(proof.substring(0, blank).split("\n", -1));
        if (!lines.getFirst().equals(FIRST)) throw new IllegalArgumentException("the first line is not " + FIRST);
        int at = lines.size() > 1 && lines.get(1).startsWith(EXTRA) ? 2 : 1;
        if (at == lines.size() || !lines.get(at).startsWith(INDEX))
            throw new IllegalArgumentException("no line with the index");
        return new TlogProof(Text.number(lines.get(at).substring(INDEX.length()), "the index"),
                lines.subList(at + 1, lines.size()).stream().map(Hash::of).toList(),
                Note.of(proof.substring(blank + 2).getBytes(StandardCharsets.UTF_8)));
    }

    public String text() {
        return FIRST + "\n" + INDEX + index + "\n"
                + inclusion.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining()) + "\n"
                + checkpoint.signed();
    }

    /**
     * @param log
     *            whose signature the checkpoint must bear
     * @return whether it stands there
     */
    public boolean proves(Hash leaf, VerifyingKey log) {
        try {
            checkpoint.verified(List.of(log));
            Checkpoint at = Checkpoint.of(checkpoint.text());
            return at.origin().equals(log.name()) && Proven.inclusion(leaf, index, at.size(), inclusion, at.root());
        } catch (IllegalArgumentException unsigned) {
            return false;
        }
    }
}
