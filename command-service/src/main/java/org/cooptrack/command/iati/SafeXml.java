package org.cooptrack.command.iati;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxIOException;
import com.ctc.wstx.exc.WstxLazyException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cooptrack.command.law.Rejected;

/**
 * XML read as files of strangers need it: no document type and no entity of its own, limits on tags, attributes and depth,
 * comments skipped rather than held.
 */
final class SafeXml {
    private static final int MOST_LEVELS = 1_000, MOST_ATTRIBUTES = 200, LONGEST_ATTRIBUTE = 1_000_000;
    private static final XMLInputFactory FACTORY = factory();

    private SafeXml() {}

    static XMLStreamReader open(InputStream in) throws XMLStreamException {
        return FACTORY.createXMLStreamReader(new ByActivity(in));
    }

    /** What to tell of XML that cannot be read further. Woodstox names no place where a limit is passed. */
    static Rejected refusal(Exception found) {
        var cause = found instanceof WstxLazyException ? found.getCause() : found;
        if (!(cause instanceof XMLStreamException broken)) throw new IllegalStateException(found);
        if (broken instanceof WstxIOException) return ImportRule.ENCODING_WRONG.at("");
        var where = broken.getLocation();
        return where == null
                ? ImportRule.XML_BEYOND_LIMITS.at("", MOST_ATTRIBUTES, LONGEST_ATTRIBUTE, MOST_LEVELS)
                : ImportRule.XML_BROKEN.at("", where.getLineNumber(), where.getColumnNumber());
    }

    private static XMLInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, MOST_LEVELS);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, MOST_ATTRIBUTES);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, LONGEST_ATTRIBUTE);
        return factory;
    }
}
