package id.timbang.store;

import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** Everything of this package that Spring puts together. */
@Configuration(proxyBeanMethods = false)
@ComponentScan
public class StoreConfiguration {
}
