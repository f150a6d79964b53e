package org.cooptrack.command.door;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.Role;
import org.cooptrack.web.openapi.Condition;
import org.cooptrack.web.openapi.OperationPart;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document who may send a command, and what is answered when it is granted. */
@Component
public class CommandDescription implements OperationPart {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Asker.class);
    }

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        List<Class<?>> takes = Arrays.stream(method.getMethod().getParameterTypes()).<Class<?>>map(it -> it).toList();
        if (!takes.contains(Asker.class)) return;
        Optional<Class<?>> command = takes.stream().filter(Command.class::isAssignableFrom).findFirst();
        command.ifPresent(it -> permit(operation, it));
        Condition.keyOf(operation);
        boolean creates = method.hasMethodAnnotation(ResponseStatus.class);
        operation.setResponses(new ApiResponses().addApiResponse(creates ? "201" : "200",
                granted(creates, answered(operation))));
        if (command.filter(CommandDescription::amends).isPresent())
            operation.getResponses().addApiResponse("202", kept());
    }

    /** By its name: what puts right, or takes back, what was recorded. */
    private static boolean amends(Class<?> command) {
        return command.getSimpleName().startsWith("Correct") || command.getSimpleName().startsWith("Retract");
    }

    private static ApiResponse kept() {
        Schema<?> granted = new JsonSchema().$ref("#/components/schemas/Granted");
        return new ApiResponse()
                .description("Kept as a request, because it would change what was certified: another must approve it. "
                        + "Location says where the request will be seen; the stream is its own.")
                .content(new Content().addMediaType("application/json", new MediaType().schema(granted)))
                .addHeaderObject(HttpHeaders.LOCATION, header("string", "Where the request will be seen."))
                .addHeaderObject(HttpHeaders.ETAG, header("string", "The version of the request."))
                .addHeaderObject(Desk.POSITION,
                        header("integer", "The position from which on queries show it, when asked with atLeast."));
    }

    /** Adds who may send a command of this type. */
    public static void permit(Operation operation, Class<?> command) {
        Allowed allowed = command.getAnnotation(Allowed.class);
        if (allowed == null) return;
        List<String> roles = Arrays.stream(allowed.value()).map(Role::code).toList();
        operation.setDescription(operation.getDescription() + "\n\nRoles: " + String.join(", ", roles) + "."
                + (allowed.person() ? " A person's token is needed." : "")
                + (Permissions.isDelegable(command.asSubclass(Command.class))
                        ? " An approver may have delegated it."
                        : ""));
        operation.addExtension("x-roles", roles);
    }

    /** What the method answers: what was granted, unless it says more. */
    private static Schema<?> answered(Operation operation) {
        return operation.getResponses().values().stream().map(ApiResponse::getContent).filter(Objects::nonNull)
                .flatMap(content -> content.values().stream()).<Schema<?>>map(MediaType::getSchema)
                .filter(Objects::nonNull).findFirst()
                .orElseGet(() -> new JsonSchema().$ref("#/components/schemas/Granted"));
    }

    private static ApiResponse granted(boolean creates, Schema<?> answered) {
        MediaType body = new MediaType().schema(answered);
        ApiResponse granted = new ApiResponse()
                .description(creates ? "Granted; Location says where it will be seen." : "Granted, or already so.")
                .content(new Content().addMediaType("application/json", body))
                .addHeaderObject(HttpHeaders.ETAG, header("string", "The version at which the stream now stands."))
                .addHeaderObject(Desk.POSITION,
                        header("integer", "The position from which on queries show it, when asked with atLeast."));
        return creates
                ? granted.addHeaderObject(HttpHeaders.LOCATION, header("string", "Where it will be seen."))
                : granted;
    }

    private static Header header(String type, String meaning) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return new Header().description(meaning).schema(schema);
    }
}
