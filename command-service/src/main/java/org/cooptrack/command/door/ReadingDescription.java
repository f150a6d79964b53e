package org.cooptrack.command.door;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cooptrack.events.Role;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document who may read what a method answers. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class ReadingDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        Permitted permitted = method.getMethodAnnotation(Permitted.class);
        if (permitted == null) return;
        List<String> roles = Arrays.stream(permitted.value()).map(Role::code).toList();
        operation.setDescription(operation.getDescription() + "\n\nRoles: " + String.join(", ", roles) + ".");
        operation.addExtension("x-roles", roles);
        Objects.requireNonNullElse(operation.getParameters(), List.<io.swagger.v3.oas.models.parameters.Parameter>of())
                .stream().filter(parameter -> parameter.getName().equals("limit"))
                .forEach(limit -> limit.schema(fromOneTo(1_000)));
        var answer = operation.getResponses().get("200");
        if (answer != null) answer.setDescription("The answer.");
    }

    private static Schema<?> fromOneTo(int most) {
        Schema<?> schema = new JsonSchema();
        schema.addType("integer");
        return schema.minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(most));
    }
}
