package org.cooptrack.query.pages;

import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The words of pages, and what they are drawn with: all of it comes from this service. */
@Configuration(proxyBeanMethods = false)
@ShowsPages
class PagesConfiguration {
    private static final String WEBJARS = "classpath:/META-INF/resources/webjars/";

    @Bean
    MessageSource messageSource() {
        var words = new ResourceBundleMessageSource();
        words.setBasename("pages/words");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        words.setDefaultLocale(Locale.FRENCH);
        words.setAlwaysUseMessageFormat(true);
        return words;
    }

    @Bean
    LocaleResolver localeResolver(Site site) { return new PageLanguage(site); }

    @Bean
    WebMvcConfigurer pagesAround(Site site) {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new PageLanguage(site)).addPathPatterns("/pages", "/pages/**")
                        .excludePathPatterns("/pages/assets/**");
                registry.addInterceptor(new Framed()).addPathPatterns("/pages", "/pages/**");
            }

            @Override
            public void addViewControllers(ViewControllerRegistry registry) {
                registry.addViewController(Door.SIGNED_OUT).setViewName("signed-out");
                registry.addViewController(Door.NOT_SIGNED_IN).setViewName("not-signed-in");
            }

            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/pages/assets/**")
                        .addResourceLocations("classpath:/pages/assets/", WEBJARS + "picocss__pico/2.1.1/css/",
                                WEBJARS + "echarts/5.3.1/dist/")
                        .setCacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate());
            }
        };
    }
}
