package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.cooptrack.web.Limits;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.Conditions;
import org.cooptrack.web.binding.RequestDigest;
import org.cooptrack.web.token.Caller;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The API document, OpenAPI 3.1, at {@code /v1/openapi.json}: what is asked, what may be refused, and the limits. */
@AutoConfiguration
public class OpenApiConfiguration {
    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Caller.class, Conditions.class, RequestDigest.class)
                .addAnnotationsToIgnore(Asked.class);
    }

    @Bean
    OpenAPI document(@Value("${spring.application.name:cooptrack}") String service,
            @Value("${cooptrack.web.about:}") String about) {
        return new OpenAPI()
                .info(new Info().title(service).version("v1").description((about + "\n\n" + Limits.STATED).strip()))
                .servers(List.of(new Server().url("/"))).addSecurityItem(new SecurityRequirement().addList("token"))
                .components(new Components().addSecuritySchemes("token", token())
                        .addSchemas("Problem", ProblemSchema.problem())
                        .addResponses("Problem", ProblemSchema.response()));
    }

    @Bean
    OperationCustomizer askedOperations() { return new AskedOperation(); }

    private static SecurityScheme token() {
        return new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer").bearerFormat("at+jwt");
    }
}
