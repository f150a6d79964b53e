package org.cooptrack.query.seal;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database {@code seal}. It may be away while the service starts: figures are answered all the same. A client that
 * freezes in the middle of a transaction is dropped by the server, so that another can go on.
 */
class SealDatabase implements AutoCloseable {
    private static final int CONNECTIONS = 4;
    private static final long PATIENCE = 5_000;

    private final HikariDataSource pool;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;
    private volatile boolean prepared;

    SealDatabase(String url, String user, String password) {
        var config = new HikariConfig();
        config.setPoolName("seal");
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        config.setInitializationFailTimeout(-1);
        config.setConnectionTimeout(PATIENCE);
        config.addDataSourceProperty("ApplicationName", "seal");
        config.addDataSourceProperty("options",
                "-c lock_timeout=5s -c idle_in_transaction_session_timeout=60s -c synchronous_commit=on");
        this.pool = new HikariDataSource(config);
        this.sql = JdbcClient.create(pool);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(pool));
    }

    /** The tables are there when this returns. */
    void prepare() {
        if (prepared) return;
        Flyway.configure().dataSource(pool).locations("classpath:db/seal").load().migrate();
        prepared = true;
    }

    JdbcClient sql() { return sql; }

    <T> T inTransaction(Supplier<T> work) {
        T done = transaction.execute(_ -> work.get());
        if (done == null) throw new IllegalStateException("a transaction without a result");
        return done;
    }

    @Override
    public void close() { pool.close(); }
}
