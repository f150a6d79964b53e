package org.cooptrack.query.iati;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** What the standard asks of an activity (IATI 2.03): its schema, its code lists and its ruleset. */
@Component
class Standard {
    private final Schema schema = schema();
    private final CodesOnLists codes = new CodesOnLists();
    private final Ruleset ruleset = new Ruleset();

    /** Each rule that stands against the activity in the document once, with the first thing that breaks it. */
    Collection<Objection> against(Document document, Instant now) {
        var all = new LinkedHashMap<String, Objection>();
        Stream.of(ofSchema(document).stream(), codes.against(document), ruleset.against(document, now))
                .flatMap(objections -> objections).forEach(one -> all.putIfAbsent(one.rule(), one));
        return all.values();
    }

    private List<Objection> ofSchema(Document document) {
        var found = new Found(new ArrayList<>());
        try {
            Validator validator = schema.newValidator();
            validator.setErrorHandler(found);
            validator.validate(new DOMSource(document));
        } catch (SAXException broken) {
            found.all.add(new Objection("schema", String.valueOf(broken.getMessage())));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return found.all;
    }

    private static Schema schema() {
        try {
            var factory = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
            return factory.newSchema(new Source[]{source(Structure.ofXml()), source(Structure.read().schema())});
        } catch (SAXException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Source source(String text) { return new StreamSource(new StringReader(text)); }

    private record Found(List<Objection> all) implements ErrorHandler {
        @Override
        public void warning(SAXParseException warning) {
            // the schema is kept all the same
        }

        @Override
        public void error(SAXParseException broken) { fatalError(broken); }

        @Override
        public void fatalError(SAXParseException broken) {
            all.add(new Objection("schema", String.valueOf(broken.getMessage())));
        }
    }
}
