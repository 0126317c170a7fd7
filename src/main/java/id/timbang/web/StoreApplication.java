package id.timbang.web;

import id.timbang.store.DataFolder;
import id.timbang.store.StoreConfiguration;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The store alone, for commands that look into an installation without serving it. */
@EnableAutoConfiguration
@Import(StoreConfiguration.class)
class StoreApplication {

    /** Starts the store. */
    static ConfigurableApplicationContext start(DataFolder folder, Map<String, Object> settings) {
        return new SpringApplicationBuilder(StoreApplication.class).bannerMode(Banner.Mode.OFF)
                .web(WebApplicationType.NONE).registerShutdownHook(false).properties(settings)
                .initializers(context -> ((GenericApplicationContext) context).registerBean(DataFolder.class,
                        () -> folder, bean -> bean.setDestroyMethodName("")))
                .run();
    }
}
