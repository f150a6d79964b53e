package org.cooptrack.web.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.json.JsonMapper;

/**
 * The examples of a service: one story in chapters, {@code examples/*.json}, by name. Each chapter is a list of steps; sent
 * one after the other to an empty service, all succeed.
 */
record Story(List<Step> steps) {
    static Story onClassPath() {
        try {
            Resource[] chapters = new PathMatchingResourcePatternResolver().getResources("classpath*:examples/*.json");
            Arrays.sort(chapters, Comparator.comparing(chapter -> Objects.requireNonNull(chapter.getFilename())));
            List<Step> steps = new ArrayList<>();
            for (Resource chapter : chapters)
                steps.addAll(read(chapter));
            return new Story(List.copyOf(steps));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the examples cannot be read", unreadable);
        }
    }

    private static List<Step> read(Resource chapter) throws IOException {
        try (InputStream json = chapter.getInputStream()) {
            return List.of(new JsonMapper().readValue(json, Step[].class));
        }
    }
}
