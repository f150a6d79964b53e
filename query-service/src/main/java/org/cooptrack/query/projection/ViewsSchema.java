package org.cooptrack.query.projection;

import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One set of read models in the database {@code views}: {@code public} is what queries read, others are rebuilt beside it. */
public final class ViewsSchema {
    private final String name;
    private final DataSource database;
    private final JdbcClient views;
    private final TransactionTemplate transaction;

    public ViewsSchema(String name, DataSource database) {
        if (!name.matches("[a-z][a-z0-9_]*")) throw new IllegalArgumentException("not a schema name: " + name);
        this.name = name;
        this.database = database;
        this.views = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** Drops all of it. */
    public void drop() { views.sql("drop schema if exists " + name + " cascade").update(); }

    public String name() { return name; }

    public JdbcClient views() { return views; }

    TransactionTemplate transaction() { return transaction; }

    /** Makes the frame's tables by migration and those of the projections by their own declaration. */
    public void prepare(List<Projection> projections) {
        Flyway.configure().dataSource(database).schemas(name).locations("classpath:db/views").load().migrate();
        transaction.executeWithoutResult(_ -> {
            enter();
            projections.forEach(projection -> projection.prepare(views));
        });
    }

    /** For the rest of the transaction: names mean this schema's tables, and the commit does not wait for the disk. */
    void enter() {
        views.sql("select set_config('search_path', ?, true), set_config('synchronous_commit', 'off', true)")
                .param(name).query().singleRow();
    }
}
