package org.cooptrack.web.binding;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.cooptrack.events.value.Written;
import org.cooptrack.web.Limits;
import org.cooptrack.web.shape.Limit;

/** Which shape a Java type has in a body. A type without one is a mistake in a command, and says so. */
final class Shapes {
    private Shapes() {}

    static Shape of(AnnotatedType type) {
        Class<?> raw = raw(type.getType());
        if (raw == String.class) return new TextShape(limit(type, Limits.TEXT_CHARACTERS));
        if (raw == long.class || raw == Long.class) return new WholeShape(false);
        if (raw == int.class || raw == Integer.class) return new WholeShape(true);
        if (raw == boolean.class || raw == Boolean.class) return new FlagShape();
        if (raw == List.class) return new ListShape(argument(type, 0), limit(type, Limits.LIST_ENTRIES), false);
        if (raw == Set.class) return new ListShape(argument(type, 0), limit(type, Limits.LIST_ENTRIES), true);
        if (raw == Map.class || raw == SortedMap.class)
            return new MapShape(key(type), argument(type, 1), limit(type, Limits.MAP_ENTRIES));
        if (WrittenShape.KNOWN.get(raw) instanceof WrittenShape written) return written;
        if (raw.isEnum()) return EnumShape.of(raw);
        Optional<Executable> maker = Creators.of(raw);
        if (maker.isPresent()) return made(type, raw, maker.get());
        if (raw.isRecord()) return RecordShape.of(raw);
        throw new IllegalStateException("a command cannot hold a " + type.getType());
    }

    /** A limit where the value is used holds for the text it is made from. */
    private static Shape made(AnnotatedType type, Class<?> raw, Executable maker) {
        Shape from = of(maker.getAnnotatedParameterTypes()[0]);
        boolean shortened = type.isAnnotationPresent(Limit.class);
        if (from instanceof TextShape text) from = new TextShape(limit(type, text.limit()));
        if (shortened && from instanceof MapShape map && map.value() instanceof TextShape text)
            from = new MapShape(map.key(), new TextShape(limit(type, text.limit())), map.limit());
        return new MadeShape(maker, from, written(raw, from));
    }

    /** A text may be written in many ways, and its type must say in which; what is made of anything else cannot fail. */
    private static String written(Class<?> raw, Shape from) {
        Written written = raw.getAnnotation(Written.class);
        if (written == null && from instanceof TextShape)
            throw new IllegalStateException("how is it written? " + raw);
        return written == null ? "" : written.value();
    }

    private static Shape key(AnnotatedType type) {
        Shape key = argument(type, 0);
        return key instanceof TextShape ? new TextShape(Limits.NAME_CHARACTERS) : key;
    }

    private static Shape argument(AnnotatedType type, int index) {
        if (type instanceof AnnotatedParameterizedType generic)
            return of(generic.getAnnotatedActualTypeArguments()[index]);
        throw new IllegalStateException("what does it hold? " + type);
    }

    private static int limit(AnnotatedType type, int usual) {
        Limit own = type.getAnnotation(Limit.class);
        return own == null ? usual : own.value();
    }

    private static Class<?> raw(Type type) {
        return switch (type) {
            case Class<?> plain -> plain;
            case ParameterizedType generic -> (Class<?>) generic.getRawType();
            default -> throw new IllegalStateException("a command cannot hold a " + type);
        };
    }
}
