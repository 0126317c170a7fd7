package id.timbang.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The mark at the address where browsers look for one unasked, also beside pages that name none, as those of the API. */
@Configuration(proxyBeanMethods = false)
class FavouriteIcon implements WebMvcConfigurer {

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/favicon.ico").setViewName("forward:/aset/merek.svg");
    }
}
