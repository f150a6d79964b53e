package org.cooptrack.command.iati;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.cooptrack.command.Service;
import org.cooptrack.command.adoption.AdoptionCommand;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Append;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.TakenClaim;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.env.Environment;

/** What becomes of an import when its client leaves, when it broke off before, when it is tried dry, and when nothing fits. */
@NullUnmarked
class UnluckyImportsTest {
    private static final Path META = Path.of(System.getProperty("cooptrack.material", "none"),
            "iati/rulesets/meta_tests");

    @Test
    void a_dry_run_tells_the_same_verdicts_and_records_nothing() {
        var file = new GeneratedFile(21, 60, 20);
        long head = Service.ledger().head();
        var dry = Imports.send(file::stream, "?dryRun=true");
        assertThat(Service.ledger().head()).isEqualTo(head);
        var real = Imports.send(file::stream, "");
        assertThat(dry.verdicts()).containsExactlyInAnyOrderElementsOf(real.verdicts());
        assertThat(dry.summary()).isEqualTo(real.summary());
        assertThat(real.summary().get("activities").asInt()).isEqualTo(60);
    }

    @Test
    void a_dry_run_knows_an_identifier_that_another_project_holds() {
        var identifier = identifier();
        held(identifier, "project:" + UUID.randomUUID());
        var file = Files203.file(Files203.activity(identifier, ""));
        for (var query : List.of("?dryRun=true", ""))
            assertThat(Imports.send(() -> Files203.stream(file), query).verdict(identifier).get("rule").asString())
                    .isEqualTo("adoption.identifier-taken");
    }

    @Test
    void an_import_that_broke_off_goes_on_where_it_stopped() {
        var identifier = identifier();
        var money = Stream.iterate(1, i -> i + 1).limit(40)
                .map(i -> Files203.transaction("3", "2021-01-01", String.valueOf(i))).toList();
        var file = Files203.file(Files203.activity(identifier, String.join("", money)));
        var funds = AdoptionCommand.of(((Read.Understood) Files203.first(file)).activity(), List.of()).get(1);
        funds.outstanding(List.of(), Instant.now()).subList(0, 15)
                .forEach(event -> Service.happened(funds.stream(), event));
        assertThat(Imports.send(file).verdict(identifier).get("verdict").asString()).isEqualTo("imported");
        var stored = Service.ledger().read(funds.stream(), 0);
        assertThat(stored).filteredOn(event -> event.type().equals("funds.TransactionAdopted")).hasSize(40)
                .extracting(event -> event.data()).doesNotHaveDuplicates();
        assertThat(Imports.send(file).verdict(identifier).get("verdict").asString()).isEqualTo("unchanged");
    }

    @Test
    void an_import_whose_client_has_gone_goes_on() throws IOException {
        var file = new GeneratedFile(22, 60, 20);
        var body = file.stream().readAllBytes();
        try (var client = client(body.length)) {
            client.getOutputStream().write(body);
        }
        var last = AdoptionCommand.projectOf("XM-DAC-41302-G22-59");
        var until = Instant.now().plus(Duration.ofSeconds(60));
        while (Service.ledger().lastVersion("project-funds:" + last) < 20 && Instant.now().isBefore(until))
            LockSupport.parkNanos(20_000_000);
        assertThat(Service.ledger().lastVersion("project-funds:" + last)).isGreaterThanOrEqualTo(20);
        assertThat(Imports.send(file::stream, "").many("failed")).isZero();
        assertThat(Imports.send(file::stream, "").many("unchanged")).isEqualTo(60 - file.refused());
    }

    @Test
    void a_file_that_was_cut_off_on_its_way_leaves_nothing() throws IOException {
        var identifier = identifier();
        var half = Files203.file(Files203.activity(identifier, "")).getBytes(StandardCharsets.UTF_8);
        try (var client = client(2 * half.length)) {
            client.getOutputStream().write(half);
        }
        assertThat(Imports.send(Files203.file()).status()).isEqualTo(200);
        assertThat(Service.ledger().lastVersion("project:" + AdoptionCommand.projectOf(identifier))).isNegative();
    }

    @Test
    void a_broken_file_tells_what_came_before_and_where_it_stopped() {
        var identifier = identifier();
        var whole = Files203.file(Files203.activity(identifier, ""), Files203.activity(identifier(), ""));
        var answer = Imports.send(whole.substring(0, whole.length() - 100));
        assertThat(answer.verdict(identifier).get("verdict").asString()).isEqualTo("imported");
        assertThat(answer.summary().get("rule").asString()).isEqualTo("import.xml-broken");
        assertThat(answer.summary().get("stopped").asString()).contains("line");
    }

