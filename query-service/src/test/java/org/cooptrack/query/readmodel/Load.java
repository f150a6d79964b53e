package org.cooptrack.query.readmodel;

import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.cooptrack.events.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Readers who ask without a pause, each one question after the other, and note what failed or went back. */
final class Load implements AutoCloseable {
    private final Installation.Running service;
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();
    private final AtomicInteger answers = new AtomicInteger();
    private final List<Thread> readers = new ArrayList<>();
    private volatile boolean over;

    Load(Installation.Running service) {
        this.service = service;
        for (int twice = 0; twice < 2; twice++) {
            read("/v1/statistics?measure=beneficiaries-trained", "&", Load::figure);
            read("/v1/statistics?measure=beneficiaries-trained&by=sex", "&",
                    answer -> number(answer.at("/figures/0/totals/0/evidence/facts")));
            read("/v1/trainings?limit=1000", "&", answer -> BigDecimal.valueOf(answer.get("items").size()));
            read(Installation.one(0), "?",
                    answer -> BigDecimal.valueOf(answer.at("/roster").toString().length()));
        }
    }

    private static BigDecimal figure(JsonNode answer) { return number(answer.at("/figures/0/totals/0/total")); }

    private static BigDecimal number(JsonNode told) { return new BigDecimal(told.asString()); }

    /** Each question waits for what the one before has shown. */
    private void read(String path, String and, Function<JsonNode, BigDecimal> measured) {
        readers.add(Thread.ofVirtual().start(() -> {
            long position = 0;
            BigDecimal most = BigDecimal.ZERO;
            while (!over) {
                HttpResponse<String> answer = service.get(path + and + "atLeast=" + position, Role.ANALYST);
                if (answer.statusCode() != 200) {
                    wrong.add(answer.statusCode() + " " + answer.body() + " for " + path);
                    continue;
                }
                long shown = answer.headers().firstValueAsLong("Position").orElseThrow();
                BigDecimal now = measured.apply(new JsonMapper().readTree(answer.body()));
                if (shown < position) wrong.add(path + " went from position " + position + " back to " + shown);
                if (now.compareTo(most) < 0) wrong.add(path + " went from " + most + " back to " + now);
                position = shown;
                most = now;
                answers.incrementAndGet();
            }
        }));
    }

    /** How many answers were given so far. */
    int answers() { return answers.get(); }

    /** What failed or went back so far. */
    List<String> wrong() { return List.copyOf(wrong); }

    @Override
    public void close() throws InterruptedException {
        over = true;
        for (Thread reader : readers)
            reader.join();
    }
}
