package id.timbang.web.page;

import java.lang.invoke.MethodHandle;
import java.util.Collection;
import java.util.Map;

/** What {@link PlainExpression}s are put together from. */
final class PlainTerms {
    private static final PlainMembers MEMBERS = new PlainMembers();

    private PlainTerms() {
    }

    static PlainExpression variable(String name) {
        return variables -> variables.apply(name);
    }

    static PlainExpression text(String text) {
        return variables -> text;
    }

    /** A property of what a path leads to, or, {@code called}, a method of it without parameters. */
    static PlainExpression member(PlainExpression path, String name, boolean called) {
        return variables -> {
            Object owner = path.of(variables);
            if (owner == null || owner == PlainExpression.OTHER) {
                return PlainExpression.OTHER;
            }
            if (called && name.equals("isEmpty")) {
                return isEmpty(owner);
            }
            if (!called && owner instanceof Map<?, ?> map) {
                Object value = map.get(name);
                return value == null ? PlainExpression.OTHER : value;
            }
            return read(owner, name, called);
        };
    }

    private static Object isEmpty(Object owner) {
        if (owner instanceof String text) {
            return text.isEmpty();
        }
        if (owner instanceof Collection<?> some) {
            return some.isEmpty();
        }
        return owner instanceof Map<?, ?> map ? (Object) map.isEmpty() : PlainExpression.OTHER;
    }

    private static Object read(Object owner, String name, boolean called) {
        MethodHandle member = MEMBERS.of(owner.getClass(), name, called);
        try {
            return member == null ? PlainExpression.OTHER : (Object) member.invokeExact(owner);
        } catch (Throwable e) {
            // Spring meets it again and tells where.
            return PlainExpression.OTHER;
        }
    }

    static PlainExpression not(PlainExpression term) {
        return variables -> term.of(variables) instanceof Boolean yes ? (Object) !yes : PlainExpression.OTHER;
    }

    static PlainExpression isNothing(PlainExpression term, boolean same) {
        return variables -> {
            Object value = term.of(variables);
            return value == PlainExpression.OTHER ? value : (Object) ((value == null) == same);
        };
    }

    static PlainExpression is(PlainExpression term, String text, boolean same) {
        return variables -> {
            Object value = term.of(variables);
            return value == null || value instanceof String
                    ? (Object) (text.equals(value) == same)
                    : PlainExpression.OTHER;
        };
    }

    static PlainExpression joined(PlainExpression before, PlainExpression after) {
        return variables -> before.of(variables) instanceof String first && after.of(variables) instanceof String rest
                ? first + rest
                : PlainExpression.OTHER;
    }

    static PlainExpression choice(PlainExpression question, PlainExpression yes, PlainExpression no) {
        return variables -> question.of(variables) instanceof Boolean answer
                ? (answer ? yes : no).of(variables)
                : PlainExpression.OTHER;
    }
}
