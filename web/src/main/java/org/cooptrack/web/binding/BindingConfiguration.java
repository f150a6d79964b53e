package org.cooptrack.web.binding;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets controllers say what is asked of them. */
@AutoConfiguration
@Import(WholeIds.class)
public class BindingConfiguration {
    @Bean
    WebMvcConfigurer askedArguments() {
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new AskedArgument());
            }

            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new AcceptsJson());
                registry.addInterceptor(new KnownParameters());
                registry.addInterceptor(new VersionRequired());
            }
        };
    }
}