    @Test
    void reasons_are_told_in_the_readers_language() {
        var file = Files203.file(Files203.activity(identifier(), Files203.transaction("3", "soon", "1")));
        assertThat(reason(file, "fr")).contains("n'est pas une date");
        assertThat(reason(file, "es")).contains("no es una fecha");
        assertThat(Imports.send("<iati-organisations version=\"2.03\"/>", "Accept-Language", "fr").problem()
                .get("detail").asString()).contains("fichier d'organisations");
        assertThat(Imports.send("", "Accept-Language", "es").problem().get("detail").asString()).contains("vacío");
    }

    @Test
    void a_packed_file_is_imported_and_a_broken_one_is_a_problem() throws IOException {
        var identifier = identifier();
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(Files203.file(Files203.activity(identifier, "")).getBytes(StandardCharsets.UTF_8));
        }
        var bytes = packed.toByteArray();
        assertThat(Imports.send(() -> new java.io.ByteArrayInputStream(bytes), "", "Content-Type", "application/gzip")
                .verdict(identifier).get("verdict").asString()).isEqualTo("imported");
        var broken = Imports.send(() -> new java.io.ByteArrayInputStream(bytes, 0, 5), "");
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.problem().get("rule").asString()).isEqualTo("import.gzip-broken");
    }

    @Test
    void a_change_too_large_to_be_told_is_refused_before_anything_is_recorded() {
        var identifier = identifier();
        Imports.send(Files203.file(Files203.activity(identifier, described("a", 14_000_000))));
        var stream = "project:" + AdoptionCommand.projectOf(identifier);
        long before = Service.ledger().lastVersion(stream);
        var newer = Files203.activity(identifier, described("b", 1_500_000)).replace("Training", "Trainings");
        assertThat(before).isNotNegative();
        assertThat(Imports.send(Files203.file(newer)).verdict(identifier).get("rule").asString())
                .isEqualTo("import.part-too-large");
        assertThat(Service.ledger().lastVersion(stream)).isEqualTo(before);
    }

    private static String described(String words, int times) {
        return Files203.transaction("1", "2021-01-01", "1").replace("</value>",
                "</value><description><narrative>" + words.repeat(times) + "</narrative></description>");
    }

    static Stream<Path> metaTests() throws IOException {
        if (Files.notExists(META)) return Stream.of(META);
        try (var files = Files.list(META)) {
            return files.filter(file -> file.toString().endsWith(".xml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("metaTests")
    void whatever_breaks_the_rules_of_the_standard_has_a_verdict_or_a_reason(Path file) throws IOException {
        assumeThat(META).as("the published files are not on this machine").exists();
        var plain = Files.readString(file);
        for (var said : List.of(plain, plain.replaceFirst("<iati-activities", "<iati-activities version=\"2.03\""))) {
            var answer = Imports.send(() -> Files203.stream(said), "?dryRun=true");
            if (answer.status() == 200)
                assertThat(answer.verdicts()).as(said).hasSize(answer.summary().get("activities").asInt())
                        .allSatisfy(verdict -> assertThat(verdict.path("rule").asString("")).isNotEqualTo(
                                "import.unforeseen"));
            else
                assertThat(answer.status()).as(said).isEqualTo(422);
        }
    }

    private static String reason(String file, String language) {
        return Imports.send(file, "Accept-Language", language).verdicts().getFirst().get("reason").asString();
    }

    private static Socket client(long length) throws IOException {
        var port = Integer.parseInt(Service.bean(Environment.class).getProperty("local.server.port"));
        var client = new Socket("127.0.0.1", port);
        client.getOutputStream().write(("POST /v1/imports/iati HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: "
                + "application/xml\r\nAuthorization: Bearer " + Service.person("moussa", Role.PROJECT_MANAGER)
                + "\r\nContent-Length: " + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        return client;
    }

    private static void held(String identifier, String stream) {
        var activity = (Read.Understood) Files203.first(Files203.file(Files203.activity(identifier, "")));
        var adopted = new History().adopt(activity.activity()).getFirst();
        var metadata = new Metadata(new Actor("https://issuer.example", "history"), Role.RECORDER, null, "1", null,
                UUID.randomUUID(), UUID.randomUUID(), null);
        var stored = new NewEvent(stream, 0, "project.ProjectAdopted", 1, EventJson.write(adopted),
                EventJson.write(metadata), List.of(TakenClaim.of("iati-identifier:" + identifier)), List.of());
        Service.ledger().append(Append.of(UUID.randomUUID(), List.of(stored)));
    }

    private static String identifier() { return "XM-DAC-41302-" + UUID.randomUUID(); }
}
