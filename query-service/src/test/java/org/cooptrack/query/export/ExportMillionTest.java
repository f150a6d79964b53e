package org.cooptrack.query.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.cooptrack.ledger.LedgerSchema;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A million events of 800 bytes become the pages of an export in a heap of 256 MB. */
class ExportMillionTest {
    private static final int EVENTS = 1_000_000;
    private static final String GENERATED = """
            insert into event select n, 'training:' || gen_random_uuid(), 0, 'training.BeneficiaryEnrolled', 1,
                timestamptz '2026-01-01' + n * interval '1 millisecond',
                jsonb_build_object('training', gen_random_uuid(), 'enrolment', jsonb_build_object('person', gen_random_uuid(),
                    'occurredOn', '2026-01-01', 'country', 'KE', 'sex', 'FEMALE', 'ageBand', '25-29', 'ageEstimated', false,
                    'disability', 'UNKNOWN', 'occupation', 'UNKNOWN', 'settlement', 'RURAL', 'disadvantages', '[]'::jsonb,
                    'name', 'Événement n° ' || n, 'share', '33.3333'), 'projects', jsonb_build_array(jsonb_build_object(
                    'project', gen_random_uuid(), 'share', '100'))),
                jsonb_build_object('actor', jsonb_build_object('issuer', 'https://issuer.example', 'subject', 'fatou'),
                    'role', 'recorder', 'permissions', '1', 'command', gen_random_uuid(), 'correlation', gen_random_uuid())
            from generate_series(0, ? - 1) n""";

    @TempDir
    Path temporary;

    @Test
    @Tag("long")
    void a_million_events_are_exported_whole_in_a_heap_of_256_megabytes() throws Exception {
        PostgresForTests postgres = PostgresForTests.shared();
        String database = postgres.fresh("ledger");
        LedgerSchema.migrate(postgres.dataSource(Login.LEDGER_OWNER, database));
        try (var superuser = postgres.superuser(database).getConnection();
                var fill = superuser.prepareStatement(GENERATED)) {
            fill.setInt(1, EVENTS);
            fill.executeUpdate();
            superuser.createStatement().execute("analyze event");
        }
        Path file = temporary.resolve("events.ndjson");
        Process exporting = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m", "-cp", System.getProperty("java.class.path"), ForkedExport.class.getName(),
                postgres.url(database), Login.LEDGER_READER.role(), PostgresForTests.password(Login.LEDGER_READER),
                Integer.toString(EVENTS - 1), file.toString()).inheritIO().start();
        assertThat(exporting.waitFor()).isZero();
        try (var lines = Files.lines(file)) {
            assertThat(lines.count()).isEqualTo(EVENTS);
        }
    }
}
