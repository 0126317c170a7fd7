package id.timbang.web.page;

import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ILazyContextVariable;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;
import org.thymeleaf.standard.expression.VariableExpression;

/**
 * Reads plain expressions of templates itself and leaves all others to Spring, whose way to a property asks anew at each turn who may
 * read it and how: a sixth of the processor time of a page with a table went there.
 */
final class PlainExpressions implements IStandardVariableExpressionEvaluator {
    private static final IStandardVariableExpressionEvaluator SPRING = SPELVariableExpressionEvaluator.INSTANCE;

    @Override
    public Object evaluate(IExpressionContext context, IStandardVariableExpression expression,
            StandardExpressionExecutionContext how) {
        PlainExpression plain = how.getPerformTypeConversion() || expression.getUseSelectionAsRoot()
                ? null
                : plain(expression);
        Object value = plain == null
                ? PlainExpression.OTHER
                : plain.of(name -> variable(context, (String) name));
        return value == PlainExpression.OTHER ? SPRING.evaluate(context, expression, how) : value;
    }

    private static Object variable(IExpressionContext context, String name) {
        Object value = context.getVariable(name);
        return value instanceof ILazyContextVariable<?> lazy ? lazy.getValue() : value;
    }

    /** {@code null} where it is not; what Spring made of it is kept in the same place. */
    private static PlainExpression plain(IStandardVariableExpression expression) {
        if (!(expression instanceof VariableExpression variable)) {
            return null;
        }
        if (variable.getCachedExpression() == null) {
            PlainExpression.read(variable.getExpression()).ifPresent(variable::setCachedExpression);
        }
        return variable.getCachedExpression() instanceof PlainExpression known ? known : null;
    }
}
