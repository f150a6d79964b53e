package org.cooptrack.vault;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;

/** Where the vault's database is, and who asks. */
public record VaultAddress(String url, String user, String password) {
    private static final int CONNECTIONS = 8;

    @Override
    public String toString() { return url + " as " + user; }

    HikariDataSource pool() {
        var pool = new HikariConfig();
        pool.setPoolName("vault");
        pool.setJdbcUrl(url);
        pool.setUsername(user);
        pool.setPassword(password);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(0);
        pool.setAutoCommit(true);
        pool.setInitializationFailTimeout(-1);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("ApplicationName", "vault");
        return new HikariDataSource(pool);
    }
}
