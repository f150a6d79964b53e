package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.slf4j.LoggerFactory;

/** What the service leaves behind of what it was sent: its answer, its log, and all rows of both databases. */
@NullUnmarked
public final class Traces {
    private Traces() {}

    /** What is done meanwhile, and what it answers. */
    public interface Act {
        String done() throws SQLException, IOException;
    }

    /** What the service answers, and what it logs meanwhile; the web server's own log of bytes received is left out. */
    public static List<String> of(Act act) throws Exception {
        var root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        var wire = (Logger) LoggerFactory.getLogger("org.apache");
        var level = root.getLevel();
        var lines = new ListAppender<ILoggingEvent>();
        lines.list = Collections.synchronizedList(new ArrayList<>());
        lines.start();
        var others = new ArrayList<Appender<ILoggingEvent>>();
        root.iteratorForAppenders().forEachRemaining(others::add);
        others.forEach(root::detachAppender);
        root.addAppender(lines);
        root.setLevel(Level.DEBUG);
        wire.setLevel(Level.INFO);
        try {
            var answer = act.done();
            lines.stop();
            return Stream.concat(Stream.of(answer),
                    Stream.of(lines.list.toArray(ILoggingEvent[]::new)).map(Traces::told)).toList();
        } finally {
            root.setLevel(level);
            wire.setLevel(null);
            root.detachAppender(lines);
            others.forEach(root::addAppender);
        }
    }

    private static String told(ILoggingEvent event) {
        var thrown = event.getThrowableProxy();
        return event.getFormattedMessage() + (thrown == null
                ? ""
                : ThrowableProxyUtil.asString(thrown));
    }

    /** All there is in both databases but the events of other tests. */
    public static List<String> stored(long head) throws SQLException {
        var rows = new ArrayList<String>();
        try (var ledger = Service.ledgerOperator(); var vault = Service.vaultOperator()) {
            rows.addAll(everyRow(ledger, head));
            rows.addAll(everyRow(vault, head));
        }
        return rows;
    }

    private static List<String> everyRow(Connection database, long head) throws SQLException {
        var tables = column(database, "select quote_ident(table_name) from information_schema.tables"
                + " where table_schema = 'public' and table_type = 'BASE TABLE'");
        assertThat(tables).isNotEmpty();
        var rows = new ArrayList<String>();
        for (var table : tables)
            rows.addAll(column(database, "select kept::text from " + table + " kept"
                    + (table.equals("event") ? " where position > " + head : "")));
        return rows;
    }

    private static List<String> column(Connection database, String query) throws SQLException {
        var values = new ArrayList<String>();
        try (var sql = database.createStatement(); var rows = sql.executeQuery(query)) {
            while (rows.next())
                values.add(rows.getString(1));
        }
        return values;
    }
}
