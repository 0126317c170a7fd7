package id.timbang.web.page;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Reads properties of our own types, found once for each type; what is of other types is left to Spring. */
final class PlainMembers {
    private static final String OURS = "id.timbang.";
    private static final String CALL = "()";
    private static final MethodType READ = MethodType.methodType(Object.class, Object.class);

    private final ClassValue<Map<String, Optional<MethodHandle>>> known = new ClassValue<>() {
        @Override
        protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    /** {@code null} where there is none, or it is not ours. */
    MethodHandle of(Class<?> type, String name, boolean called) {
        Map<String, Optional<MethodHandle>> members = known.get(type);
        String key = called ? name + CALL : name;
        Optional<MethodHandle> member = members.get(key);
        if (member == null) {
            member = find(type, name, called);
            members.put(key, member);
        }
        return member.orElse(null);
    }

    /** As Spring looks for it: a getter before a method of that name. */
    private static Optional<MethodHandle> find(Class<?> type, String name, boolean called) {
        String upper = Character.toUpperCase(name.charAt(0)) + name.substring(1);
        List<String> names = called ? List.of(name) : List.of("get" + upper, "is" + upper, name);
        return names.stream().flatMap(one -> method(type, one).stream()).findFirst()
                .filter(method -> method.getDeclaringClass().getName().startsWith(OURS)).map(PlainMembers::handle);
    }

    private static Optional<Method> method(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean plain = !Modifier.isStatic(method.getModifiers()) && method.getReturnType() != void.class;
            return plain ? Optional.of(method) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    private static MethodHandle handle(Method method) {
        try {
            method.setAccessible(true);
            return MethodHandles.lookup().unreflect(method).asType(READ);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(method + " cannot be read", e);
        }
    }
}
