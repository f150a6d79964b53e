package org.cooptrack.query.door;

import java.time.Duration;
import org.cooptrack.query.projection.Past;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** First whether one may ask, then whether the answer is known far enough, then whether there is what is asked about. */
@Configuration(proxyBeanMethods = false)
class DoorConfiguration {
    @Bean
    WebMvcConfigurer doors(Progress progress, ReadModels models, Reading reading, Things things, JdbcClient views,
            KnownAt knownAt, Past past, JsonMapper json,
            @Value("${cooptrack.query.patience:5s}") Duration patience) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new Guard()).excludePathPatterns("/health/**");
                registry.addInterceptor(new Waiting(progress, models, reading, knownAt, patience));
                registry.addInterceptor(new AsKnownThen(models, reading, past, knownAt, json));
                registry.addInterceptor(new Naming(models.all(), things, views));
            }
        };
    }
}
