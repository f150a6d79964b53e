package org.cooptrack.query.statistics;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.ViewsSchema;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of views of its own, prepared as the service prepares it, in which nothing stands yet. */
public final class FreshViews {
    private FreshViews() {}

    public static JdbcClient prepared() {
        PostgresForTests postgres = PostgresForTests.shared();
        var pool = new HikariConfig();
        pool.setDataSource(postgres.dataSource(Login.VIEWS_OWNER, postgres.fresh("views")));
        pool.setSchema("figures");
        var schema = new ViewsSchema("figures", new HikariDataSource(pool));
        schema.prepare(List.of(new FactProjection(List.of())));
        return schema.views();
    }
}
