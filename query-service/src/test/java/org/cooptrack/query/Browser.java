package org.cooptrack.query;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** A real browser before the pages: the distribution's, without a window. It notes whom it asks and what it complains of. */
final class Browser implements AutoCloseable {
    private static final List<Path> WHERE = List.of(Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"),
            Path.of("/usr/bin/google-chrome"));
    private final Playwright playwright = Playwright
            .create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final com.microsoft.playwright.Browser running;
    private final Set<String> asked = new ConcurrentSkipListSet<>();
    private final Set<String> complaints = new ConcurrentSkipListSet<>();

    private Browser(Path program) {
        running = playwright.chromium()
                .launch(new LaunchOptions().setExecutablePath(program).setHeadless(true)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking",
                                "--disable-component-update", "--disable-sync", "--force-color-profile=srgb")));
    }

    /** Without a browser on this machine the tests that need one say that they were skipped. */
    static Browser start() {
        var found = WHERE.stream().filter(Files::isExecutable).findFirst();
        assumeTrue(found.isPresent(), "No chromium is installed: pages are not looked at in a browser.");
        return new Browser(found.orElseThrow());
    }

    /** A new visitor with nothing remembered, whose browser asks for that language. */
    Page visitor(String language, int width, int height) {
        BrowserContext context = running
                .newContext(new NewContextOptions().setLocale(language).setViewportSize(width, height));
        context.onRequest(request -> asked.add(origin(request.url())));
        context.onConsoleMessage(message -> {
            if (Set.of("error", "warning").contains(message.type())) complaints.add(message.text());
        });
        context.onWebError(error -> complaints.add(error.error()));
        context.setDefaultTimeout(15_000);
        return context.newPage();
    }

    /** Of which hosts anything was asked. */
    Set<String> asked() { return new TreeSet<>(asked); }

    Set<String> complaints() { return new TreeSet<>(complaints); }

    private static String origin(String url) {
        return url.startsWith("data:") ? "data:" : url.replaceFirst("(://[^/]+).*", "$1");
    }

    @Override
    public void close() { playwright.close(); }
}
