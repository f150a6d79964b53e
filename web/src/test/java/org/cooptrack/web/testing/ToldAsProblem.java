package org.cooptrack.web.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.Problem;
import org.cooptrack.web.problem.ProblemTexts;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whether an answer refuses as every answer here must: a 4xx, as a problem (RFC 9457), in the language asked for, and without our insides. */
public final class ToldAsProblem {
    private static final Pattern INSIDES = Pattern
            .compile("\\tat |Exception|java\\.|org\\.(cooptrack|springframework|postgresql)|\\{\\d}|SQLState|<html");
    private final ProblemTexts texts = ProblemTexts.onClassPath();
    private final Optional<Schema> published = published();

    /** What is wrong with the answer; nothing when all is well. */
    public List<String> faults(MalformedRequests.Sent sent, RawAnswer answer) {
        List<String> faults = new ArrayList<>();
        if (!isRefusal(answer)) faults.add("status " + answer.status());
        if (sent.head()) return faults;
        if (!"application/problem+json".equals(answer.header("Content-Type")))
            faults.add("content type " + answer.header("Content-Type"));
        if (INSIDES.matcher(answer.body()).find()) faults.add("insides");
        try {
            JsonNode problem = new JsonMapper().readTree(answer.body());
            published.ifPresent(schema -> schema.validate(answer.body(), InputFormat.JSON)
                    .forEach(error -> faults.add(String.valueOf(error))));
            check(problem, answer, sent, faults);
        } catch (JacksonException notJson) {
            faults.add("not JSON");
        }
        return faults;
    }

    /** A position that is not reached in time may be asked for again: the one 503 that is no fault of ours. */
    private static boolean isRefusal(RawAnswer answer) {
        boolean notYet = answer.status() == 503 && answer.header("Retry-After") != null
                && answer.body().contains("\"rule\":\"query.not-yet\"");
        return answer.status() >= 400 && answer.status() < 500 || notYet;
    }

    private void check(JsonNode problem, RawAnswer answer, MalformedRequests.Sent sent, List<String> faults) {
        String rule = problem.path("rule").asString("");
        if (rule.isEmpty() || !problem.path("type").asString("").equals(Problem.typeOf(rule).toString()))
            faults.add("type and rule");
        if (problem.path("status").asInt() != answer.status()) faults.add("status in the body");
        if (problem.path("detail").asString("").isBlank()) faults.add("no detail");
        String spoken = sent.language() == null ? answer.header("Content-Language") : sent.language();
        if (spoken == null || !spoken.equals(answer.header("Content-Language"))) faults.add("language");
        else if (!problem.path("title").asString("")
                .equals(texts.title(Language.asked(spoken), rule, answer.status())))
            faults.add("title");
    }

    private static Optional<Schema> published() {
        Path file = Path.of(System.getProperty("cooptrack.material", ""), "vectors", "http",
                "rfc9457-problem.schema.json");
        if (!Files.exists(file)) return Optional.empty();
        try {
            return Optional.of(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(file).replace("\\\n", "")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
