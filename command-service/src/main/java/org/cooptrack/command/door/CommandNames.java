package org.cooptrack.command.door;

import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.command.CommandService;
import org.cooptrack.command.law.Command;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/** The names under which wishes are kept, {@code slice.Wish}, never a Java class name. */
@Component
public class CommandNames {
    private final Map<String, Class<? extends Command>> byName = new TreeMap<>();

    public CommandNames() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Command.class));
        for (var found : scanner.findCandidateComponents(CommandService.class.getPackageName())) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null);
            if (type.isRecord()) byName.put(nameOf(type), type.asSubclass(Command.class));
        }
    }

    public static String nameOf(Class<?> type) {
        String slice = type.getPackageName();
        return slice.substring(slice.lastIndexOf('.') + 1) + "." + type.getSimpleName();
    }

    /** @throws IllegalArgumentException for a wish this release does not know */
    public Class<? extends Command> named(String name) {
        Class<? extends Command> type = byName.get(name);
        if (type == null) throw new IllegalArgumentException("unknown wish " + name);
        return type;
    }
}
