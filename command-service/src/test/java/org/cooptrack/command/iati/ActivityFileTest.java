package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.cooptrack.command.door.Reasons;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.published.Narrative;
import org.cooptrack.web.problem.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ActivityFileTest {
    @Test
    void an_entity_bomb_is_refused() {
        var bomb = """
                <!DOCTYPE iati-activities [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <iati-activities version="2.03"><iati-activity>&b;</iati-activity></iati-activities>""";
        assertThatThrownBy(() -> ActivityFile.open(Files203.stream(bomb))).isInstanceOf(Rejected.class)
                .hasMessageContaining("import.document-type");
    }

    @Test
    void an_external_entity_is_refused() {
        var file = """
                <!DOCTYPE iati-activities [<!ENTITY secret SYSTEM "file:///etc/hostname">]>
                <iati-activities version="2.03"><iati-activity>&secret;</iati-activity></iati-activities>""";
        assertThatThrownBy(() -> ActivityFile.open(Files203.stream(file))).isInstanceOf(Rejected.class);
    }

    @Test
    void an_external_document_type_is_refused() {
        var file = "<!DOCTYPE iati-activities SYSTEM \"http://127.0.0.1:1/x.dtd\"><iati-activities version=\"2.03\"/>";
        assertThatThrownBy(() -> ActivityFile.open(Files203.stream(file))).isInstanceOf(Rejected.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iati-activities version=\"1.05\"/>", "<iati-activities/>", "<html/>", "", "not xml",
            "<iati-organisations version=\"2.03\"/>", "<iati-activities version=\"2.04\"/>"})
    void what_is_no_activity_file_of_a_known_version_is_refused(String file) {
        assertThatThrownBy(() -> ActivityFile.open(Files203.stream(file))).isInstanceOf(Rejected.class);
    }

    @Test
    void a_file_that_breaks_off_gives_what_came_before() {
        var whole = Files203.file(Files203.activity("XM-DAC-41302-A", ""), Files203.activity("XM-DAC-41302-B", ""));
        var broken = ActivityFile.open(Files203.stream(whole.substring(0, whole.length() - 60)));
        assertThat(broken.next().identifier()).isEqualTo("XM-DAC-41302-A");
        assertThatThrownBy(broken::next).isInstanceOf(Rejected.class).hasMessageContaining("import.xml-broken");
    }

    @Test
    void an_empty_file_holds_no_activity() {
        assertThat(ActivityFile.open(Files203.stream(Files203.file())).hasNext()).isFalse();
    }

    @Test
    void a_day_that_is_not_in_the_calendar_is_refused_with_its_place() {
        var refused = Files203.refused(Files203.transaction("3", "2015-13-45", "10"));
        assertThat(refused.why().field()).isEqualTo("transaction[1]/transaction-date[1]/@iso-date");
        assertThat(reason(refused)).contains("2015-13-45");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ten", "1,000", "1.000,50", "1 000", "12,5", "", "1e9", "NaN", "$5"})
    void an_amount_that_is_no_number_is_refused(String amount) {
        assertThat(Files203.refused(Files203.transaction("3", "2015-01-01", amount)).why().field())
                .isEqualTo("transaction[1]/value[1]");
    }

    @Test
    void an_unknown_currency_type_and_country_are_refused() {
        var money = "<transaction><transaction-type code=\"3\"/><transaction-date iso-date=\"2020-01-01\"/>"
                + "<value currency=\"ZZZ\" value-date=\"2020-01-01\">1</value></transaction>";
        assertThat(reason(Files203.refused(money))).contains("Currency").contains("ZZZ");
        assertThat(reason(Files203.refused(Files203.transaction("77", "2020-01-01", "1"))))
                .contains("TransactionType");
        assertThat(reason(Files203.refused("<recipient-country code=\"ZZ9\"/>"))).contains("Country");
    }

    @Test
    void one_refused_activity_does_not_stop_the_next() {
        var file = ActivityFile.open(Files203.stream(Files203.file(
                Files203.activity("XM-DAC-41302-A", Files203.transaction("3", "never", "1")),
                Files203.activity("XM-DAC-41302-B", ""))));
        assertThat(file.next()).isInstanceOf(Read.Refused.class);
        assertThat(file.next()).isInstanceOf(Read.Understood.class);
        assertThat(file.hasNext()).isFalse();
    }

    @Test
    void texts_keep_their_languages() {
        assertThat(Files203.understood("").project().wording().titles())
                .containsExactly(new Narrative(null, "Formation"), new Narrative("en", "Training"));
    }

    @Test
    void what_is_not_understood_is_kept_where_it_stood() {
        var kept = Files203.understood("<x:grade xmlns:x=\"urn:x\" level=\"2\">high</x:grade>"
                + "<capital-spend percentage=\"12\"/><recipient-country code=\"ML\" colour=\"red\"/>").project().kept();
        assertThat(kept).extracting("name").containsExactly("{urn:x}grade", "capital-spend", "recipient-country[2]");
        assertThat(kept.getFirst().text()).isEqualTo("high");
        assertThat(kept.getLast().attributes()).containsOnlyKeys("colour");
    }

    @Test
    void a_number_with_more_digits_than_are_counted_is_kept_as_published() {
        var transaction = Files203.understood(Files203.transaction("3", "2020-01-01", "33.33333333333333333"))
                .transactions().getFirst();
        assertThat(transaction.says().value().amount().toString()).isEqualTo("33.333333333333");
        assertThat(transaction.kept().toString()).contains("33.33333333333333333");
    }

    @Test
    void contact_details_are_read_whole_and_told_nowhere_else() {
        var activity = Files203.understood(
                """
                        <contact-info type="1" colour="red"><organisation><narrative>OIT</narrative></organisation>
                        <department><narrative/></department><person-name><narrative>Awa</narrative><narrative xml:lang="wo">Awa N.
                        </narrative></person-name><job-title><narrative>Cheffe</narrative></job-title><telephone>33</telephone>
                        <telephone>34</telephone><email>a@example.org</email><website/><mailing-address><narrative>Dakar</narrative>
                        </mailing-address><organisation><narrative>BIT</narrative></organisation><fax>35</fax></contact-info>""");
        assertThat(activity.contacts()).singleElement().satisfies(contact -> {
            assertThat(contact.type()).isEqualTo("1");
            assertThat(contact.personName()).containsExactly(new Narrative(null, "Awa"), new Narrative("wo", "Awa N."));
            assertThat(contact.jobTitle()).containsExactly(new Narrative(null, "Cheffe"));
            assertThat(contact.department()).isEmpty();
            assertThat(contact.telephones()).containsExactly("33", "34");
            assertThat(contact.emails()).containsExactly("a@example.org");
            assertThat(contact.websites()).isEmpty();
            assertThat(contact.mailingAddresses()).containsExactly(List.of(new Narrative(null, "Dakar")));
            assertThat(contact.kept().toString()).contains("colour=red", "BIT", "fax", "35");
        });
        assertThat(activity.toString()).doesNotContain("example.org").doesNotContain("Awa").doesNotContain("fax");
    }

    @Test
    void an_activity_beyond_the_limits_is_refused_and_the_next_is_read() {
        var deep = "<a>".repeat(60) + "</a>".repeat(60);
        var file = ActivityFile.open(Files203.stream(Files203.file(Files203.activity("XM-DAC-41302-A", deep),
                Files203.activity("XM-DAC-41302-B", ""))));
        assertThat(file.next()).isInstanceOf(Read.Refused.class);
        assertThat(file.next()).isInstanceOf(Read.Understood.class);
    }

    @Test
    void a_large_file_is_read_in_constant_memory() {
        int activities = 5_000;
        var text = "<narrative>" + "&amp;é ".repeat(4_000) + "</narrative>";
        Iterator<InputStream> parts = IntStream.range(0, activities).mapToObj(i -> Files203
                .stream(Files203.activity("XM-DAC-41302-" + i, "<description>" + text + "</description>"))).iterator();
        var file = ActivityFile.open(new SequenceInputStream(
                Files203.stream("<iati-activities version=\"2.03\">"),
                new SequenceInputStream(new SequenceInputStream(Collections.enumeration(new java.util.AbstractList<>() {
                    @Override
                    public InputStream get(int index) { return parts.next(); }

                    @Override
                    public int size() { return activities; }
                })), Files203.stream("</iati-activities>"))));
        long before = live();
        int read = 0;
        while (file.hasNext()) {
            assertThat(file.next()).isInstanceOf(Read.Understood.class);
            if (++read == activities / 2) assertThat(live() - before).isLessThan(20_000_000);
        }
        assertThat(read).isEqualTo(activities);
    }

    private static String reason(Read.Refused refused) { return new Reasons(Language.EN).of(refused.why()); }

    private static long live() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
