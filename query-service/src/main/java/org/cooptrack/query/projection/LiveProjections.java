package org.cooptrack.query.projection;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The live runner: one of Axon's pooled processors for each version of each projection, with one segment, so that each sees all
 * events in order and one that fails stops alone. Of several nodes one runs each. A new version starts from the first event.
 */
@Component
class LiveProjections implements SmartLifecycle {
    private static final int BATCH = 1_000;
    private static final Duration CLAIM = Duration.ofSeconds(10);

    private final ReadModels models;
    private final DataSource database;
    private final LedgerEventSource history;
    private final TransactionManager transactions;
    private final Progress progress;
    private final JdbcClient views;
    private final LedgerTokenStore tokens;
    private final Map<Version, Throwable> stopped = new ConcurrentHashMap<>();
    private final Map<Version, LogWentBack> refused = new ConcurrentHashMap<>();
    private final Map<Version, PooledStreamingEventProcessor> processors = new ConcurrentHashMap<>();
    private volatile @Nullable ScheduledExecutorService threads;

    LiveProjections(ReadModels models, DataSource database, LedgerEventSource history, TransactionManager transactions,
            Progress progress) {
        this.models = models;
        this.database = database;
        this.history = history;
        this.transactions = transactions;
        this.progress = progress;
        this.views = JdbcClient.create(database);
        this.tokens = new LedgerTokenStore(new SpringDataSourceConnectionProvider(database),
                UUID.randomUUID().toString(), CLAIM);
    }

    /** Why a version does not go on, if it does not: what it cannot write, or that the log is no longer the one it knows. */
    @Nullable
    Throwable reasonWhyStopped(Version version) {
        Throwable why = refused.get(version);
        return why == null ? stopped.get(version) : why;
    }

    @Override
    public void start() {
        Flyway.configure().dataSource(database).schemas("public").locations("classpath:db/views").load().migrate();
        TokenSchema.migrate(database);
        Set<Version> dropped = Serving.dropped(views);
        List<Projection> followed = models.all().stream()
                .filter(one -> !dropped.contains(one.identity()) || isNeeded(one)).toList();
        followed.forEach(this::prepare);
        models.names().forEach(name -> Serving.first(models.newest(name).identity(), views));
        threads = Executors.newScheduledThreadPool(Math.max(4, Runtime.getRuntime().availableProcessors()),
                Thread.ofPlatform().daemon().name("projections-", 0).factory());
        followed.forEach(this::follow);
    }

    /** Where another serves that this service does not understand, its own newest is all that it can answer from, dropped or not. */
    private boolean isNeeded(Projection projection) {
        return projection.equals(models.newest(projection.name())) && Serving.of(projection.name(), views)
                .filter(row -> models.canRead(row.version())).isEmpty();
    }

    /** Makes a version from the position on that it had reached, if it is not made already. */
    void begin(Projection projection) {
        if (processors.containsKey(projection.identity())) return;
        prepare(projection);
        follow(projection);
    }

    /** No longer makes it, if it did. */
    void end(Version version) {
        PooledStreamingEventProcessor processor = processors.remove(version);
        if (processor != null) processor.shutDown();
        stopped.remove(version);
        refused.remove(version);
        progress.begin(version.id(), Reached.NOTHING);
    }

    boolean follows(Version version) { return processors.containsKey(version); }

    /** Whether some node makes it, or did until a moment ago. */
    boolean isMade(Version version, JdbcClient in) {
        return in.sql("select exists (select from public.token where processor = ? and owner is not null "
                + "and claimed_at >= clock_timestamp() - ? * interval '1 millisecond')")
                .params(version.id(), CLAIM.toMillis()).query(Boolean.class).single();
    }

    /** How far versions have come, also those that other nodes make. */
    void learn() {
        Serving.reached(views).forEach(progress::note);
    }

    private void prepare(Projection projection) {
        ViewsSchema.of(projection.identity(), database).prepare(List.of(projection));
        progress.begin(projection.id(), Positions.of(projection.id(), views));
    }

    private void follow(Projection projection) {
        ScheduledExecutorService running = threads;
        if (running == null) throw new IllegalStateException("not running");
        PooledStreamingEventProcessor processor = processor(projection, running);
        processors.put(projection.identity(), processor);
        processor.start();
    }

    private PooledStreamingEventProcessor processor(Projection projection, ScheduledExecutorService running) {
        Version version = projection.identity();
        var collector = new BatchCollector(projection, ViewsSchema.of(version, database), new BatchCollector.Fate() {
            @Override
            public void committed(Reached reached) {
                stopped.remove(version);
                progress.note(version.id(), reached);
            }

            @Override
            public void failed(RuntimeException why) { stopped.put(version, why); }
        });
        return PooledStreamingEventProcessor.builder().name(version.id()).eventHandlerInvoker(collector)
                .messageSource(new Resumed(history, watcher(version)))
                .tokenStore(tokens).transactionManager(transactions).batchSize(BATCH)
                .initialSegmentCount(1).initialToken(StreamableMessageSource::createTailToken)
                .coordinatorExecutor(running).workerExecutor(running).build();
    }

    private Watched.Watcher watcher(Version version) {
        return new Watched.Watcher() {
            @Override
            public void begins() { progress.begin(version.id(), Positions.of(version.id(), views)); }

            @Override
            public void reads() { refused.remove(version); }

            @Override
            public void refused(LogWentBack why) { refused.put(version, why); }
        };
    }

    @Override
    public void stop() {
        CompletableFuture.allOf(processors.values().stream().map(PooledStreamingEventProcessor::shutdownAsync)
                .toArray(CompletableFuture[]::new)).join();
        processors.clear();
        ScheduledExecutorService running = threads;
        if (running != null) running.shutdown();
        threads = null;
    }

    @Override
    public boolean isRunning() { return threads != null; }

    /** Before the web server, which serves what is prepared here. */
    @Override
    public int getPhase() { return 0; }
}
