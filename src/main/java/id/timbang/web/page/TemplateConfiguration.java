package id.timbang.web.page;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.ITemplateResolver;

/** Templates as Spring makes them, but with {@link PlainExpressions}. */
@Configuration(proxyBeanMethods = false)
class TemplateConfiguration {

    @Bean
    SpringTemplateEngine templateEngine(ObjectProvider<ITemplateResolver> resolvers,
            ObjectProvider<IDialect> dialects) {
        SpringTemplateEngine engine = engine();
        resolvers.orderedStream().forEach(engine::addTemplateResolver);
        dialects.orderedStream().forEach(engine::addDialect);
        return engine;
    }

    /** Without any templates yet. */
    static SpringTemplateEngine engine() {
        var engine = new SpringTemplateEngine();
        engine.setDialect(new SpringStandardDialect() {
            private final IStandardVariableExpressionEvaluator plain = new PlainExpressions();

            @Override
            public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
                return plain;
            }
        });
        return engine;
    }
}
