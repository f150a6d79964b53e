package org.cooptrack.launcher.sample;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.BeanUtils;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.util.ClassUtils;

/** All kinds of activity of this package, in the order of their names, so that a kind is added by its own file alone. */
final class Kinds {
    static final List<Kind> ALL = found();

    private Kinds() {}

    /** Those of which there was work in that year. */
    static List<Kind> in(int year) {
        return ALL.stream().filter(kind -> kind.theme().since() <= year).toList();
    }

    private static List<Kind> found() {
        var scan = new ClassPathScanningCandidateComponentProvider(false);
        scan.addIncludeFilter(new AssignableTypeFilter(Kind.class));
        return scan.findCandidateComponents(Kind.class.getPackageName()).stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()),
                        Kind.class.getClassLoader()))
                .sorted(Comparator.comparing(Class::getName)).map(BeanUtils::instantiateClass).map(Kind.class::cast)
                .toList();
    }
}
