package org.cooptrack.query.door;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.cooptrack.events.Role;
import org.cooptrack.query.projection.Column;
import org.cooptrack.query.projection.Page;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ViewProjection;
import org.cooptrack.web.openapi.OperationPart;
import org.cooptrack.web.binding.Heeds;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document who may ask a query, by what its list is filtered, and how far its answer knows history. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class QueryDescription implements OperationPart {
    private final List<Projection> projections;

    QueryDescription(List<Projection> projections) { this.projections = projections; }

    @Override
    public void describe(Operation operation, HandlerMethod method) {
        Permitted permitted = method.getMethodAnnotation(Permitted.class);
        if (permitted != null) permit(operation, permitted);
        List<Parameter> parameters = new ArrayList<>(
                Objects.requireNonNullElse(operation.getParameters(), List.<Parameter>of()));
        boolean list = Page.class.isAssignableFrom(method.getMethod().getReturnType());
        parameters.removeIf(it -> it.getName().equals("asked"));
        if (list) columns(method).forEach(column -> parameters.add(query(column.parameter(), "string")));
        AnnotatedElementUtils.findAllMergedAnnotations(method.getMethod(), Heeds.class).stream()
                .flatMap(heeds -> Arrays.stream(heeds.value())).distinct()
                .forEach(name -> parameters.add(heeded(name)));
        parameters.stream().filter(it -> it.getName().equals("limit")).forEach(QueryDescription::limited);
        operation.setParameters(parameters.isEmpty() ? null : parameters);
        answer(operation, method);
    }

    private static void permit(Operation operation, Permitted permitted) {
        List<String> roles = Arrays.stream(permitted.value()).map(Role::code).toList();
        operation.setDescription(operation.getDescription() + "\n\nRoles: " + String.join(", ", roles) + ".");
        operation.addExtension("x-roles", roles);
    }

    private List<? extends Column<?>> columns(HandlerMethod method) {
        Reads reads = method.getMethodAnnotation(Reads.class);
        if (reads == null) return List.of();
        return projections.stream().filter(it -> it.getClass() == reads.value()[0])
                .flatMap(it -> it instanceof ViewProjection<?, ?> view ? view.table().columns().stream() : null)
                .toList();
    }

    private static void answer(Operation operation, HandlerMethod method) {
        if (operation.getResponses() == null) return;
        ApiResponse answer = operation.getResponses().get("200");
        if (answer == null) return;
        answer.setDescription("The answer.");
        if (method.hasMethodAnnotation(Reads.class))
            answer.addHeaderObject(Waiting.POSITION,
                    header("integer", "Up to which position the answer knows history."));
        if (method.getMethod().getReturnType() == ResponseEntity.class && method.hasMethodAnnotation(Reads.class))
            answer.addHeaderObject("ETag",
                    header("string", "The version that was read; commands take it as If-Match."));
    }

    private static void limited(Parameter limit) {
        limit.schema(typed("integer").minimum(BigDecimal.ONE).maximum(BigDecimal.valueOf(Asked.MOST)));
    }

    private static Parameter heeded(String name) {
        return query(name, name.equals("atLeast") || name.equals("asOf") ? "integer" : "string");
    }

    static Parameter query(String name, String type) {
        return new Parameter().in("query").name(name).required(false).schema(typed(type));
    }

    private static Header header(String type, String meaning) {
        return new Header().description(meaning).schema(typed(type));
    }

    private static Schema<?> typed(String type) {
        Schema<?> schema = new JsonSchema();
        schema.addType(type);
        return schema;
    }
}
