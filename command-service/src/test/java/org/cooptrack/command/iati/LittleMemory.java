package org.cooptrack.command.iati;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.cooptrack.command.Service;

/** The service in a small process of its own: receives a large file, first dry, then a part of it in earnest, and tells how it went. */
final class LittleMemory {
    private LittleMemory() {}

    /** Takes how many activities are judged, and how many are recorded. */
    public static void main(String[] numbers) {
        var judged = new GeneratedFile(31, Integer.parseInt(numbers[0]), 15_000);
        var bytes = new long[1];
        var dry = Imports.send(() -> counted(judged.stream(), bytes), "?dryRun=true");
        System.out.println("judged " + dry.verdicts().size() + " of " + bytes[0] + " bytes, " + dry.summary());
        var recorded = new GeneratedFile(32, Integer.parseInt(numbers[1]), 15_000);
        var answer = Imports.send(recorded::stream, "");
        System.out.println("recorded " + answer.many("imported") + ", events " + (Service.ledger().head() + 1) + ", "
                + answer.summary());
        var again = Imports.send(recorded::stream, "");
        System.out.println("unchanged " + again.many("unchanged") + ", " + again.summary());
        System.exit(0);
    }

    private static InputStream counted(InputStream in, long[] bytes) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int from, int most) throws IOException {
                int many = super.read(into, from, most);
                bytes[0] += Math.max(many, 0);
                return many;
            }
        };
    }
}
