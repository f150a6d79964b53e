package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.cooptrack.command.Service;
import org.cooptrack.command.Traces;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
                <contact-info type="typezqxjwk" colour="colourzqxjwk"><person-name xml:lang="langzqxjwk"><narrative>namezqxjwk
                </narrative><narrative>secondzqxjwk</narrative></person-name><email>mailzqxjwk</email><fax>faxzqxjwk</fax>
                strayzqxjwk</contact-info>""";
        var file = Files203.file(Files203.activity("XM-DAC-41302-" + UUID.randomUUID(), contact + contact));
        long head = Service.ledger().head();
        var failed = Traces.of(() -> Service.whileTheVaultIsAway(() -> send(file)));
        assertThat(failed).anyMatch(line -> line.contains("could not be recorded"))
                .noneMatch(NothingInClearTest::tells);
        assertThat(Traces.of(() -> send(file))).noneMatch(NothingInClearTest::tells);
        assertThat(Traces.stored(head)).isNotEmpty().noneMatch(NothingInClearTest::tells);
    }

    @Test
    void no_contact_text_is_left_in_clear_where_the_details_stand_out_of_place() throws Exception {
        var contact = "<contact-info><person-name><narrative>namezqxjwk</narrative></person-name><email>mailzqxjwk</email></contact-info>";
        var file = Files203.file(Files203.activity("XM-DAC-41302-" + UUID.randomUUID(),
                """
                        <location>%1$s</location><foo>%1$s</foo><x:contact-info xmlns:x="urn:x"><x:email>mailzqxjwk</x:email>
                        </x:contact-info><Contact-Info colour="colourzqxjwk"/><result type="1"><title><narrative>R</narrative></title>
                        %1$s<indicator measure="1"><title><narrative>I</narrative></title></indicator></result>
                        <transaction><transaction-type code="3"/><transaction-date iso-date="2021-01-01"/>
                        <value value-date="2021-01-01">10</value>%1$s</transaction>"""
                        .formatted(contact)));
        long head = Service.ledger().head();
        assertThat(send(file)).contains("\"verdict\":\"imported\"", "\"contacts\":6");
        assertThat(Traces.stored(head)).isNotEmpty().noneMatch(NothingInClearTest::tells);
        assertThat(send(file)).contains("\"verdict\":\"unchanged\"", "\"contacts\":6");
    }

    private static boolean tells(String text) { return text.contains("zqxjwk"); }

    private static void nothingLeft(String xml, List<String> texts) throws Exception {
        assertThat(texts).isNotEmpty();
        long head = Service.ledger().head();
        var lines = Traces.of(() -> send(xml));
        var stored = String.join("\n", Traces.stored(head));
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

    private static String send(String file) {
        return Service.send("POST", "/v1/imports/iati", MANAGER, file, "Content-Type", "application/xml").body();
    }
}
