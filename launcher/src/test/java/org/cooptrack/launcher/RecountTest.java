package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.launcher.sample.Sample;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;

/**
 * Every figure of the sample programme by every dimension it is offered by, also within a time and as known earlier, equals an
 * independent recount of the raw event feed: {@code src/test/python/recount.py} and its kinds, written from the definitions.
 */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
class RecountTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));
    private static final Path SCRIPT = ROOT.resolve("launcher/src/test/python/recount.py");
    private static final double SCALE = Double.parseDouble(System.getProperty("cooptrack.recount.scale", "0.1"));
    private static final List<List<String>> PAIRS = List.of(List.of("country", "sex"), List.of("ilo-region", "year"),
            List.of("age-band", "year"), List.of("quarter", "sex"), List.of("age-band", "project"),
            List.of("attributed-partner", "sex"), List.of("age-band", "disability"), List.of("project", "topic"),
            List.of("income-group", "quarter"), List.of("development-partner", "country"), List.of("sector", "month"),
            List.of("counted-measure", "year"), List.of("counted-measure", "project"),
            List.of("attributed-partner", "counted-measure"), List.of("counted-figure", "counted-measure"));

    @TempDir
    static Path temporary;
    @SuppressWarnings("NullAway.Init")
    private static Launched launcher;
    @SuppressWarnings("NullAway.Init")
    private static Api api;
    private static @Nullable Process running;
    private static long position;
    private static final Map<String, JsonNode> MEASURES = new TreeMap<>();

    @BeforeAll
    static void tellTheSample() throws Exception {
        assumeThat(python("--version").isEmpty()).as("python3 is not here: the figures are not recounted").isFalse();
        assumeThat(ROOT.resolve("query-service/target")).as("mvn verify builds the services first")
                .isDirectoryContaining("glob:**/query-service-*.jar");
        launcher = Launched.in(ROOT, temporary.resolve("data"));
        running = launcher.up();
        api = new Api(Tokens.of(launcher.settings()));
        var sent = new SampleSending(api, launcher.settings().command(), SentLanes.in(temporary),
                new ProgressBar(System.out, false)).send(new Sample(Sample.SEED, SCALE));
        assertThat(sent.refusals()).isEmpty();
        position = sent.position();
        for (JsonNode measure : get("/v1/measures"))
            MEASURES.put(measure.get("measure").asString(), measure);
        Files.writeString(temporary.resolve("measures.json"), MEASURES.values().toString());
        readFeed();
    }

    @AfterAll
    static void end() throws Exception {
        if (running == null) return;
        api.close();
        Launched.said(launcher.start("stop"), 0);
    }

    @Test
    void every_figure_by_every_dimension_equals_the_recount() throws Exception {
        var questions = new ArrayList<Question>();
        questions.add(new Question(List.of(), null, null, position));
        axes().forEach(axis -> questions.add(new Question(List.of(axis), null, null, position)));
        compare(questions);
    }

    @Test
    void every_figure_by_two_dimensions_equals_the_recount() throws Exception {
        compare(PAIRS.stream().map(by -> new Question(by, null, null, position)).toList());
    }

    @Test
    void every_figure_of_a_time_equals_the_recount() throws Exception {
        compare(Stream.of("country", "sex", "m49-region", "attributed-partner")
                .flatMap(axis -> Stream.of(new Question(List.of(axis), "2021-01-01", "2022-06-30", position),
                        new Question(List.of(axis), null, "2021-12-31", position)))
                .toList());
    }

    @Test
    void every_figure_as_known_earlier_equals_the_recount() throws Exception {
        compare(Stream.of(position / 4, position / 2, position * 9 / 10)
                .flatMap(asOf -> Stream.of("country", "sex", "development-partner")
                        .map(axis -> new Question(List.of(axis), null, null, asOf)))
                .toList());
    }

    @Test
    void parts_add_up_to_the_total_or_to_the_total_and_the_stated_overlap() throws Exception {
        var wrong = new ArrayList<String>();
        int overlapping = 0, alone = 0;
        for (String axis : axes())
            for (JsonNode figure : figures(new Question(List.of(axis), null, null, position))) {
                var added = new AddedUp(figure, axis);
                wrong.addAll(added.wrong());
                overlapping += added.overlaps() ? 1 : 0;
                var question = added.alone();
                if (axis.equals("attributed-partner") || question.isEmpty()) continue;
                alone++;
                wrong.addAll(added.otherwise(get("/v1/statistics?asOf=" + position + "&" + question.get())));
            }
        assertThat(wrong).isEmpty();
        assertThat(overlapping).as("figures whose parts overlap").isGreaterThan(20);
        assertThat(alone).as("parts that were asked for alone").isGreaterThan(500);
    }

    @Test
    void whatever_the_programme_wants_to_say_has_a_number_in_the_sample_and_a_line_in_the_table_of_the_demo()
            throws Exception {
        String table = new FigureTable(api, launcher.settings().query(), "analyst").upTo(position);
        var without = new ArrayList<String>();
        for (JsonNode claim : get("/v1/claims").get("items")) {
            JsonNode figure = get(claim.get("figure").asString() + "&asOf=" + position).at("/figures/0");
            if (!figure.get("status").asString().equals("KNOWN")) without.add(claim.get("measure").asString());
            assertThat(table).contains("\n" + claim.get("under").asString() + "\n")
                    .contains("\n  " + figure.at("/definition/title").asString() + " ");
        }
        assertThat(without).isEmpty();
    }

    /** One question to all measures that can answer it. */
    private record Question(List<String> by, @Nullable String from, @Nullable String upTo, long asOf) {
        List<String> measures() {
            return MEASURES.values().stream().filter(measure -> {
                var can = new TreeSet<>(dimensions(measure));
                if (!measure.get("kind").asString().equals("MONTHS")) can.addAll(List.of("year", "quarter", "month"));
                boolean adds = !measure.get("kind").asString().equals("TARGET") || by.contains("counted-measure");
                return adds && can.containsAll(by);
            }).map(measure -> measure.get("measure").asString()).toList();
        }

        String path(List<String> measures) {
            return "/v1/statistics?measure=" + String.join(",", measures) + "&asOf=" + asOf
                    + (by.isEmpty() ? "" : "&by=" + String.join(",", by))
                    + (from == null ? "" : "&occurredFrom=" + from)
                    + (upTo == null ? "" : "&occurredUpTo=" + upTo);
        }

        Map<String, Object> asked(String measure, String today) {
            var asked = new LinkedHashMap<String, Object>(
                    Map.of("measure", measure, "by", by, "asOf", asOf, "today", today));
            if (from != null) asked.put("occurredFrom", from);
            if (upTo != null) asked.put("occurredUpTo", upTo);
            return asked;
        }
    }

    private static void compare(List<Question> questions) throws Exception {
        var asked = new ArrayList<String>();
        var answered = new ArrayList<JsonNode>();
        for (Question question : questions)
            for (JsonNode answer : answers(question))
                for (JsonNode figure : answer.get("figures")) {
                    answered.add(figure);
                    asked.add(Api.JSON.writeValueAsString(question.asked(figure.at("/definition/measure").asString(),
                            answer.get("dataUpTo").asString().substring(0, 10))));
                }
        Path file = Files.writeString(Files.createTempFile(temporary, "questions", ".ndjson"),
                String.join("\n", asked));
        List<String> recounted = python(SCRIPT.toString(), temporary.resolve("feed.ndjson").toString(),
                temporary.resolve("measures.json").toString(), file.toString());
        assertThat(recounted).hasSameSizeAs(asked);
        var different = new ArrayList<String>();
        long cells = 0;
        for (int at = 0; at < asked.size(); at++) {
            JsonNode recount = Api.JSON.readTree(recounted.get(at));
            Map<List<String>, List<String>> service = ofService(recount.get("by"), answered.get(at));
            Map<List<String>, List<String>> own = ofRecount(recount.get("cells"));
            cells += service.size();
            boolean known = answered.get(at).get("status").asString().equals("KNOWN");
            if (!service.equals(own) || known != recount.get("known").asBoolean())
                different.add(asked.get(at) + "\n  service " + minus(service, own) + "\n  recount "
                        + minus(own, service));
        }
        assertThat(cells).isGreaterThan(500);
        assertThat(different).isEmpty();
    }

    private static List<String> axes() {
        var axes = new TreeSet<String>();
        MEASURES.values().forEach(measure -> axes.addAll(dimensions(measure)));
        axes.addAll(List.of("year", "quarter", "month"));
        return List.copyOf(axes);
    }

    private static List<JsonNode> answers(Question question) throws IOException, InterruptedException {
        var answers = new ArrayList<JsonNode>();
        List<String> measures = question.measures();
        for (int first = 0; first < measures.size(); first += 10)
            answers.add(get(question.path(measures.subList(first, Math.min(first + 10, measures.size())))));
        return answers;
    }

    private static List<JsonNode> figures(Question question) throws IOException, InterruptedException {
        return answers(question).stream().flatMap(answer -> answer.get("figures").valueStream()).toList();
    }

    private static Map<List<String>, List<String>> minus(Map<List<String>, List<String>> all,
            Map<List<String>, List<String>> less) {
        var left = new LinkedHashMap<>(all);
        left.entrySet().removeAll(less.entrySet());
        return left;
    }

    /** A cell has numbers where a live fact or a person supports it, be they zeros; what only waits supports none. */
    private static Map<List<String>, List<String>> ofService(JsonNode by, JsonNode figure) {
        var cells = new LinkedHashMap<List<String>, List<String>>();
        boolean money = by.size() == 1 && figure.get("cells").isEmpty();
        for (JsonNode cell : by.isEmpty() || money ? figure.get("totals") : figure.get("cells")) {
            var key = new ArrayList<String>();
            by.forEach(axis -> key.add(cell.get("cell").path(axis.asString()).asString("")));
            if (cell.get("status").asString().equals("KNOWN"))
                put(cells, key, cell.get("total"), cell.get("distinct"), cell.get("withoutIdentity"));
        }
        return cells;
    }

    private static Map<List<String>, List<String>> ofRecount(JsonNode recounted) {
        var cells = new LinkedHashMap<List<String>, List<String>>();
        for (JsonNode cell : recounted) {
            var key = new ArrayList<String>();
            cell.get(0).forEach(value -> key.add(value.asString("")));
            put(cells, key, cell.get(1), cell.get(2), cell.get(3));
        }
        return cells;
    }

    private static void put(Map<List<String>, List<String>> cells, List<String> key, @Nullable JsonNode... numbers) {
        cells.put(key, Stream.of(numbers).map(RecountTest::plain).toList());
    }

    private static String plain(@Nullable JsonNode number) {
        if (number == null || number.isNull()) return "";
        var value = new BigDecimal(number.asString()).stripTrailingZeros();
        return value.signum() == 0 ? "0" : value.toPlainString();
    }

    private static List<String> dimensions(JsonNode measure) {
        return measure.get("dimensions").valueStream().map(JsonNode::asString).toList();
    }

    private static JsonNode get(String path) throws IOException, InterruptedException {
        return api.json("analyst", Api.get(launcher.settings().query().resolve(path)));
    }

    /** The whole feed, page by page. */
    private static void readFeed() throws IOException, InterruptedException {
        get("/v1/statistics?measure=projects&atLeast=" + position);
        var feed = new StringBuilder();
        for (long after = -1; after < position;) {
            String page = api.send("auditor", Api.get(launcher.settings().query()
                    .resolve("/v1/events?limit=1000" + (after < 0 ? "" : "&after=" + after))), BodyHandlers.ofString())
                    .body();
            feed.append(page);
            after = Api.JSON.readTree(page.lines().toList().getLast()).get("position").asLong();
        }
        Files.writeString(temporary.resolve("feed.ndjson"), feed);
    }

    /** What the script says, line by line; nothing where there is no Python. */
    private static List<String> python(String... words) throws Exception {
        var command = Stream.concat(Stream.of("python3", "-B"), Stream.of(words)).toList();
        Path errors = Files.createTempFile(temporary, "errors", ".txt");
        Process process;
        try {
            process = new ProcessBuilder(command).redirectError(errors.toFile()).start();
        } catch (IOException notHere) {
            return List.of();
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(Files.readString(errors)).isZero();
        return said.lines().collect(Collectors.toList());
    }
}
