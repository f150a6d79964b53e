package org.cooptrack.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A file that can be read again and again, plain or gzipped: what was cut off is sent once more from its beginning. */
record IatiFile(Path path) {
    private static final int GZIP_MAGIC = 0x1f8b;

    static IatiFile of(Path path) throws IOException { return new IatiFile(ReadableFile.of(path)); }

    String mediaType() throws IOException {
        try (var in = open()) {
            return zipped(in) ? "application/gzip" : "application/xml";
        }
    }

    /** How many activities it holds, as far as it can be read here; the service is its judge. */
    long activities() throws IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((_, _, _, _) -> {});
        long activities = 0;
        try (var in = open(); var plain = zipped(in) ? new GZIPInputStream(in) : in) {
            for (var xml = factory.createXMLStreamReader(plain); xml.hasNext();)
                if (xml.next() == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("iati-activity"))
                    activities++;
        } catch (XMLStreamException | IOException broken) {
            return activities;
        }
        return activities;
    }

    private InputStream open() throws IOException { return new BufferedInputStream(Files.newInputStream(path)); }

    private static boolean zipped(InputStream in) throws IOException {
        in.mark(2);
        int magic = in.read() << 8 | in.read();
        in.reset();
        return magic == GZIP_MAGIC;
    }

    @Override
    public String toString() { return path.toString(); }
}
