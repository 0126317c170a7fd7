package id.timbang.web;

import id.timbang.store.DataFolder;
import id.timbang.store.StoreConfiguration;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** Everything that Spring puts together. */
@SpringBootApplication
@Import(StoreConfiguration.class)
public class TimbangApplication {

    /**
     * Starts the application.
     *
     * @param folder what it keeps files in
     * @param settings over those of application.yaml
     */
    public static ConfigurableApplicationContext start(DataFolder folder, Map<String, Object> settings) {
        return new SpringApplicationBuilder(TimbangApplication.class).bannerMode(Banner.Mode.OFF)
                .properties(settings).initializers(context -> ((GenericApplicationContext) context)
                        .registerBean(DataFolder.class, () -> folder, bean -> bean.setDestroyMethodName("")))
                .run();
    }
}
