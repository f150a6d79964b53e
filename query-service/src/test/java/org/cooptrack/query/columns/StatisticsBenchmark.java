package org.cooptrack.query.columns;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Coverage;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.query.statistics.Figure;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.OverViews;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Statistics;
import org.cooptrack.web.problem.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Asks random questions of generated facts in columns, alone and by many at once, and tells how long answers took. See benchmarks/README.md. */
final class StatisticsBenchmark {
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "…", "en", "…", "es", "…"));
    private static final List<Axis> AXES = List.of(new Axis.Of(Dimension.COUNTRY), new Axis.Of(Dimension.TOPIC),
            new Axis.Of(Dimension.OFFICE), new Axis.Of(Dimension.DEVELOPMENT_PARTNER),
            new Axis.Of(Dimension.ILO_REGION), Axis.Period.YEAR, Axis.Period.QUARTER);
    private static final List<Axis> OF_PERSONS = List.of(new Axis.Of(Dimension.SEX), new Axis.Of(Dimension.AGE_BAND),
            new Axis.Of(Dimension.DISABILITY));

    private StatisticsBenchmark() {}

    /** @param asked how many facts, and how many seconds each round takes */
    public static void main(String[] asked) throws Exception {
        int facts = Integer.parseInt(asked[0]);
        int seconds = Integer.parseInt(asked[1]);
        long began = System.nanoTime();
        Columns columns = GeneratedFacts.columns(facts);
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("%,d facts, filled in %.1f s, heap %d MB, columns %d MB, largest measure %,d%n", facts,
                (System.nanoTime() - began) / 1e9, runtime.totalMemory() - runtime.freeMemory() >> 20,
                columns.room() >> 20, columns.tables().values().stream().mapToInt(Table::size).max().orElse(0));
        Statistics statistics = OverViews.statistics(JdbcClient.create(new DriverManagerDataSource()), measures(),
                new Direct(columns));
        for (int clients : new int[]{1, 16})
            for (boolean distinct : new boolean[]{false, true})
                round(statistics, facts, clients, distinct, seconds);
    }

    private record Direct(Columns columns) implements Engine {
        @Override
        public Optional<List<Figure>> figures(Question question) {
            return Optional.of(new Tally(columns, (int) question.asOf()).figures(question));
        }

        @Override
        public Optional<Coverage> coverage(Question question, Optional<Measure> active) {
            return Optional.of(new Covering(columns, (int) question.asOf()).of(question, active));
        }
    }

    private static void round(Statistics statistics, int facts, int clients, boolean distinct, int seconds)
            throws Exception {
        var took = new ConcurrentLinkedQueue<Long>();
        var worked = new ConcurrentLinkedQueue<Long>();
        var threads = ManagementFactory.getThreadMXBean();
        long warm = System.nanoTime() + seconds * 1_000_000_000L / 2;
        long end = warm + seconds * 1_000_000_000L;
        try (var pool = Executors.newFixedThreadPool(clients)) {
            var all = new ArrayList<Future<?>>();
            for (int client = 0; client < clients; client++) {
                var random = new SplittableRandom(client);
                all.add(pool.submit(() -> {
                    while (System.nanoTime() < end) {
                        Question question = question(random, distinct, facts);
                        long start = System.nanoTime();
                        long before = threads.getCurrentThreadCpuTime();
                        statistics.answer(question, Language.EN);
                        if (start < warm) continue;
                        took.add(System.nanoTime() - start);
                        worked.add(threads.getCurrentThreadCpuTime() - before);
                    }
                }));
            }
            for (Future<?> one : all)
                one.get();
        }
        System.out.printf("%2d clients, %s: %,6d answers, %s; of the processor %s%n", clients,
                distinct ? "distinct with overlap" : "additive", took.size(), told(took), told(worked));
    }

    static String told(Collection<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return "p50 %.1f ms, p95 %.1f ms, p99 %.1f ms".formatted(at(sorted, .5), at(sorted, .95), at(sorted, .99));
    }

    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }

    private static List<Measure> measures() {
        return IntStream.range(0, GeneratedFacts.MEASURES).mapToObj(StatisticsBenchmark::measure).toList();
    }

    private static Measure measure(int number) {
        boolean money = GeneratedFacts.isMoney(number);
        var dimensions = EnumSet.of(Dimension.PROJECT, Dimension.COUNTRY, Dimension.TOPIC, Dimension.OFFICE,
                Dimension.IMPLEMENTING_PARTNER);
        if (money) dimensions.add(Dimension.CURRENCY);
        else
            dimensions.addAll(EnumSet.of(Dimension.SEX, Dimension.AGE_BAND, Dimension.DISABILITY));
        return new Measure(GeneratedFacts.measure(number), 1, money ? Measure.Kind.MONEY : Measure.Kind.PERSONS,
                dimensions, TEXT, TEXT);
    }

    /** How many values there are at most. */
    private static int size(Axis axis) {
        return switch (axis) {
            case Axis.Period period -> period == Axis.Period.YEAR ? 51 : 201;
            case Axis.Of(Dimension dimension) -> switch (dimension) {
                case COUNTRY, DEVELOPMENT_PARTNER -> 116;
                case OFFICE -> 61;
                case ILO_REGION -> 27;
                case TOPIC, AGE_BAND -> 15;
                default -> 5;
            };
        };
    }

    static Question question(SplittableRandom random, boolean distinct, int facts) {
        int number = 3 * random.nextInt(GeneratedFacts.MEASURES / 3) + (distinct ? random.nextInt(2) : 2);
        var axes = new ArrayList<>(AXES);
        if (distinct) axes.addAll(OF_PERSONS);
        var by = new ArrayList<Axis>();
        long cells = 1;
        for (int more = random.nextInt(4); more > 0; more--) {
            Axis axis = axes.get(random.nextInt(axes.size()));
            if (by.contains(axis) || cells * size(axis) > Engine.MOST_CELLS) continue;
            cells *= size(axis);
            by.add(axis);
        }
        if (!distinct) by.addFirst(new Axis.Of(Dimension.CURRENCY));
        var filters = new ArrayList<Condition>();
        if (random.nextInt(3) == 0)
            filters.add(new Condition(new Axis.Of(Dimension.COUNTRY),
                    IntStream.range(0, 1 + random.nextInt(20))
                            .mapToObj(_ -> GeneratedFacts.CODES.get(random.nextInt(GeneratedFacts.COUNTRIES)))
                            .distinct()
                            .toList()));
        if (distinct && random.nextInt(4) == 0)
            filters.add(new Condition(new Axis.Of(Dimension.SEX), List.of("FEMALE")));
        if (random.nextInt(3) == 0)
            filters.add(new Condition(Axis.Period.YEAR,
                    Arrays.stream(new int[]{0, 1, 2, 3, 4}).mapToObj(year -> "" + (1980 + random.nextInt(40) + year))
                            .distinct()
                            .toList()));
        long asOf = random.nextBoolean() ? facts - 1 : random.nextInt(facts);
        return Question.of(measure(number), by, filters, asOf);
    }
}
