package org.cooptrack.web.binding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds how a value type is made from, and written as, one simpler value: {@code @JsonCreator} and {@code @JsonValue}. */
final class Creators {
    private Creators() {}

    static Optional<Executable> of(Class<?> type) {
        return Stream
                .<Executable>concat(Arrays.stream(type.getDeclaredMethods()),
                        Arrays.stream(type.getDeclaredConstructors()))
                .filter(Creators::makesFromOne).findFirst();
    }

    private static boolean makesFromOne(Executable maker) {
        JsonCreator creator = maker.getAnnotation(JsonCreator.class);
        return creator != null && creator.mode() != JsonCreator.Mode.PROPERTIES
                && creator.mode() != JsonCreator.Mode.DISABLED && maker.getParameterCount() == 1;
    }

    static Object make(Executable maker, @Nullable Object... from) {
        try {
            return maker instanceof Method method
                    ? method.invoke(null, from)
                    : ((java.lang.reflect.Constructor<?>) maker).newInstance(from);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException reason) throw reason;
            throw new IllegalStateException("cannot make " + maker.getDeclaringClass().getSimpleName(), thrown);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(
                    maker.getDeclaringClass().getSimpleName() + " and its maker are not public", closed);
        }
    }

    static String written(Object constant) {
        Class<?> type = ((Enum<?>) constant).getDeclaringClass();
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> isValue(method) && !Modifier.isStatic(method.getModifiers())).findFirst()
                .map(method -> invoke(method, constant)).orElse(((Enum<?>) constant).name());
    }

    private static boolean isValue(AnnotatedElement element) {
        return element.isAnnotationPresent(JsonValue.class);
    }

    private static String invoke(Method method, Object on) {
        try {
            return (String) method.invoke(on);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException(method + " cannot be called", closed);
        }
    }
}
