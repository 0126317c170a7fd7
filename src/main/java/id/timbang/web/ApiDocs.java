package id.timbang.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.core.util.Json;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The documents of the API at {@code /v3/api-docs}. */
@Configuration(proxyBeanMethods = false)
class ApiDocs {
    private static final String BASIC = "basic";

    @Bean
    OpenAPI openApi() {
        OpenAPI api = new OpenAPI().info(new Info().title("Timbang").version("1")
                .description("Which proposals to fund under a ceiling, how close to the best, and why."));
        api.schemaRequirement(BASIC, new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme(BASIC));
        return api.addSecurityItem(new SecurityRequirement().addList(BASIC));
    }

    /** Names fields as the answers do. */
    @Bean
    ModelResolver modelResolver() {
        ObjectMapper mapper = Json.mapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        return new ModelResolver(mapper);
    }
}
