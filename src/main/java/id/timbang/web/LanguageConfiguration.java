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
        var resolver = new CookieLocaleResolver(NAME) {
            @Override
            protected Locale parseLocaleValue(String value) {
                return known(value);
            }
        };
        resolver.setDefaultLocale(FIRST);
        return resolver;
    }

    /** One of the two languages: pages are kept by language, and a third would be shown to readers of the first. */
    private static Locale known(String value) {
        return value.equals(Locale.ENGLISH.getLanguage()) ? Locale.ENGLISH : FIRST;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        var switcher = new LocaleChangeInterceptor() {
            @Override
            protected Locale parseLocaleValue(String value) {
                return known(value);
            }
        };
        switcher.setParamName(NAME);
        registry.addInterceptor(switcher);
    }
}
