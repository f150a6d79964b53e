package org.cooptrack.ledger;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** Where the ledger's database is, and who asks. */
public record LedgerAddress(String url, String user, String password) {
    @Override
    public String toString() {
        return url + " as " + user;
    }

    /** A connection of one's own, outside any pool. */
    Connection connect(Duration socketTimeout) throws SQLException {
        var source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(5);
        source.setSocketTimeout(Math.toIntExact(socketTimeout.toSeconds()));
        source.setTcpKeepAlive(true);
        source.setApplicationName("ledger");
        return source.getConnection();
    }

    /** A pool for reading, always in autocommit: nobody holds a snapshot in the ledger. */
    HikariDataSource pool(int most) {
        var pool = new HikariConfig();
        pool.setPoolName("ledger-reads");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(most);
        pool.setMinimumIdle(0);
        pool.setAutoCommit(true);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(10_000);
        pool.addDataSourceProperty("socketTimeout", "60");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        pool.addDataSourceProperty("ApplicationName", "ledger");
        pool.addDataSourceProperty("prepareThreshold", "3");
        return new HikariDataSource(pool);
    }
}
