package org.cooptrack.command.iati;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file like those that are published, made while it is read and the same for the same seed. Every fifth activity is dirty,
 * every fiftieth says something that cannot be, and the last one has as many transactions as is said.
 */
record GeneratedFile(long seed, int activities, int transactionsOfTheLast) {
    /** Each fiftieth is refused. */
    int refused() { return activities / GeneratedActivity.REFUSED_EVERY; }

    InputStream stream() {
        Stream<String> parts = Stream.concat(Stream.of("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<iati-activities "
                + "version=\"2.03\" xmlns:ct=\"urn:example:extension\">\n"),
                Stream.concat(IntStream.range(0, activities).mapToObj(this::activity),
                        Stream.of("</iati-activities>\n")));
        Iterator<InputStream> streams = parts
                .<InputStream>map(part -> new ByteArrayInputStream(part.getBytes(StandardCharsets.UTF_8))).iterator();
        return new SequenceInputStream(Collections.enumeration(new java.util.AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) { return streams.next(); }

            @Override
            public int size() { return activities + 2; }
        }));
    }

    private String activity(int number) {
        int most = number == activities - 1 ? transactionsOfTheLast : 0;
        return new GeneratedActivity(seed, number, most).xml();
    }
}
