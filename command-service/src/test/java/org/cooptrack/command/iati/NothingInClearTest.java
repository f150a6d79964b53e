package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cooptrack.command.Service;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Whatever stands in contact details is looked for in every row of both databases, in every log line and in the answer. */
@NullUnmarked
class NothingInClearTest {
    private static final Pattern CONTACTS = Pattern.compile("<contact-info.*?</contact-info>", Pattern.DOTALL);
    private static final String MANAGER = Service.person("moussa", Role.PROJECT_MANAGER);

    @ParameterizedTest
    @ValueSource(strings = {"worldbank-sv.xml", "wri-521257057-strategic-plan-2023-2027.xml"})
    void no_contact_text_of_a_real_file_is_left_in_clear(String name) throws Exception {
        Path file = Path.of(System.getProperty("cooptrack.material", "none"), "iati/real", name);
        assumeThat(file).as("the published files are not on this machine").exists();
        var xml = Files.readString(file).replace("<iati-identifier>", "<iati-identifier>SEALED-");
        nothingLeft(xml, textsOnlyInContacts(xml));
    }

    @Test
    void no_contact_text_is_left_in_clear_where_the_vault_fails_or_the_details_are_odd() throws Exception {
        var contact = """
                <contact-info type="type7f3a" colour="colour7f3a"><person-name xml:lang="lang7f3a"><narrative>name7f3a
                </narrative><narrative>second7f3a</narrative></person-name><email>mail7f3a</email><fax>fax7f3a</fax>
                stray7f3a</contact-info>""";
        var file = Files203.file(Files203.activity("XM-DAC-41302-" + UUID.randomUUID(), contact + contact));
        long head = Service.ledger().head();
        var failed = logged(() -> Service.whileTheVaultIsAway(() -> send(file)));
        assertThat(failed).anyMatch(line -> line.contains("could not be recorded"))
                .noneMatch(NothingInClearTest::tells);
        assertThat(logged(() -> send(file))).noneMatch(NothingInClearTest::tells);
        assertThat(everythingStored(head)).isNotEmpty().noneMatch(NothingInClearTest::tells);
    }

    @Test
    void no_contact_text_is_left_in_clear_where_the_details_stand_out_of_place() throws Exception {
        var contact = "<contact-info><person-name><narrative>name7f3a</narrative></person-name><email>mail7f3a</email></contact-info>";
        var file = Files203.file(Files203.activity("XM-DAC-41302-" + UUID.randomUUID(),
                """
                        <location>%1$s</location><foo>%1$s</foo><x:contact-info xmlns:x="urn:x"><x:email>mail7f3a</x:email>
                        </x:contact-info><Contact-Info colour="colour7f3a"/><result type="1"><title><narrative>R</narrative></title>
                        %1$s<indicator measure="1"><title><narrative>I</narrative></title></indicator></result>
                        <transaction><transaction-type code="3"/><transaction-date iso-date="2021-01-01"/>
                        <value value-date="2021-01-01">10</value>%1$s</transaction>"""
                        .formatted(contact)));
        long head = Service.ledger().head();
        assertThat(send(file)).contains("\"verdict\":\"imported\"", "\"contacts\":6");
        assertThat(everythingStored(head)).isNotEmpty().noneMatch(NothingInClearTest::tells);
        assertThat(send(file)).contains("\"verdict\":\"unchanged\"", "\"contacts\":6");
    }

    private static boolean tells(String text) { return text.contains("7f3a"); }

    private static void nothingLeft(String xml, List<String> texts) throws Exception {
        assertThat(texts).isNotEmpty();
        long head = Service.ledger().head();
        var lines = logged(() -> send(xml));
        var stored = String.join("\n", everythingStored(head));
        assertThat(stored).contains("project.ContactsPublished");
        for (var text : texts) {
            assertThat(lines).noneMatch(line -> line.contains(text));
            for (var form : List.of(text, inJson(text)))
                assertThat(stored.contains(form)).as("in clear: %s", form).isFalse();
        }
    }

    /** Texts and attributes of contact details that stand nowhere else in the file. */
    private static List<String> textsOnlyInContacts(String xml) throws Exception {
        var elsewhere = CONTACTS.matcher(xml).replaceAll("");
        var texts = new TreeSet<String>();
        var contacts = CONTACTS.matcher(xml);
        while (contacts.find()) {
            var leaves = parsed(contacts.group()).getElementsByTagName("*");
            for (int i = 0; i < leaves.getLength(); i++)
                if (leaves.item(i).getChildNodes().getLength() == 1) texts.add(leaves.item(i).getTextContent().strip());
        }
        return texts.stream().filter(text -> text.length() > 3 && !elsewhere.contains(text)
                && !elsewhere.contains(text.replace("&", "&amp;"))).toList();
    }

    private static Document parsed(String contact) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(contact)));
    }

    private static String inJson(String text) {
        var quoted = EventJson.write(text);
        return quoted.substring(1, quoted.length() - 1);
    }

    private interface Act {
        String done() throws SQLException, IOException;
    }

    /** What the service answers, and what it logs meanwhile; the web server's own log of bytes received is left out. */
    private static List<String> logged(Act act) throws Exception {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var wire = (Logger) LoggerFactory.getLogger("org.apache");
        var level = root.getLevel();
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = Collections.synchronizedList(new ArrayList<>());
        lines.start();
        var others = new ArrayList<Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.addAppender(lines);
        root.setLevel(Level.DEBUG);
        wire.setLevel(Level.INFO);
        try {
            var answer = act.done();
            assertThat(answer).contains("\"summary\"");
            lines.stop();
            return Stream.concat(Stream.of(answer),
                    Stream.of(lines.list.toArray(ILoggingEvent[]::new)).map(NothingInClearTest::told)).toList();
        } finally {
            root.setLevel(level);
            wire.setLevel(null);
            root.detachAppender(lines);
            others.forEach(root::addAppender);
        }
    }

    private static String told(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null
                ? ""
                : ThrowableProxyUtil.asString(thrown));
    }

    /** All there is in both databases but the events of other tests. */
    private static List<String> everythingStored(long head) throws SQLException {
        var rows = new ArrayList<String>();
        try (var ledger = Service.ledgerOperator(); var vault = Service.vaultOperator()) {
            rows.addAll(everyRow(ledger, head));
            rows.addAll(everyRow(vault, head));
        }
        return rows;
    }

    private static List<String> everyRow(Connection database, long head) throws SQLException {
        var tables = column(database, "select quote_ident(table_name) from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        assertThat(tables).isNotEmpty();
        var rows = new ArrayList<String>();
        for (var table : tables)
            rows.addAll(column(database, "select kept::text from " + table + " kept"
                    + (table.equals("event") ? " where position > " + head : "")));
        return rows;
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var sql = database.createStatement(); var rows = sql.executeQuery(query)) {
            while (rows.next())
                values.add(rows.getString(1));
        }
        return values;
    }

    private static String send(String file) {
        return Service.send("POST", "/v1/imports/iati", MANAGER, file, "Content-Type", "application/xml").body();
    }
}
