package id.timbang.web;

import java.util.List;
import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.tomcat.ConfigurableTomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;

/**
 * Which addresses are taken. Ids are part of them, and those that dozens of offices give hold slashes, per cent signs and more
 * ({@code 12/PU/2026}). Encoded, such a sign belongs to one segment of the path for everybody: Tomcat leaves it encoded, and both
 * access rules and calls are matched segment by segment on the path as it was sent.
 */
@Configuration(proxyBeanMethods = false)
class AddressConfiguration {

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> slashesAsSent() {
        String asSent = EncodedSolidusHandling.PASS_THROUGH.getValue();
        return factory -> factory.addConnectorCustomizers(connector -> {
            connector.setEncodedSolidusHandling(asSent);
            connector.setEncodedReverseSolidusHandling(asSent);
        });
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableTomcatWebServerFactory> refusalsInOurWords(MessageSource texts) {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new RefusedAddresses(texts)));
    }

    /** As strict as ever with signs that are not encoded. */
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedSlash(true);
        firewall.setAllowUrlEncodedDoubleSlash(true);
        firewall.setAllowUrlEncodedPercent(true);
        firewall.setAllowBackSlash(true);
        firewall.setAllowSemicolon(true);
        firewall.getEncodedUrlBlocklist().addAll(List.of("//", "\\", ";"));
        return firewall;
    }
}
