package org.cooptrack.query.projection;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.cooptrack.ledger.LogWentBack;
import org.cooptrack.ledger.axon.LedgerEventSource;
import org.cooptrack.ledger.axon.LedgerTokenStore;
import org.cooptrack.ledger.axon.TokenSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The live runner: one of Axon's pooled processors for each projection, with one segment, so that each sees all events in
 * order and one that fails stops alone. A processor is named after projection and version; a new version starts afresh.
 */
@Component
class LiveProjections implements SmartLifecycle {
    private static final int BATCH = 1_000;
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final List<Projection> projections;
    private final ViewsSchema schema;
    private final DataSource database;
    private final LedgerEventSource history;
    private final TransactionManager transactions;
    private final Progress progress;
    private final Map<String, Throwable> stopped = new ConcurrentHashMap<>();
    private final Map<String, LogWentBack> refused = new ConcurrentHashMap<>();
    private final List<PooledStreamingEventProcessor> processors = new ArrayList<>();
    private @Nullable ScheduledExecutorService threads;

    LiveProjections(List<Projection> projections, ViewsSchema schema, DataSource database, LedgerEventSource history,
            TransactionManager transactions, Progress progress) {
        this.projections = List.copyOf(projections);
        this.schema = schema;
        this.database = database;
        this.history = history;
        this.transactions = transactions;
        this.progress = progress;
    }

    /** Why a projection does not go on, if it does not: what it cannot write, or that the log is no longer the one it knows. */
    @Nullable
    Throwable reasonWhyStopped(Projection projection) {
        Throwable why = refused.get(projection.id());
        return why == null ? stopped.get(projection.id()) : why;
    }

    @Override
    public void start() {
        schema.prepare(projections);
        TokenSchema.migrate(database);
        JdbcClient views = schema.views();
        projections.forEach(one -> progress.begin(one.id(), Positions.of(one.id(), views)));
        var running = Executors.newScheduledThreadPool(Math.max(4, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("projections-", 0).factory());
        threads = running;
        var tokens = new LedgerTokenStore(new SpringDataSourceConnectionProvider(database),
                UUID.randomUUID().toString(),
                CLAIM);
        projections.stream().map(projection -> processor(projection, views, tokens, running)).forEach(processors::add);
        processors.forEach(PooledStreamingEventProcessor::start);
    }

    private PooledStreamingEventProcessor processor(Projection projection, JdbcClient views, LedgerTokenStore tokens,
            ScheduledExecutorService running) {
        var collector = new BatchCollector(projection, views, new BatchCollector.Fate() {
            @Override
            public void committed(Reached reached) {
                stopped.remove(projection.id());
                progress.note(projection.id(), reached);
            }

            @Override
            public void failed(RuntimeException why) { stopped.put(projection.id(), why); }
        });
        return PooledStreamingEventProcessor.builder().name(projection.id()).eventHandlerInvoker(collector)
                .messageSource(new Resumed(history, watcher(projection, views)))
                .tokenStore(tokens).transactionManager(transactions).batchSize(BATCH)
                .initialSegmentCount(1).initialToken(StreamableMessageSource::createTailToken)
                .coordinatorExecutor(running).workerExecutor(running).build();
    }

    private Watched.Watcher watcher(Projection projection, JdbcClient views) {
        return new Watched.Watcher() {
            @Override
            public void begins() { progress.begin(projection.id(), Positions.of(projection.id(), views)); }

            @Override
            public void reads() { refused.remove(projection.id()); }

            @Override
            public void refused(LogWentBack why) { refused.put(projection.id(), why); }
        };
    }

    @Override
    public void stop() {
        CompletableFuture.allOf(processors.stream().map(PooledStreamingEventProcessor::shutdownAsync)
                .toArray(CompletableFuture[]::new)).join();
        processors.clear();
        if (threads != null) threads.shutdown();
        threads = null;
    }

    @Override
    public boolean isRunning() { return threads != null; }

    /** Before the web server, which serves what is prepared here. */
    @Override
    public int getPhase() { return 0; }
}
