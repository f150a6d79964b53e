package org.cooptrack.query.statistics;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.cooptrack.postgres.Login;
import org.cooptrack.postgres.PostgresForTests;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.ViewsSchema;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database of views of its own, prepared as the service prepares it, in which nothing stands yet. */
public final class FreshViews {
    private static final Map<JdbcClient, JdbcTemplate> TEMPLATES = new ConcurrentHashMap<>();

    private FreshViews() {}

    /** Over the same database. */
    public static JdbcTemplate template(JdbcClient views) {
        return Objects.requireNonNull(TEMPLATES.get(views));
    }

    public static JdbcClient prepared() {
        PostgresForTests postgres = PostgresForTests.shared();
        var pool = new HikariConfig();
        pool.setDataSource(postgres.dataSource(Login.VIEWS_OWNER, postgres.fresh("views")));
        pool.setSchema("figures");
        var database = new HikariDataSource(pool);
        var schema = new ViewsSchema("figures", database);
        schema.prepare(List.of(new FactProjection(List.of())));
        TEMPLATES.put(schema.views(), new JdbcTemplate(database));
        return schema.views();
    }
}
