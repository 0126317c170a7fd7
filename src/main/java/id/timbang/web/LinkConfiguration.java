package id.timbang.web;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Links of pages. */
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {

    @Autowired
    void encode(SpringTemplateEngine templates) {
        templates.setLinkBuilder(new EncodedLinks());
    }

    /**
     * Keeps Spring from looking on the class path whether each link of a page names a static file: two thirds of the processor time of
     * a page with a table went there, and links to libraries are served without a version as well.
     */
    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> linksAsWritten() {
        var registration = new FilterRegistrationBean<>(new ResourceUrlEncodingFilter());
        registration.setEnabled(false);
        return registration;
    }
}
