package id.timbang.web;

import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** Bahasa Indonesia first; {@code ?bahasa=en} switches to English and back, kept in a cookie. */
@Configuration(proxyBeanMethods = false)
class LanguageConfiguration implements WebMvcConfigurer {
    /** Of the parameter and of the cookie. */
    static final String NAME = "bahasa";
    static final Locale FIRST = Locale.forLanguageTag("id");

    @Bean
    LocaleResolver localeResolver() {
        var resolver = new CookieLocaleResolver(NAME);
        resolver.setDefaultLocale(FIRST);
        return resolver;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var switcher = new LocaleChangeInterceptor();
        switcher.setParamName(NAME);
        switcher.setIgnoreInvalidLocale(true);
        registry.addInterceptor(switcher);
    }
}
