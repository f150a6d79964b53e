package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.api.io.TempDir;

/**
 * Issue 2: kill -9 of either service or of PostgreSQL in the middle of an import, start again, the same import again:
 * everything exactly once. With the launcher, the services and the import as a user has them.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
class KillTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));
    private static final Path REAL = Path.of(System.getProperty("cooptrack.material", "none"), "iati/real/who-arg.xml");
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int ACTIVITIES = 150;
    private static final int SEEN_BEFORE_THE_KILL = 40;

    @TempDir
    Path temporary;
    private final List<IatiFile> files = new ArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private Launched launcher;
    @SuppressWarnings("NullAway.Init")
    private Process running;

    @BeforeEach
    void begin() throws Exception {
        assumeThat(ROOT.resolve("query-service/target")).as("mvn verify builds the services first")
                .isDirectoryContaining("glob:**/query-service-*.jar");
        launcher = Launched.in(ROOT, temporary.resolve("data"));
        running = launcher.up();
    }

    @AfterEach
    void end() throws Exception {
        if (running != null) Launched.said(launcher.start("stop"), 0);
    }

    @Test
    void everything_is_recorded_exactly_once_whatever_is_killed_in_the_middle_of_an_import() throws Exception {
        killedWhileSending("a", this::commandService);
        killedWhileSending("b", this::queryService);
        killedWhileSending("c", this::postmaster);
        if (Files.exists(REAL)) send(IatiFile.of(REAL), 0, () -> {});
        everythingIsThereOnce();
    }

    @Tag("long")
    @Execution(ExecutionMode.SAME_THREAD)
    @RepeatedTest(5)
    void everything_is_recorded_exactly_once_however_often_and_in_whatever_order_they_are_killed() throws Exception {
        for (int round = 0; round < 3; round++) {
            killedWhileSending("a" + round, this::postmaster);
            killedWhileSending("b" + round, this::commandService);
            killedWhileSending("c" + round, () -> running.toHandle());
            killedWhileSending("d" + round, this::queryService);
        }
        everythingIsThereOnce();
    }

    /** The client is left alone: it waits until everything is up again, and goes on by itself. */
    private void killedWhileSending(String name, Killed killed) throws Exception {
        var file = IatiFile.of(PublishedForTests.write(temporary.resolve(name + ".xml"), name, ACTIVITIES));
        send(file, SEEN_BEFORE_THE_KILL, () -> {
            killed.process().destroyForcibly();
            running.waitFor();
            running = launcher.up();
        });
    }

    private void send(IatiFile file, int seen, Act meanwhile) throws Exception {
        files.add(file);
        var inTheMiddle = new CountDownLatch(seen);
        var sending = CompletableFuture.supplyAsync(() -> sent(file, new Watched(inTheMiddle)));
        assertThat(inTheMiddle.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        meanwhile.run();
        Tally tally = sending.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(tally.left()).isEmpty();
        assertThat(tally.takenOver()).isTrue();
        assertThat(verdicts(tally)).isEqualTo(file.activities());
    }

    private Tally sent(IatiFile file, Progress progress) {
        try (var api = new Api(Tokens.of(launcher.settings()))) {
            return new IatiUpload(api, launcher.settings().command(), false, PATIENCE).send(file, progress);
        } catch (IOException | InterruptedException unable) {
            throw new IllegalStateException(unable);
        }
    }

    private void everythingIsThereOnce() throws Exception {
        var recorded = new RecordedForTests(launcher.settings());
        var published = new TreeMap<String, java.math.BigDecimal>();
        for (IatiFile file : files)
            PublishedForTests.read(file.path()).forEach((what, many) -> PublishedForTests.add(published, what, many));
        long position = recorded.densePosition();
        assertThat(recorded.inLedger()).isEqualTo(published);
        assertThat(recorded.inFigures(position)).isEqualTo(sums(published));

        for (IatiFile file : files)
            assertThat(sent(file, new Watched(new CountDownLatch(0))).of(Verdict.UNCHANGED))
                    .isEqualTo(file.activities());
        assertThat(recorded.densePosition()).isEqualTo(position);
    }

    private static Map<String, java.math.BigDecimal> sums(Map<String, java.math.BigDecimal> counts) {
        var sums = new TreeMap<>(counts);
        sums.keySet().removeIf(what -> !what.startsWith("sum "));
        return sums;
    }

    private static long verdicts(Tally tally) {
        return List.of(Verdict.values()).stream().mapToLong(tally::of).sum();
    }

    private ProcessHandle commandService() { return launcher.service("command-service"); }

    private ProcessHandle queryService() { return launcher.service("query-service"); }

    private ProcessHandle postmaster() throws IOException {
        var pid = Files.readAllLines(launcher.settings().data().resolve("postgres/cluster/postmaster.pid")).getFirst();
        return ProcessHandle.of(Long.parseLong(pid.strip())).orElseThrow();
    }

    private interface Killed {
        ProcessHandle process() throws IOException;
    }

    private interface Act {
        void run() throws Exception;
    }

    /** Counts the verdicts down. */
    private record Watched(CountDownLatch judged) implements Progress {
        @Override
        public void sent(long bytes, long of) {}

        @Override
        public void judged(long activities, long of) { judged.countDown(); }

        @Override
        public void interrupted(Duration patience) {}

        @Override
        public void ended() {}
    }
}
