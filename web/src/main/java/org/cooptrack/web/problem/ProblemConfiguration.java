package org.cooptrack.web.problem;

import java.util.List;
import org.apache.catalina.core.StandardHost;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Makes every refusal a problem, wherever in the stack it happens. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
@Import(ProblemErrorController.class)
public class ProblemConfiguration {
    private static final int AFTER_TOKENS = -50;

    @Bean
    ProblemTexts problemTexts() { return ProblemTexts.onClassPath(); }

    @Bean
    Problems problems(ProblemTexts texts) { return new Problems(texts); }

    @Bean
    WebMvcConfigurer problemResolution(Problems problems) {
        return new WebMvcConfigurer() {
            @Override
            public void extendHandlerExceptionResolvers(List<HandlerExceptionResolver> resolvers) {
                resolvers.subList(1, resolvers.size()).clear();
                resolvers.add(new ProblemResolver(problems));
            }
        };
    }

    @Bean
    FilterRegistrationBean<BodyLimit> bodyLimit(Problems problems, @Value("${cooptrack.web.body-limit}") long limit,
            @Value("${cooptrack.web.streamed}") List<String> streamed) {
        FilterRegistrationBean<BodyLimit> filter = new FilterRegistrationBean<>(
                new BodyLimit(problems, limit, streamed));
        filter.setOrder(AFTER_TOKENS);
        return filter;
    }

    /** After Boot's own customizer, so that this valve is the inner one and speaks first. */
    @Bean
    @Order(Ordered.LOWEST_PRECEDENCE)
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(Problems problems) {
        return factory -> factory.addContextCustomizers(context -> {
            StandardHost host = (StandardHost) context.getParent();
            host.setErrorReportValveClass(ProblemValve.class.getName());
            host.getPipeline().addValve(new ProblemValve(problems));
        });
    }
}
