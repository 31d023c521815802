package watchbill.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Templates are compiled with the code, checked by the compiler, and found by their name: `desk` is
/// `src/main/jte/desk.jte`.
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {

    private final FrameInterceptor frames;

    Pages(FrameInterceptor frames) {
        this.frames = frames;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(frames);
    }

    /// What has its version in its address is fetched once.
    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        var forGood = CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        registry.addResourceHandler(Assets.at("**"))
                .addResourceLocations(Assets.FOLDER)
                .setCacheControl(forGood);
        registry.addResourceHandler("/webjars/**")
                .addResourceLocations("classpath:/META-INF/resources/webjars/")
                .setCacheControl(forGood);
    }

    @Bean
    TemplateEngine templates() {
        var engine = TemplateEngine.createPrecompiled(ContentType.Html);
        engine.setHtmlInterceptor(new FormTokens());
        return engine;
    }

    @Bean
    ViewResolver pageViews(TemplateEngine templates) {
        return new NamedTemplates(templates);
    }

    private record NamedTemplates(TemplateEngine templates) implements ViewResolver, Ordered {

        @Override
        public @Nullable JteView resolveViewName(String name, Locale locale) {
            var template = name + ".jte";
            return templates.hasTemplate(template) ? new JteView(templates, template) : null;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }
    }
}
