package org.cooptrack.launcher;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.events.funds.TransactionType;
import org.cooptrack.postgres.Login;

/** What a running system holds: in its ledger, asked as its reader, and in its figures, asked over HTTP as an analyst. */
record RecordedForTests(Settings settings) {
    /** Counted as {@link PublishedForTests#read} counts files. */
    Map<String, BigDecimal> inLedger() throws IOException, SQLException {
        var counts = new TreeMap<String, BigDecimal>();
        try (var ledger = ledger(); var sql = ledger.createStatement(); var rows = sql.executeQuery("""
                select 'projects', count(*)::numeric from event where type = 'project.ProjectAdopted'
                union all select 'periods', count(*) from event where type = 'results.PeriodAdopted'
                union all select 'transactions ' || (data #>> '{published,says,type}'), count(*)
                  from event where type = 'funds.TransactionAdopted' group by 1
                union all select concat_ws(' ', 'sum', data #>> '{published,says,type}',
                  data #>> '{published,says,value,currency}'), sum((data #>> '{published,says,value,amount}')::numeric)
                  from event where type = 'funds.TransactionAdopted' group by 1""")) {
            while (rows.next())
                PublishedForTests.add(counts, rows.getString(1), rows.getBigDecimal(2));
        }
        return counts;
    }

    /** The last position, if positions are dense from 0 and versions in each stream as well. */
    long densePosition() throws IOException, SQLException {
        try (var ledger = ledger(); var sql = ledger.createStatement(); var rows = sql.executeQuery("""
                select max(position), count(*) = max(position) + 1 and min(position) = 0
                  and (select bool_and(dense) from (select min(version) = 0 and count(*) = max(version) + 1 as dense
                    from event group by stream) streams) from event""")) {
            rows.next();
            if (!rows.getBoolean(2)) throw new AssertionError("the ledger has gaps");
            return rows.getLong(1);
        }
    }

    /** The sums alone, once the figures have seen the position. */
    Map<String, BigDecimal> inFigures(long position) throws IOException, InterruptedException {
        var sums = new TreeMap<String, BigDecimal>();
        try (var api = new Api(Tokens.of(settings))) {
            for (TransactionType type : TransactionType.values()) {
                var answer = api.json("analyst", Api.get(settings.query()
                        .resolve("/v1/statistics?measure=" + type.measure() + "&atLeast=" + position)));
                for (var total : answer.at("/figures/0/totals"))
                    if (total.at("/status").asString().equals("KNOWN"))
                        PublishedForTests.add(sums, "sum " + type.code() + " " + total.at("/cell/currency").asString(),
                                new BigDecimal(total.get("total").asString()));
            }
        }
        return sums;
    }

    private Connection ledger() throws IOException, SQLException {
        String port = Files.readString(settings.data().resolve("postgres.port")).strip();
        String reader = Login.LEDGER_READER.role();
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/ledger", reader,
                new Secrets(settings.data().resolve("secrets")).password(reader));
    }
}
