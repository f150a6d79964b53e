package org.cooptrack.tlog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Runs verify/Verify.java, which knows nothing of this module: compiled for Java 17, without a warning, and called. */
final class Outsider {
    static final Path FILE = Path.of(System.getProperty("cooptrack.root", ".."), "verify", "Verify.java");
    private static final Class<?> VERIFY = compiled();

    /** How it ended, and what was said, in English. */
    record Verdict(int exit, String said) {}

    private Outsider() {}

    static Verdict verdict(Path export, SigningKey key, Object... more) {
        List<String> arguments = new ArrayList<>(
                List.of(export.toString(), "--key", key.verifying().vkey(), "--language", "en"));
        Arrays.stream(more).map(String::valueOf).forEach(arguments::add);
        return verdict(arguments);
    }

    static Verdict verdict(List<String> arguments) {
        var said = new ByteArrayOutputStream();
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        int exit = (int) call("run", (Object) arguments.toArray(String[]::new), out, out);
        return new Verdict(exit, said.toString(StandardCharsets.UTF_8));
    }

    /** One step of the check alone, for vectors of that step; what it throws is thrown. */
    static Object call(String method, Object... arguments) {
        return call(VERIFY, null, method, arguments);
    }

    static boolean signed(String vkey, String text, byte[] signature) {
        Class<?> key = inner("Key");
        return (boolean) call(key, call(key, null, "of", vkey), "signed", text, signature);
    }

    static Object constant(String name) {
        try {
            Field constant = VERIFY.getDeclaredField(name);
            constant.setAccessible(true);
            return constant.get(null);
        } catch (ReflectiveOperationException other) {
            throw new AssertionError(other);
        }
    }

    private static Class<?> inner(String name) {
        return Arrays.stream(VERIFY.getDeclaredClasses()).filter(one -> one.getSimpleName().equals(name)).findFirst()
                .orElseThrow();
    }

    private static Object call(Class<?> of, @Nullable Object on, String name, Object... arguments) {
        try {
            Method method = Arrays.stream(of.getDeclaredMethods())
                    .filter(one -> one.getName().equals(name) && one.getParameterCount() == arguments.length)
                    .findFirst()
                    .orElseThrow();
            method.setAccessible(true);
            return method.invoke(on, arguments);
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof RuntimeException cause) throw cause;
            throw new AssertionError(thrown);
        } catch (IllegalAccessException other) {
            throw new AssertionError(other);
        }
    }

    private static Class<?> compiled() {
        try {
            Path classes = Files.createTempDirectory("verify");
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            var said = new ByteArrayOutputStream();
            int failed = compiler.run(null, said, said, "--release", "17", "-Xlint:all,-options", "-Werror",
                    "-d", classes.toString(), FILE.toString());
            if (failed != 0) throw new AssertionError(said.toString(StandardCharsets.UTF_8));
            return new URLClassLoader(new URL[]{classes.toUri().toURL()}, null).loadClass("Verify");
        } catch (IOException | ClassNotFoundException broken) {
            throw new AssertionError(broken);
        }
    }
}
