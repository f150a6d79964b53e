package org.cooptrack.web.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** Files of words that are read as one, a file for each slice: of two that give a word, nobody knows which is read last. */
public record WordFiles(String pattern) {
    /** The words of each file, one after the other. */
    public List<String> words() {
        var words = new ArrayList<String>();
        try {
            for (var file : new PathMatchingResourcePatternResolver().getResources(pattern))
                words.addAll(PropertiesLoaderUtils.loadProperties(file).stringPropertyNames());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return words;
    }

    /** Those that stand in more than one of them. */
    public Set<String> givenTwice() {
        var seen = new HashSet<String>();
        var twice = new TreeSet<String>();
        for (String word : words())
            if (!seen.add(word)) twice.add(word);
        return twice;
    }
}
