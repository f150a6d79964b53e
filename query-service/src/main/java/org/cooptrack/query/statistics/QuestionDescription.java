package org.cooptrack.query.statistics;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.web.openapi.OperationPart;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.method.HandlerMethod;

/** Says in the API document what a question may hold. */
@Component
class QuestionDescription implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        List<Class<?>> takes = List.of(method.getMethod().getParameterTypes());
        boolean one = method.hasMethodAnnotation(AsksOneFigure.class);
        if (!one && (method.getBeanType() != StatisticsQueries.class || !takes.contains(MultiValueMap.class))) return;
        List<Parameter> parameters = new ArrayList<>(operation.getParameters());
        Stream<String> known = one
                ? Stream.concat(QuestionReader.KNOWN.stream(), Stream.of("figure"))
                : QuestionReader.KNOWN.stream();
        Stream.concat(known, axes())
                .filter(name -> parameters.stream().noneMatch(it -> it.getName().equals(name))).sorted()
                .forEach(name -> parameters.add(parameter(name)));
        parameters.stream().filter(it -> it.getName().equals("reason")).forEach(it -> it.required(true));
        operation.setParameters(parameters);
    }

    private static Stream<String> axes() { return Axis.all().map(Axis::code); }

    private static Parameter parameter(String name) {
        Schema<?> text = new JsonSchema();
        text.addType(name.equals("asOf") || name.equals("limit") ? "integer" : "string");
        return new Parameter().in("query").name(name).required(name.equals("measure")).schema(text);
    }
}
