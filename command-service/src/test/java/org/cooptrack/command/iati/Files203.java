package org.cooptrack.command.iati;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.cooptrack.events.published.PublishedActivity;

/** Small files made for tests. */
final class Files203 {
    private Files203() {}

    static String file(String... activities) {
        return "<iati-activities version=\"2.03\">" + String.join("", activities) + "</iati-activities>";
    }

    /** An activity that is complete but for what is given. */
    static String activity(String identifier, String more) {
        return """
                <iati-activity default-currency="EUR" xml:lang="fr" last-updated-datetime="2024-01-01T00:00:00Z">
                  <iati-identifier>%s</iati-identifier>
                  <reporting-org ref="XM-DAC-41302" type="40"><narrative>OIT</narrative></reporting-org>
                  <title><narrative>Formation</narrative><narrative xml:lang="en">Training</narrative></title>
                  <description><narrative>Un projet</narrative></description>
                  <participating-org role="1" type="10" ref="NO-1"><narrative>Norvège</narrative></participating-org>
                  <activity-status code="2"/>
                  <activity-date type="2" iso-date="2020-01-01"/>
                  <recipient-country code="SN"/>
                  <sector code="16070" vocabulary="1"/>
                  %s
                </iati-activity>""".formatted(identifier, more);
    }

    static String transaction(String type, String date, String value) {
        return """
                <transaction><transaction-type code="%s"/><transaction-date iso-date="%s"/>
                <value value-date="%s">%s</value></transaction>""".formatted(type, date, date, value);
    }

    static InputStream stream(String xml) { return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)); }

    static Read first(String xml) { return ActivityFile.open(stream(xml)).next(); }

    static PublishedActivity understood(String more) {
        return ((Read.Understood) first(file(activity("XM-DAC-41302-A", more)))).activity();
    }

    static Read.Refused refused(String more) { return (Read.Refused) first(file(activity("XM-DAC-41302-A", more))); }
}
