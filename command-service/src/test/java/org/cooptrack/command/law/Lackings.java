package org.cooptrack.command.law;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;

/** What the slices say of their rules that late truth answers, each found where it stands. */
public final class Lackings {
    private Lackings() {}

    public static List<Lacking> all() {
        var all = new ArrayList<Lacking>();
        for (var type : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.cooptrack.command"))
            if (type.isAssignableTo(Lacking.class) && !type.isInterface()) all.add(made(type.reflect()));
        return all;
    }

    private static Lacking made(Class<?> type) {
        try {
            var constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return (Lacking) constructor.newInstance();
        } catch (ReflectiveOperationException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
