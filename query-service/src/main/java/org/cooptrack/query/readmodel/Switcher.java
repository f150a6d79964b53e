package org.cooptrack.query.readmodel;

import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.cooptrack.query.projection.Lookout;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Served;
import org.cooptrack.query.projection.Switch;
import org.cooptrack.query.projection.Version;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Does what was decided in history about the versions of read models, and lets a new version take over from one that this
 * service no longer makes. It looks when history moves, and from time to time whether a version has come far enough.
 */
@Component
class Switcher implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Switcher.class);
    private static final Duration LOOK = Duration.ofMillis(500);
    /** More read models there are not. */
    private static final int ALL = 1_000;

    private final ReadModels models;
    private final Reading reading;
    private final Switch versions;
    private final ReadModelProjection decisions;
    private final Progress progress;
    private final JdbcClient views;
    private final Lookout lookout = new Lookout("versions");

    Switcher(ReadModels models, Reading reading, Switch versions, ReadModelProjection decisions, Progress progress,
            JdbcClient views) {
        this.models = models;
        this.reading = reading;
        this.versions = versions;
        this.decisions = decisions;
        this.progress = progress;
        this.views = views;
    }

    private record Look(Served served, Map<String, ReadModelView> decided) {}

    @Override
    public void start() { lookout.start(this::round); }

    private void round() throws InterruptedException {
        long seen = progress.of(decisions.id()).position();
        look();
        progress.await(decisions.id(), seen + 1, LOOK);
    }

    private void look() {
        try {
            versions.learn();
            Look look = reading.reading(() -> new Look(reading.current(),
                    ReadModelProjection.TABLE.page(views, Map.of(), null, ALL).items().stream()
                            .collect(Collectors.toMap(ReadModelView::projection, Function.identity()))));
            for (String name : models.names())
                if (isRunning()) see(look.served().of(name), look.decided().getOrDefault(name, ReadModelView.of(name)));
        } catch (RuntimeException failed) {
            LOG.warn("Versions of read models are looked at again later: {}", failed.toString());
        }
    }

    private void see(Served.Model model, ReadModelView decided) {
        String name = model.version().projection();
        models.all().stream().filter(one -> one.name().equals(name))
                .filter(one -> !decided.drops(one.version()) || model.needs(one.identity()))
                .forEach(versions::follow);
        if (decided.isOpen(model.decided()) && isMadeHere(decided.choice()))
            turn(decided.choice(), decided.chosenAt());
        else if (!isMadeHere(model.serving()))
            takeOver(models.newest(name).identity(), model, decided);
        decided.dropped().stream().map(one -> new Version(name, one.version())).filter(one -> !model.needs(one))
                .forEach(this::drop);
    }

    private boolean isMadeHere(Version version) { return models.made(version).isPresent(); }

    /** From an earlier one that is made here no more. An old service beside newer ones turns nothing back. */
    private void takeOver(Version newest, Served.Model model, ReadModelView decided) {
        if (newest.number() < model.serving().number()) return;
        boolean overtakes = decided.chosen() != null && decided.chosen().version() <= newest.number();
        turn(newest, overtakes ? decided.chosenAt() : -1);
    }

    private void turn(Version wanted, long decided) {
        if (versions.to(wanted, decided) == Switch.Outcome.DONE)
            LOG.info("Queries are answered from {}", wanted.id());
    }

    private void drop(Version version) {
        if (versions.stands(version) && versions.drop(version) == Switch.Dropping.DROPPED)
            LOG.info("{} was dropped", version.id());
    }

    @Override
    public void stop() { lookout.stop(); }

    @Override
    public boolean isRunning() { return lookout.isRunning(); }

    /** After the live projections, with which it has to do; it stops before them. */
    @Override
    public int getPhase() { return 1; }
}
