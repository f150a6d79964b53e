package org.cooptrack.command.iati;

import com.ctc.wstx.exc.WstxLazyException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.cooptrack.command.law.Rejected;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A published file, read one activity at a time in constant memory. A document type, and with it every entity of its own,
 * is refused; so are versions before 2.01, and single activities beyond 32 million characters or 50 levels.
 */
public final class ActivityFile implements Iterator<Read> {
    private static final Logger LOG = LoggerFactory.getLogger(ActivityFile.class);
    private static final Set<String> VERSIONS = Set.of("2.01", "2.02", "2.03");
    private static final String ROOT = "iati-activities", ORGANISATIONS = "iati-organisations";
    /** They belong to the file, not to what it publishes. */
    private static final Set<String> OF_THE_FILE = Set.of("version", "generated-datetime");

    private final XMLStreamReader xml;
    private final Names names = new Names();
    private final Element head = Element.root(ROOT);
    private int number;
    private boolean more;
    private boolean inText;
    private @Nullable Rejected brokenNext;

    private ActivityFile(XMLStreamReader xml) { this.xml = xml; }

    /** @throws Rejected where this is not an activity file of a version known here */
    public static ActivityFile open(InputStream in) {
        try {
            var file = new ActivityFile(SafeXml.open(in));
            file.enter();
            return file;
        } catch (XMLStreamException | WstxLazyException broken) {
            throw SafeXml.refusal(broken);
        }
    }

    @Override
    public boolean hasNext() { return more; }

    /** @throws Rejected where the file is broken from here on; what was read before stands */
    @Override
    public Read next() {
        if (!more) throw new NoSuchElementException();
        if (brokenNext != null) throw brokenNext;
        try {
            number++;
            var read = inText ? outside("text()") : read();
            look();
            return read;
        } catch (XMLStreamException | WstxLazyException broken) {
            throw SafeXml.refusal(broken);
        }
    }

    /** What is broken behind an activity does not take it back: it is told when the next one is asked for. */
    private void look() {
        try {
            more = step();
        } catch (XMLStreamException | WstxLazyException broken) {
            brokenNext = SafeXml.refusal(broken);
        } catch (Rejected refused) {
            brokenNext = refused;
        }
    }

    private void enter() throws XMLStreamException {
        step();
        var root = xml.isStartElement() ? xml.getLocalName() : "";
        if (root.equals(ORGANISATIONS)) throw ImportRule.ORGANISATION_FILE.at("");
        if (!root.equals(ROOT)) throw ImportRule.NOT_AN_ACTIVITY_FILE.at("", Said.shown(root));
        var version = xml.getAttributeValue(null, "version");
        if (version == null || version.isBlank()) throw ImportRule.VERSION_MISSING.at("");
        if (!VERSIONS.contains(version.strip())) throw ImportRule.VERSION_UNKNOWN.at("", Said.shown(version));
        for (int i = 0; i < xml.getAttributeCount(); i++)
            if (xml.getAttributeNamespace(i).isEmpty() && !OF_THE_FILE.contains(xml.getAttributeLocalName(i)))
                head.put(names.of(null, xml.getAttributeLocalName(i)), xml.getAttributeValue(i));
        more = step();
    }

    /** To the next element that opens, or the next text that stands where none should; false at the end. */
    private boolean step() throws XMLStreamException {
        while (xml.hasNext())
            switch (xml.next()) {
                case XMLStreamConstants.DTD -> throw ImportRule.DOCUMENT_TYPE.at("");
                case XMLStreamConstants.START_ELEMENT -> {
                    inText = false;
                    return true;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
                    if (inText || xml.isWhiteSpace()) continue;
                    inText = true;
                    return true;
                }
                default -> {}
            }
        return false;
    }

    private Read read() throws XMLStreamException {
        var root = Element.root(names.of(xml.getNamespaceURI(), xml.getLocalName()));
        var filling = new Filling(xml, names, root);
        var broken = filling.fill();
        if (!root.path().equals("iati-activity")) return outside(root.path());
        var identifier = root.first("iati-identifier").map(Element::seeText).orElse("");
        if (broken != null) return new Read.Refused(number, identifier, broken.at(root.path()));
        root.adopt(head);
        return understand(root, identifier, filling.size());
    }

    private Read understand(Element root, String identifier, long size) {
        try {
            return new Read.Understood(number, ActivityReading.of(root), size);
        } catch (Rejected refused) {
            return new Read.Refused(number, identifier, refused);
        } catch (RuntimeException unforeseen) {
            LOG.error("activity {} cannot be read", number, unforeseen);
            return new Read.Refused(number, identifier, ImportRule.UNFORESEEN.at(root.path()));
        }
    }

    private Read outside(String what) { return new Read.Refused(number, "", ImportRule.OUTSIDE_ANY_ACTIVITY.at(what)); }

}
