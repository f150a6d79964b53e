package org.cooptrack.query.columns;

import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Lookout;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Served;
import org.cooptrack.query.projection.Version;
import org.cooptrack.query.statistics.Catalogue;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Keeps the facts of the version that serves as columns: loads them, brings them on when facts come, and loads them anew when
 * another version serves, or when the database has gone back behind what they know. Each node keeps its own.
 */
@Component
class Keeper implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long TOLD_EVERY = 1 << 20;

    private final Reading reading;
    private final Progress progress;
    private final JdbcTemplate views;
    private final Catalogue catalogue;
    private final String facts;
    private final double share;
    private final Lookout lookout = new Lookout("columns");
    private volatile @Nullable Kept kept;
    private volatile @Nullable Version tooLarge;

    /** @param share of the memory of this process that they may take */
    Keeper(Reading reading, ReadModels models, Progress progress, DataSource database, Catalogue catalogue,
            @Value("${cooptrack.columns.share:0.6}") double share) {
        this.reading = reading;
        this.progress = progress;
        this.views = new JdbcTemplate(database);
        this.catalogue = catalogue;
        this.facts = models.name(FactProjection.class);
        this.share = share;
    }

    /** Those of that version, if they are loaded. */
    Optional<Kept> of(Version version) {
        return Optional.ofNullable(kept).filter(one -> one.version().equals(version) && !one.isBroken());
    }

    @Override
    public void start() { lookout.start(this::round); }

    private void round() throws InterruptedException {
        Kept before = kept;
        long known = before == null ? -1 : before.columns().position();
        Served.Model model = reading.reading(() -> look(reading.current().of(facts), known));
        progress.await(model.version().id(), model.reached().position() + 1, LOOK);
    }

    /** @param known up to where the columns were before this reading began, which so sees at least that */
    private Served.Model look(Served.Model model, long known) {
        Kept now = kept;
        long reached = model.reached().position();
        if (now == null || now.isBroken() || !now.version().equals(model.version())
                || reached < known)
            load(model);
        else
            now.on(reached);
        return model;
    }

    private void load(Served.Model model) {
        kept = null;
        if (model.version().equals(tooLarge) || !sortsByCodePoint()) return;
        long began = System.nanoTime();
        var columns = new Columns(catalogue.all());
        var loading = new Loading(columns, views);
        try {
            loading.all(model.reached().position(), rows -> told(model.version(), columns, rows));
        } catch (TooLarge none) {
            tooLarge = model.version();
            LOG.warn("Too many facts of {} for columns in {} MB: they are read from the database",
                    model.version().id(), Runtime.getRuntime().maxMemory() >> 20);
            return;
        }
        LOG.info("{} facts of {} in columns: {} MB, loaded in {} ms", columns.rows(), model.version().id(),
                columns.room() >> 20, (System.nanoTime() - began) / 1_000_000);
        kept = new Kept(model.version(), columns, loading);
    }

    private void told(Version version, Columns columns, long rows) {
        if (!isRunning()) throw new IllegalStateException("stops");
        if (columns.room() > share * Runtime.getRuntime().maxMemory()) throw new TooLarge();
        if (rows % TOLD_EVERY == 0) LOG.info("{} facts of {} are in columns so far", rows, version.id());
    }

    /** Another order of texts than that of code points is known to the database alone. */
    private boolean sortsByCodePoint() {
        return Boolean.TRUE.equals(views.queryForObject("select 'a'::text > 'B'::text", Boolean.class));
    }

    @Override
    public void stop() { lookout.stop(); }

    @Override
    public boolean isRunning() { return lookout.isRunning(); }

    /** After the live projections, and before them when the service stops. */
    @Override
    public int getPhase() { return 2; }

    private static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
