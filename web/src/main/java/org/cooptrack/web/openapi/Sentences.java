package org.cooptrack.web.openapi;

import com.github.therapi.runtimejavadoc.Comment;
import com.github.therapi.runtimejavadoc.CommentVisitor;
import com.github.therapi.runtimejavadoc.Link;
import com.github.therapi.runtimejavadoc.RuntimeJavadoc;
import com.github.therapi.runtimejavadoc.Value;
import java.util.regex.Pattern;
import org.springframework.web.method.HandlerMethod;

/** What the authors wrote about a command or a query, read from the comment above it. */
final class Sentences {
    private static final Pattern AFTER_A_SENTENCE = Pattern.compile("(?<=\\.)\\s+(?=\\p{Lu})");

    private Sentences() {}

    static String about(Class<?> type) { return text(RuntimeJavadoc.getJavadoc(type).getComment()); }

    static String about(HandlerMethod method) {
        return text(RuntimeJavadoc.getJavadoc(method.getMethod()).getComment());
    }

    /** Without its full stop, as titles are. */
    static String first(String text) {
        String first = AFTER_A_SENTENCE.split(text, 2)[0];
        return first.endsWith(".") ? first.substring(0, first.length() - 1) : first;
    }

    private static String text(Comment comment) {
        Markdown markdown = new Markdown(new StringBuilder());
        comment.visit(markdown);
        return markdown.text.toString().replaceAll("\\s+", " ").strip();
    }

    private record Markdown(StringBuilder text) implements CommentVisitor {
        @Override
        public void commentText(String words) { text.append(words); }

        @Override
        public void inlineLink(Link link) { text.append('`').append(link.getLabel()).append('`'); }

        @Override
        public void inlineTag(String name, String value) { text.append('`').append(value).append('`'); }

        @Override
        public void inlineValue(Value value) { text.append('`').append(value.getReferencedMemberName()).append('`'); }
    }
}
