package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.springframework.web.method.HandlerMethod;

/** How an operation may be refused, by status. Each is a problem (RFC 9457), in the words of the title it carries. */
final class ProblemAnswers implements OperationPart {
    private static final List<String> ALWAYS = List.of("400", "401", "403", "404", "4XX", "503");
    private static final List<String> OF_A_BODY = List.of("409", "413", "415", "422");
    private static final List<String> OF_A_CONDITION = List.of("412", "428");

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        ApiResponses answers = operation.getResponses() == null ? new ApiResponses() : operation.getResponses();
        Stream<String> body = operation.getRequestBody() == null ? Stream.of() : OF_A_BODY.stream();
        Stream<String> condition = AskedOperation.replaces(method) ? OF_A_CONDITION.stream() : Stream.of();
        Stream.of(ALWAYS.stream(), body, condition).flatMap(it -> it)
                .forEach(status -> answers.putIfAbsent(status, new ApiResponse().$ref(reference(status))));
        operation.setResponses(answers);
    }

    /** The answers to which the operations refer. */
    static Map<String, ApiResponse> all(ProblemTexts texts) {
        Map<String, ApiResponse> all = new TreeMap<>();
        Stream.of(ALWAYS, OF_A_BODY, OF_A_CONDITION).flatMap(List::stream)
                .forEach(status -> all.put(name(status), answer(status, texts)));
        return all;
    }

    private static ApiResponse answer(String status, ProblemTexts texts) {
        MediaType problem = new MediaType().schema(new JsonSchema().$ref("#/components/schemas/Problem"));
        String title = status.equals("4XX")
                ? "The request is refused for another reason"
                : texts.title(Language.EN, "", Integer.parseInt(status));
        ApiResponse answer = new ApiResponse().description(title + ".")
                .content(new Content().addMediaType("application/problem+json", problem));
        return switch (status) {
            case "401" -> answer.addHeaderObject("WWW-Authenticate", header("Which token is needed (RFC 6750)."));
            case "412" -> answer.addHeaderObject("ETag", header("The version that stands."));
            case "503" -> answer.addHeaderObject("Retry-After", header("Seconds after which to ask again."));
            default -> answer;
        };
    }

    private static Header header(String meaning) {
        return new Header().description(meaning).schema(AskedOperation.text());
    }

    private static String name(String status) { return "Problem" + status; }

    private static String reference(String status) { return "#/components/responses/" + name(status); }
}
