package org.cooptrack.web;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** The settings both services share; a service's own configuration wins over each of them. */
final class WebDefaults implements EnvironmentPostProcessor {
    private static final Map<String, Object> DEFAULTS = Map.ofEntries(
            Map.entry("cooptrack.audience", "cooptrack"),
            Map.entry("cooptrack.token.algorithms", "RS256"),
            Map.entry("cooptrack.web.body-limit", String.valueOf(Limits.BODY_BYTES)),
            Map.entry("cooptrack.web.streamed", "/v1/imports/**,/v1/sheets/**"),
            Map.entry("spring.threads.virtual.enabled", "true"),
            Map.entry("spring.mvc.async.request-timeout", "60s"),
            Map.entry("spring.mvc.formcontent.filter.enabled", "false"),
            Map.entry("spring.mvc.log-resolved-exception", "false"),
            Map.entry("spring.servlet.multipart.enabled", "false"),
            Map.entry("spring.jackson.default-property-inclusion", "non_null"),
            Map.entry("server.max-http-request-header-size", String.valueOf(Limits.HEADER_BYTES)),
            Map.entry("server.shutdown", "graceful"),
            Map.entry("server.tomcat.connection-timeout", Limits.CONNECTION_SECONDS + "s"),
            Map.entry("server.tomcat.keep-alive-timeout", Limits.KEEP_ALIVE_SECONDS + "s"),
            Map.entry("server.tomcat.max-keep-alive-requests", "-1"),
            Map.entry("server.tomcat.max-parameter-count", String.valueOf(Limits.PARAMETERS)),
            Map.entry("server.tomcat.max-swallow-size", "16MB"),
            Map.entry("springdoc.api-docs.path", "/v1/openapi.json"),
            Map.entry("springdoc.api-docs.version", "openapi_3_1"),
            Map.entry("springdoc.writer-with-order-by-keys", "true"),
            Map.entry("springdoc.writer-with-default-pretty-printer", "true"),
            Map.entry("springdoc.override-with-generic-response", "false"),
            Map.entry("springdoc.default-produces-media-type", "application/json"),
            Map.entry("springdoc.swagger-ui.enabled", "false"));

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        environment.getPropertySources().addLast(new MapPropertySource("what both services share", DEFAULTS));
    }
}
