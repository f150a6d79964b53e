package org.cooptrack.query.projection;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A schema of read models in the database {@code views}. Each version of a read model lives in one; how far those have come is
 * noted in {@code public}. What is rebuilt apart, as for a replay, has a schema that notes it itself.
 */
public final class ViewsSchema {
    private final String name;
    private final boolean apart;
    private final JdbcClient views;
    private final TransactionTemplate transaction;

    /** One apart from what is in use. */
    public ViewsSchema(String name, DataSource database) {
        this(name, database, true);
    }

    private ViewsSchema(String name, DataSource database, boolean apart) {
        if (!name.matches("[a-z][a-z0-9_]*")) throw new IllegalArgumentException("not a schema name: " + name);
        this.name = name;
        this.apart = apart;
        this.views = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** That of a version of a read model. */
    public static ViewsSchema of(Version version, DataSource database) {
        return new ViewsSchema(version.schema(), database, false);
    }

    /** Drops all of it. */
    public void drop() { views.sql("drop schema if exists " + name + " cascade").update(); }

    public String name() { return name; }

    public JdbcClient views() { return views; }

    TransactionTemplate transaction() { return transaction; }

    /** Makes what is missing of it, one node after the other. */
    public void prepare(List<Projection> projections) {
        transaction.executeWithoutResult(_ -> {
            views.sql("select pg_advisory_xact_lock(hashtext('prepare'), hashtext(?))").param(name).query()
                    .singleRow();
            views.sql("create schema if not exists " + name).update();
            enter();
            if (apart)
                views.sql("create table if not exists projection (id text primary key, position bigint not null, "
                        + "recorded_at timestamptz not null)").update();
            projections.forEach(projection -> projection.prepare(views));
        });
    }

    /** For the rest of the transaction: names mean this schema's tables, and the commit does not wait for the disk. */
    void enter() {
        views.sql("select set_config('search_path', ?, true), set_config('synchronous_commit', 'off', true)")
                .param(apart ? name : name + ", public").query().singleRow();
    }
}
