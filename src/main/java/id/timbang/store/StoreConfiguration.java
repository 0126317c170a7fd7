package id.timbang.store;

import id.timbang.pipeline.Recall;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of this package that Spring puts together. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class StoreConfiguration {

    /** What runs and studies share: they often ask about the same data. */
    @Bean
    Recall recall() {
        return new Recall();
    }
}
