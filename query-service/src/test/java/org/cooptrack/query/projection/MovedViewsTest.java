package org.cooptrack.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.cooptrack.postgres.Login;
import org.cooptrack.query.Service;
import org.cooptrack.query.fact.FactProjection;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stood in the database before each version had a schema of its own. */
class MovedViewsTest {
    private record Row(String note) {}

    private static final ViewTable<Row> TABLE = ViewTable.of("sketch", 3, Row.class, Column.text("note", Row::note));
    private static final String OLD = "sketch_3";

    private final DataSource database = Service.POSTGRES.dataSource(Login.VIEWS_OWNER, Service.POSTGRES.fresh("views"));
    private final JdbcClient views = JdbcClient.create(database);

    @Test
    void it_is_moved_with_its_rows_and_indexes_and_goes_on_to_answer() {
        migrate("13");
        views.sql("create table " + OLD
                + " (id text collate \"C\" primary key, doc jsonb not null, version bigint not null, "
                + "position bigint not null, note text)").update();
        views.sql("create index " + OLD + "_note on " + OLD + " (note, id)").update();
        views.sql("insert into " + OLD + " values ('a', '{\"note\": \"n\"}', 0, 7, 'n')").update();
        views.sql("insert into said values ('o', 'd', 'v', current_date, current_date, 5, null)").update();
        views.sql("insert into projection values ('sketch@2', 5, now()), ('sketch@3', 7, now()), ('fact@10', 7, now())")
                .update();
        migrate("14");
        Serving.Row sketch = Serving.of("sketch", views).orElseThrow();
        assertThat(sketch.version()).isEqualTo(new Version("sketch", 3));
        assertThat(sketch.reached().position()).isEqualTo(7);
        assertThat(Serving.of("fact", views).orElseThrow().version()).isEqualTo(new Version("fact", 10));
        ViewsSchema schema = ViewsSchema.of(new Version("sketch", 3), database);
        schema.transaction().executeWithoutResult(_ -> {
            schema.enter();
            TABLE.create(schema.views());
            assertThat(TABLE.find(schema.views(), "a")).hasValueSatisfying(
                    kept -> assertThat(kept.row().note()).isEqualTo("n"));
        });
        assertThat(indexes("sketch_v3")).containsExactly("sketch_note", "sketch_pkey");
        assertThat(views.sql("select count(*) from fact_v10.said where owner = 'o'").query(Long.class).single())
                .isOne();
        assertThat(tables("public")).doesNotContain("fact", "said", OLD);
    }

    @Test
    void the_facts_that_are_made_anew_have_all_columns_of_those_that_were_moved_and_note_what_is_undone() {
        migrate("13");
        views.sql("insert into projection values ('fact@10', 7, now())").update();
        migrate("14");
        ViewsSchema.of(new Version("fact", 11), database).prepare(List.of(new FactProjection(List.of())));
        assertThat(shape("fact_v10")).hasSizeGreaterThan(50);
        assertThat(shape("fact_v11")).containsAll(shape("fact_v10"));
        assertThat(tables("fact_v11")).contains("undone");
        assertThat(tables("fact_v10")).doesNotContain("undone");
    }

    private void migrate(String target) {
        Flyway.configure().dataSource(database).schemas("public").locations("classpath:db/views").target(target)
                .load().migrate();
    }

    private List<@Nullable String> indexes(String schema) {
        return views.sql("select indexname from pg_indexes where schemaname = ? order by 1").param(schema)
                .query(String.class).list();
    }

    private List<@Nullable String> tables(String schema) {
        return views.sql("select tablename from pg_tables where schemaname = ?").param(schema).query(String.class)
                .list();
    }

    /** Columns by name, for those that were added later stand at the end. */
    private List<@Nullable String> shape(String schema) {
        return views.sql("select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || "
                + "coalesce(collation_name, '') from information_schema.columns where table_schema = ? order by 1")
                .param(schema).query(String.class).list();
    }
}
