package org.cooptrack.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.IntStream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ReplayStatus;
import org.axonframework.eventhandling.ReplayToken;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.eventhandling.tokenstore.UnableToClaimTokenException;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.LogWentBack;
import org.cooptrack.ledger.NewEvent;
import org.cooptrack.ledger.TestLedger;
import org.cooptrack.ledger.Until;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReplayTest {
    private final TestLedger database = TestLedger.fresh();
    private final Ledger ledger = database.open();
    private final LedgerReader reader = LedgerReader.open(database.address(Login.LEDGER_READER), 2);
    private final LedgerEventSource source = new LedgerEventSource(reader, Noted.CODEC, Duration.ofSeconds(60));
    private final ScheduledExecutorService threads = Executors.newScheduledThreadPool(2);
    private final List<String> handled = new CopyOnWriteArrayList<>();
    private final List<String> replayed = new CopyOnWriteArrayList<>();
    @SuppressWarnings("NullAway.Init")
    private LedgerTokenStore tokens;
    @SuppressWarnings("NullAway.Init")
    private PooledStreamingEventProcessor processor;

    @BeforeEach
    void start() {
        String views = PostgresForTests.shared().fresh("views");
        var owner = PostgresForTests.shared().dataSource(Login.VIEWS_OWNER, views);
        TokenSchema.migrate(owner);
        tokens = new LedgerTokenStore(owner::getConnection, "this node", Duration.ofSeconds(10));
        note(0, 5);
        processor = processor();
        processor.start();
    }

    @AfterEach
    void close() {
        processor.shutDown();
        threads.shutdownNow();
        source.close();
        reader.close();
        ledger.close();
    }

    @Test
    void a_processor_reads_the_past_and_then_what_comes() throws Exception {
        untilHandled(5);
        note(5, 8);
        untilHandled(8);
        assertThat(handled).containsExactlyElementsOf(words(8));
        assertThat(replayed).isEmpty();
    }

    @Test
    void a_reset_replays_all_and_then_goes_on_live() throws Exception {
        untilHandled(5);
        processor.shutDown();
        processor.resetTokens();
        handled.clear();
        processor.start();
        untilHandled(5);
        note(5, 7);
        untilHandled(7);
        assertThat(handled).containsExactlyElementsOf(words(7));
        assertThat(replayed).containsExactlyElementsOf(words(5));
    }

    @Test
    void a_processor_that_starts_again_goes_on_where_its_token_stands() throws Exception {
        untilHandled(5);
        processor.shutDown();
        note(5, 6);
        processor = processor();
        processor.start();
        untilHandled(6);
        assertThat(handled).containsExactlyElementsOf(words(6));
    }

    @Test
    void a_stored_token_remembers_the_log_and_a_log_that_went_back_is_refused() throws Exception {
        untilHandled(5);
        Until.holds("the token is stored", () -> new PositionToken(4).equals(tokens.fetchToken("notes", 0)));
        processor.shutDown();
        var token = (PositionToken) Objects.requireNonNull(tokens.fetchToken("notes", 0));
        assertThat(token.bookmark()).isEqualTo(reader.bookmark(4).orElseThrow());
        database.vandalize("delete from event where position > 2");
        try (var stream = source.openStream(token)) {
            assertThatThrownBy(stream::peek).isInstanceOf(LogWentBack.class);
        }
    }

    @Test
    void a_replay_token_comes_back_from_the_store_as_it_went() throws Exception {
        untilHandled(5);
        processor.shutDown();
        tokens.fetchToken("notes", 0);
        var replay = ReplayToken.createReplayToken(new PositionToken(4), new PositionToken(1), "why");
        tokens.storeToken(replay, "notes", 0);
        assertThat(tokens.fetchToken("notes", 0)).isEqualTo(replay);
    }

    @Test
    void a_segment_another_node_holds_cannot_be_claimed_or_stored() throws Exception {
        untilHandled(5);
        String views = PostgresForTests.shared().fresh("views");
        var owner = PostgresForTests.shared().dataSource(Login.VIEWS_OWNER, views);
        TokenSchema.migrate(owner);
        var mine = new LedgerTokenStore(owner::getConnection, "mine", Duration.ofSeconds(60));
        var theirs = new LedgerTokenStore(owner::getConnection, "theirs", Duration.ofSeconds(60));
        mine.initializeTokenSegments("notes", 2);
        assertThat(mine.fetchSegments("notes")).containsExactly(0, 1);
        assertThat(mine.fetchToken("notes", 0)).isNull();
        assertThatThrownBy(() -> theirs.fetchToken("notes", 0)).isInstanceOf(UnableToClaimTokenException.class);
        assertThatThrownBy(() -> theirs.storeToken(new PositionToken(1), "notes", 0))
                .isInstanceOf(UnableToClaimTokenException.class);
        mine.releaseClaim("notes", 0);
        assertThat(theirs.fetchToken("notes", 0)).isNull();
    }

    private void note(int from, int to) {
        for (int i = from; i < to; i++) {
            ledger.append(TestLedger
                    .append(new NewEvent("note:1", i, "note.Noted", 1, "{\"word\": \"" + i + "\"}", "{}")));
        }
    }

    private static List<String> words(int to) {
        return IntStream.range(0, to).mapToObj(Integer::toString).toList();
    }

    private void untilHandled(int count) throws Exception {
        Until.holds(count + " are handled, of which " + handled, () -> handled.size() >= count);
    }

    private PooledStreamingEventProcessor processor() {
        return PooledStreamingEventProcessor.builder().name("notes")
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(new ArrayList<>(List.of(new Notes()))).build())
                .messageSource(source).tokenStore(tokens).transactionManager(NoTransactionManager.instance())
                .coordinatorExecutor(threads).workerExecutor(threads).initialSegmentCount(1)
                .initialToken(from -> from.createTailToken()).batchSize(100).build();
    }

    private final class Notes {
        @EventHandler
        void on(Noted noted, ReplayStatus status) {
            handled.add(noted.word());
            if (status.isReplay()) replayed.add(noted.word());
        }
    }
}
