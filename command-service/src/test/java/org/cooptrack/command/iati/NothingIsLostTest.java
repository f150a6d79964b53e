package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every attribute and text of a file is in the events of its project, typed or kept, as often as it was published; and the
 * events hold nothing beside but what the standard or the activity itself lays down where nothing is said.
 */
class NothingIsLostTest {
    private static final String MATERIAL = System.getProperty("cooptrack.material", "none");
    private static final Pattern LAID_DOWN = Pattern.compile(String.join("|", ".*/@xml:lang = .*",
            ".*/value/@(currency|value-date) = .*",
            ".*/(aid-type|default-aid-type|sector|recipient-region)/@vocabulary = 1", "/budget/@(type|status) = 1",
            ".*/indicator/@ascending = 1", "/iati-activities/@.*", ".*/baseline/@year = .*"), Pattern.DOTALL);

    static Stream<Path> files() throws Exception {
        var real = Path.of(MATERIAL, "iati/real");
        if (Files.notExists(real)) return Stream.of(real);
        try (var files = Files.list(real)) {
            return Stream.concat(files.sorted().toList().stream(),
                    Stream.of(Path.of(MATERIAL, "iati/examples/activity-standard-example-annotated-203.xml")));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_published_file_is_found_again_in_its_events(Path file) throws Exception {
        assumeThat(file).as("the published files are not on this machine").exists();
        try (var once = Files.newInputStream(file); var again = Files.newInputStream(file)) {
            check(once, again);
        }
    }

    @Test
    void a_generated_file_is_found_again_in_its_events() throws Exception {
        var file = new GeneratedFile(5, 40, 30);
        check(file.stream(), file.stream());
    }

    @Test
    void what_is_odd_stays_as_it_was_published() throws Exception {
        var odd = Files203
                .file(Files203.activity("XM-DAC-41302-ODD",
                        """
                                <title>A title as of old</title><title><narrative>Second</narrative></title>
                                <activity-date iso-date="2021-05-05"/><activity-date type="3" iso-date="2022-01-01T00:00:00"/>
                                <activity-date type="9" iso-date="2022-01-01"/><recipient-country code="ml" percentage="about half"/>
                                <recipient-region percentage="5"/><sector vocabulary="7"/><policy-marker significance="1"/>
                                <other-identifier type="A1"><owner-org ref="X"/></other-identifier><related-activity type="2"/>
                                <budget type="2"><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/></budget>
                                <budget line="7"><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/>
                                <value currency="usd">5.00</value></budget>
                                <planned-disbursement><period-start iso-date="2021-01-01"/></planned-disbursement>
                                <document-link url="u"><document-date iso-date="soon"/><category code="A1"/><category code="A1"/></document-link>
                                <transaction ref="1" colour="red"><transaction-type code="3" of="x"/><transaction-date iso-date="2021-02-03Z"/>
                                <value currency="eur" value-date="2021-02-03">0000.1234567890123456</value><value>5</value>
                                <description><narrative>Un</narrative><narrative>Deux</narrative></description>
                                <recipient-country code="sn"/><recipient-country code="SN"/><sector code=" 16070 " percentage="x"/>
                                loose words</transaction>
                                <result type="1" aggregation-status="maybe"><document-link url="r"/><reference code="1"/><indicator measure="1"
                                ascending="0"><baseline year="2020" iso-date="2019-01-01" value="12,5"><document-link url="b"/></baseline>
                                <period><target value=""><dimension name="sex"/><location/></target><actual value="72,0000"/></period>
                                </indicator></result><country-budget-items vocabulary="1"><budget-item code="1"><description>
                                <narrative>Ligne</narrative></description></budget-item></country-budget-items>
                                <x:note xmlns:x="urn:x" x:at="1">words<x:deep/></x:note><![CDATA[ in <between> ]]>
                                """))
                .replace("<iati-activities ", "<iati-activities linked-data-default=\"urn:all\" ");
        var events = new History().adopt(((Read.Understood) Files203.first(odd)).activity());
        var published = Leaves.of(activities(Files203.stream(odd)).getFirst());
        published.add("/iati-activities/@linked-data-default", "urn:all");
        assertThat(published.without(PublishedAgain.of(events))).isEmpty();
        assertThat(beyond(PublishedAgain.of(events), published).keySet()).as("understood in another form than kept")
                .containsExactly("/activity-date/@iso-date = 2022-01-01", "/recipient-country/@code = ML",
                        "/transaction/recipient-country/@code = SN",
                        "/transaction/transaction-date/@iso-date = 2021-02-03",
                        "/transaction/value = 0.123456789012");
    }

    private static void check(InputStream file, InputStream again) throws Exception {
        var published = activities(again);
        var read = ActivityFile.open(file);
        int many = 0;
        for (var activity : published) {
            if (!(read.next() instanceof Read.Understood understood)) continue;
            var events = PublishedAgain.of(new History().adopt(understood.activity()));
            var leaves = Leaves.of(activity);
            assertThat(leaves.without(events)).as("lost of " + understood.identifier()).isEmpty();
            assertThat(beyond(events, leaves)).as("invented for " + understood.identifier()).isEmpty();
            many += leaves.many();
        }
        assertThat(read.hasNext()).isFalse();
        assertThat(many).isGreaterThan(100);
    }

    private static Map<String, Integer> beyond(Leaves events, Leaves published) {
        var more = new TreeMap<>(events.without(published));
        more.keySet().removeIf(leaf -> LAID_DOWN.matcher(leaf).matches());
        return more;
    }

    private static List<org.w3c.dom.Element> activities(InputStream file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder().parse(file).getDocumentElement();
        return Stream.iterate(root.getFirstChild(), node -> node != null, node -> node.getNextSibling())
                .filter(org.w3c.dom.Element.class::isInstance).map(org.w3c.dom.Element.class::cast).toList();
    }
}
