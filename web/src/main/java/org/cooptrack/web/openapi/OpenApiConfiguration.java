package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.jackson.ModelResolver;
import java.util.ArrayList;
import java.util.List;
import org.cooptrack.web.Limits;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.Conditions;
import org.cooptrack.web.binding.RequestDigest;
import org.cooptrack.web.token.Caller;
import org.springdoc.core.customizers.OperationCustomizer;
import org.cooptrack.web.problem.ProblemTexts;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The API document, OpenAPI 3.1, at {@code /v1/openapi.json}: what is asked, what may be refused, and the limits. */
@AutoConfiguration
public class OpenApiConfiguration {
    private static final String STORY = """
            ## Examples
            The examples of all operations tell one story. Sent in the order of their numbers to an empty service, each
            succeeds; `x-story` says in which role a step is sent, and a number stands for the same step in the body and
            in the parameters.
            """;

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Conditions.class, RequestDigest.class)
                .addAnnotationsToIgnore(Asked.class);
    }

    @Bean
    OpenAPI document(@Value("${spring.application.name:cooptrack}") String service,
            @Value("${cooptrack.web.about:}") String about, ProblemTexts texts) {
        Components components = new Components().addSecuritySchemes("token", token()).addSchemas("Problem",
                ProblemSchema.problem());
        ProblemAnswers.all(texts).forEach(components::addResponses);
        return new OpenAPI()
                .info(new Info().title(service).version("v1")
                        .description((about + "\n\n" + Limits.STATED + STORY).strip()))
                .servers(List.of(new Server().url("/"))).addSecurityItem(new SecurityRequirement().addList("token"))
                .components(components);
    }

    @Bean
    OperationCustomizer operations(List<OperationPart> ofTheService) {
        List<OperationPart> parts = new ArrayList<>(List.of(new NamedOperation(), new AskedOperation()));
        parts.addAll(ofTheService);
        parts.addAll(List.of(new ProblemAnswers(), new WordedOperation(new Words()),
                new ExampledOperation(Story.onClassPath())));
        return (operation, method) -> {
            parts.forEach(part -> part.describe(operation, method));
            return operation;
        };
    }

    @Bean
    OpenApiCustomizer sharedSchemas() { return new SharedSchemas(); }

    @Bean
    ModelResolver answeredNames(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new OuterAndInnerName()).openapi31(true);
    }

    @Bean
    ModelConverter answeredSchemas() { return new AnsweredSchemas(); }

    private static SecurityScheme token() {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("at+jwt");
    }
}
