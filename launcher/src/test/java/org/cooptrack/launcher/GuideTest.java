package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceAccessMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import tools.jackson.databind.JsonNode;

/** The guide: worked examples with {@code curl}, a chapter for each subject. What it shows is sent as it stands, and works. */
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock(value = Resources.LOCALE, mode = ResourceAccessMode.READ)
class GuideTest {
    private static final Path ROOT = Path.of(System.getProperty("cooptrack.root", ".."));
    private static final Path GUIDE = ROOT.resolve("docs/examples");
    private static final Pattern BLOCK = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path temporary;

    @Test
    void it_is_what_the_examples_and_the_documents_of_both_services_make() throws Exception {
        List<GuideChapter> chapters = GuideChapter.all(ROOT);
        var pages = new HashMap<String, String>();
        chapters.forEach(chapter -> pages.put(chapter.file(), chapter.markdown()));
        pages.put("README.md", GuideChapter.head("README") + "\n" + chapters.stream()
                .map(chapter -> "- [" + chapter.title() + "](" + chapter.file() + ")\n").collect(Collectors.joining()));
        if (System.getProperty("write") != null) write(pages);
        assertThat(committed()).as("docs/examples (to write them: mvn test -Dwrite)").isEqualTo(pages);
    }

    @Test
    void every_request_of_it_is_answered_as_it_is_pasted() throws Exception {
        assumeThat(ROOT.resolve("query-service/target")).as("mvn verify builds the services first")
                .isDirectoryContaining("glob:**/query-service-*.jar");
        assumeThat(said("command -v curl")).as("curl is not here: the guide is not tried").isNotEmpty();
        var launcher = Launched.in(ROOT, temporary.resolve("data"));
        launcher.up();
        try (var api = new Api(Tokens.of(launcher.settings()))) {
            authorize(launcher);
            for (GuideChapter chapter : GuideChapter.all(ROOT)) {
                List<String> blocks = blocks(chapter);
                paste(blocks.subList(0, chapter.commands().size()), launcher, chapter);
                untilVisible(api, launcher.settings());
                if (chapter.markdown().matches("(?s).*(/v1/log|/letter).*")) untilSealed(api, launcher.settings());
                paste(blocks.subList(chapter.commands().size(), blocks.size()), launcher, chapter);
            }
        } finally {
            Launched.said(launcher.start("stop"), 0);
        }
    }

    private void paste(List<String> blocks, Launched launcher, GuideChapter chapter) throws Exception {
        if (blocks.isEmpty()) return;
        String script = "curl() { command curl --fail-with-body -sS -o answer \"$@\" || { echo \"${!#}\"; cat answer; exit 1; }; }\n"
                + String.join("\n", blocks).replace(GuideOperation.COMMANDS, address(launcher.settings().command()))
                        .replace(GuideOperation.QUESTIONS, address(launcher.settings().query()));
        Path file = Files.writeString(temporary.resolve("pasted.sh"), script);
        var process = new ProcessBuilder("bash", file.toString()).directory(temporary.toFile())
                .redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as("%s: %s", chapter.file(), said).isZero();
    }

    /** The header of each role, asked for once: a start of the launcher for each request would take minutes. */
    private void authorize(Launched launcher) throws Exception {
        for (String role : Stream.concat(Role.ofTokens().stream().map(Role::code), Stream.of("service")).toList())
            Files.writeString(temporary.resolve("auth-" + role), "Authorization: Bearer "
                    + Tokens.of(launcher.settings()).of(role).token());
        Path stub = Files.writeString(temporary.resolve("cooptrack"), "#!/bin/sh\ncat \"auth-$2\"\n");
        assertThat(stub.toFile().setExecutable(true)).isTrue();
    }

    private static List<String> blocks(GuideChapter chapter) throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE.resolve(chapter.file()))).results().map(found -> found.group(1))
                .toList();
    }

    private static String address(URI service) {
        String text = service.toString();
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private static String said(String shell) throws Exception {
        var process = new ProcessBuilder("sh", "-c", shell).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor(10, TimeUnit.SECONDS);
        return said;
    }

    private static Map<String, String> committed() throws IOException {
        var pages = new HashMap<String, String>();
        if (!Files.isDirectory(GUIDE)) return pages;
        try (Stream<Path> files = Files.list(GUIDE)) {
            for (Path file : files.toList())
                pages.put(file.getFileName().toString(), Files.readString(file));
        }
        return pages;
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(GUIDE);
        for (String gone : committed().keySet())
            if (!pages.containsKey(gone)) Files.delete(GUIDE.resolve(gone));
        for (var page : pages.entrySet())
            Files.writeString(GUIDE.resolve(page.getKey()), page.getValue());
    }

    private static void untilSealed(Api api, Settings settings) throws Exception {
        boolean unsealed = true;
        while (unsealed) {
            JsonNode log = api.json("auditor", Api.get(settings.query().resolve("/v1/log")));
            unsealed = log.at("/unsealed/events").asLong() > 0;
        }
    }

    /** Waits until the views know all that was recorded. */
    private static void untilVisible(Api api, Settings settings) throws Exception {
        boolean behind = true;
        while (behind) {
            JsonNode projections = api.json("auditor", Api.get(settings.query().resolve("/v1/projections")));
            behind = projections.valueStream().anyMatch(one -> one.get("events").asLong() > 0);
        }
    }
}
