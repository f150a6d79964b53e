package org.cooptrack.command.iati;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cooptrack.command.law.Rejected;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken, in other encodings, or made to harm. */
class HostileFilesTest {
    private static final long MOST_BYTES = 40_000_000;
    private static final String WHOLE = Files203.file(Files203.activity("XM-DAC-41302-A", "<x>été 日本</x>"));

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE"})
    void an_encoding_is_known_by_its_mark_or_its_declaration(String encoding) {
        var declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + WHOLE;
        assertThat(read(declared.getBytes(Charset.forName(encoding)))).contains("été 日本");
    }

    @Test
    void a_byte_order_mark_is_no_text() {
        assertThat(read(("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_8))).contains("été 日本");
        assertThat(read(("\uFEFF" + WHOLE).getBytes(StandardCharsets.UTF_16LE))).contains("été 日本");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void western_encodings_are_read_where_they_are_declared(String encoding) {
        var declared = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>" + WHOLE.replace("日本", "");
        assertThat(read(declared.getBytes(Charset.forName(encoding)))).contains("été");
    }

    @Test
    void a_western_file_that_says_it_is_utf_8_is_refused_for_its_encoding() {
        var bytes = WHOLE.replace("日本", "").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refusal(bytes)).isEqualTo("import.encoding-wrong");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "<?xml version='1.0' encoding='KLINGON-8'?><iati-activities version='2.03'/>|import.encoding-wrong",
            "<iati-organisations version='2.03'/>|import.organisation-file", "<html/>|import.not-an-activity-file",
            "<iati-activities version='1.05'/>|import.version-unknown", "<iati-activities/>|import.version-missing",
            "<iati-activities version=' '/>|import.version-missing", "{}|import.xml-broken", "'  '|import.xml-broken",
            "<!DOCTYPE x><iati-activities version='2.03'/>|import.document-type",
            "<iati-activities version='2.03'><iati-activity>&secret;</iati-activity></iati-activities>|import.xml-broken",
            "<iati-activities version='2.03'><iati-activity>&#0;</iati-activity></iati-activities>|import.xml-broken"})
    void what_cannot_be_read_says_why(String file, String rule) {
        assertThat(refusal(file.getBytes(StandardCharsets.UTF_8))).isEqualTo(rule);
    }

    @Test
    void an_empty_file_is_told_from_a_broken_one() {
        assertThat(refusal(new byte[0])).isEqualTo("import.file-empty");
    }

    @Test
    void billions_of_laughs_are_not_even_begun() {
        var bomb = new StringBuilder("<!DOCTYPE iati-activities [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 30; i++)
            bomb.append("<!ENTITY l").append(i).append(" \"").append(("&l" + (i - 1) + ";").repeat(10)).append("\">");
        bomb.append("]><iati-activities version=\"2.03\">&l29;</iati-activities>");
        assertThat(refusal(bomb.toString().getBytes(StandardCharsets.UTF_8))).isEqualTo("import.document-type");
    }

    @Test
    void a_packed_file_is_unpacked_and_a_broken_one_says_so() throws IOException {
        var packed = packed(WHOLE.getBytes(StandardCharsets.UTF_8));
        assertThat(read(packed)).contains("été 日本");
        assertThat(refusal(Arrays.copyOf(packed, packed.length / 2))).isEqualTo("import.gzip-broken");
        assertThat(refusal(new byte[]{0x1f, (byte) 0x8b, 1})).isEqualTo("import.gzip-broken");
    }

    @Test
    void a_packed_file_is_read_as_far_as_it_goes() throws IOException {
        var many = Stream.iterate(0, i -> i + 1).limit(200).map(i -> Files203.activity("XM-DAC-41302-" + i, ""))
                .toArray(String[]::new);
        var whole = packed(Files203.file(many).getBytes(StandardCharsets.UTF_8));
        var wrong = whole.clone();
        wrong[whole.length - 6] ^= 1;
        var followed = Arrays.copyOf(whole, whole.length + 8);
        followed[whole.length] = 'j';
        assertThat(readThenBroken(wrong)).isEqualTo(200);
        assertThat(readThenBroken(Arrays.copyOf(whole, whole.length - 4))).isEqualTo(200);
        assertThat(readThenBroken(followed)).isEqualTo(200);
        var cut = Arrays.copyOf(whole, whole.length * 2 / 3);
        assertThat(readThenBroken(cut)).isEqualTo(ends(cut)).isBetween(50, 199);
    }

    private static int readThenBroken(byte[] packed) throws IOException {
        var file = ActivityFile.open(Unpacked.of(new ByteArrayInputStream(packed), MOST_BYTES));
        var read = new ArrayList<Read>();
        assertThatThrownBy(() -> file.forEachRemaining(read::add)).isInstanceOfSatisfying(Rejected.class,
                why -> assertThat(why.rule()).isEqualTo(ImportRule.GZIP_BROKEN));
        return read.size();
    }

    /** How many activities end in as much as can be unpacked, byte by byte. */
    private static int ends(byte[] packed) throws IOException {
        var text = new StringBuilder();
        try (var in = new java.util.zip.GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int one = in.read(); one >= 0; one = in.read())
                text.append((char) one);
        } catch (java.io.EOFException cutOff) {
            return text.toString().split("</iati-activity>", -1).length - 1;
        }
        return -1;
    }

    @Test
    void a_file_that_unpacks_without_end_is_stopped() {
        var begun = Files203.stream("<iati-activities version=\"2.03\">");
        var spaces = ("<!--" + " ".repeat(99_990) + "-->").getBytes(StandardCharsets.UTF_8);
        assertThat(refusal(endless(begun, spaces))).isEqualTo("import.file-too-large");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<iati-activity><title>", "<iati-activity title=\"", "<iati-activity><!--",
            "<iati-activity",
            "<iati-activity><![CDATA["})
    void a_text_a_tag_or_a_comment_without_end_is_stopped(String beginning) {
        var begun = Files203.stream("<iati-activities version=\"2.03\">" + beginning);
        assertThat(refusal(endless(begun, "a".repeat(100_000).getBytes(StandardCharsets.UTF_8))))
                .isIn("import.run-too-long", "import.xml-broken", "import.xml-beyond-limits");
    }

    @Test
    void a_limit_that_is_passed_is_not_called_broken() {
        var attributes = new StringBuilder("<iati-activities version=\"2.03\"><iati-activity");
        for (int i = 0; i < 300; i++)
            attributes.append(" a").append(i).append("=\"\"");
        for (var file : List.of(attributes + "/>", "<iati-activities version=\"2.03\">" + "<a>".repeat(3_000),
                "<iati-activities version=\"2.03\"><a b=\"" + "c".repeat(1_100_000) + "\"/>"))
            assertThat(refusal(file.getBytes(StandardCharsets.UTF_8))).isEqualTo("import.xml-beyond-limits");
    }

    /** Behind three activities that can be read, in the same breath, the file breaks. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"</iati-activities>garbage|import.xml-broken",
            "</iati-activities><iati-activities version='2.03'></iati-activities>|import.xml-broken",
            "<iati-activity|import.xml-broken", "&secret;|import.xml-broken", "\u00ff|import.encoding-wrong",
            "</iati-activities>\u00ff|import.encoding-wrong",
            "<iati-activity><title>\u00ff</title>|import.encoding-wrong",
            "<iati-activity><title>\u0000</title>|import.xml-broken"})
    void what_is_broken_behind_an_activity_does_not_take_it_back(String end, String rule) {
        var three = Stream.of("A", "B", "C").map(id -> Files203.activity("XM-DAC-41302-" + id, ""))
                .collect(joining()).replace("è", "e");
        var bytes = ("<iati-activities version=\"2.03\">" + three + end).getBytes(StandardCharsets.ISO_8859_1);
        var file = ActivityFile.open(new ByteArrayInputStream(bytes));
        var read = new ArrayList<String>();
        assertThatThrownBy(() -> file.forEachRemaining(one -> read.add(one.identifier())))
                .isInstanceOfSatisfying(Rejected.class, why -> assertThat(why.rule().code()).isEqualTo(rule));
        assertThat(read).containsExactly("XM-DAC-41302-A", "XM-DAC-41302-B", "XM-DAC-41302-C");
    }

    @Test
    void names_without_end_are_stopped() {
        var file = new StringBuilder("<iati-activities version=\"2.03\"><iati-activity>");
        for (int i = 0; i < 20_000; i++)
            file.append("<n").append(i).append("/>");
        assertThat(refusal(file.append("</iati-activity></iati-activities>").toString()
                .getBytes(StandardCharsets.UTF_8))).isEqualTo("import.names-beyond-limits");
    }

    @Test
    void words_between_activities_are_told_once() {
        var file = ActivityFile.open(Files203.stream("<iati-activities version=\"2.03\">lost <!-- x --> words"
                + Files203.activity("XM-DAC-41302-A", "") + "<note>more</note></iati-activities>"));
        assertThat(file.next()).isInstanceOfSatisfying(Read.Refused.class,
                lost -> assertThat(lost.why().rule()).isEqualTo(ImportRule.OUTSIDE_ANY_ACTIVITY));
        assertThat(file.next()).isInstanceOf(Read.Understood.class);
        assertThat(file.next()).isInstanceOfSatisfying(Read.Refused.class,
                note -> assertThat(note.why().field()).isEqualTo("note"));
        assertThat(file.hasNext()).isFalse();
    }

    @Test
    void no_damage_brings_anything_but_a_verdict_or_a_reason() {
        var random = new Random(42);
        var whole = Files203.file(new GeneratedActivity(3, 3, 3).xml(), new GeneratedActivity(3, 4, 3).xml())
                .getBytes(StandardCharsets.UTF_8);
        for (int round = 0; round < 1_000; round++) {
            var damaged = whole.clone();
            for (int i = random.nextInt(4); i >= 0; i--)
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
            int kept = random.nextInt(10) == 0 ? random.nextInt(damaged.length) : damaged.length;
            tried(Arrays.copyOf(damaged, kept));
        }
    }

    @Test
    void no_damaged_value_is_unforeseen() {
        var random = new Random(43);
        var whole = new GeneratedActivity(3, 3, 3).xml();
        String[] odd = {"", " ", "-1", "9".repeat(40), "0", "1e9", "0000-00-00", "9999-12-31", "2020-02-30", "x",
                "9".repeat(30) + ".9999999999999", "é", "true", "110", "-5.5", "2020", "2020-01-01T10:00:00Z"};
        for (int round = 0; round < 1_000; round++) {
            var parts = whole.split("(?<==)\"|\"(?=[ />])", -1);
            parts[1 + 2 * random.nextInt(parts.length / 2 - 1)] = odd[random.nextInt(odd.length)];
            var file = ActivityFile.open(Files203.stream(Files203.file(String.join("\"", parts))));
            if (file.next() instanceof Read.Refused refused)
                assertThat(refused.why().rule()).as(refused.toString()).isNotEqualTo(ImportRule.UNFORESEEN);
        }
    }

    private static void tried(byte[] file) {
        try {
            all(new ByteArrayInputStream(file));
        } catch (Rejected told) {
            assertThat(told.rule()).isInstanceOf(ImportRule.class);
        }
    }

    private static String read(byte[] file) { return all(new ByteArrayInputStream(file)); }

    private static String all(InputStream file) {
        var text = new StringBuilder();
        try {
            var activities = ActivityFile.open(Unpacked.of(file, MOST_BYTES));
            while (activities.hasNext())
                text.append(activities.next());
            return text.toString();
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String refusal(byte[] file) { return refusal(new ByteArrayInputStream(file)); }

    private static String refusal(InputStream file) {
        var told = new String[1];
        assertThatThrownBy(() -> all(new java.io.BufferedInputStream(file))).isInstanceOfSatisfying(Rejected.class,
                refused -> told[0] = refused.rule().code());
        return told[0];
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static InputStream endless(InputStream begun, byte[] more) {
        return new SequenceInputStream(begun, new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() { return true; }

            @Override
            public InputStream nextElement() { return new ByteArrayInputStream(more); }
        }));
    }
}
