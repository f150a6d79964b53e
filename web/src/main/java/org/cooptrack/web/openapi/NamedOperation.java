package org.cooptrack.web.openapi;

import io.swagger.v3.oas.models.Operation;
import java.util.List;
import org.springframework.web.method.HandlerMethod;

/** Names an operation after its slice and what it does there, and says it in the words of its authors. */
final class NamedOperation implements OperationPart {
    @Override
    public void describe(Operation operation, HandlerMethod method) {
        Class<?> asked = AskedOperation.askedOf(method);
        String slice = slice(method.getBeanType());
        String said = asked == null ? Sentences.about(method) : Sentences.about(asked);
        operation.setTags(List.of(slice));
        operation.setOperationId(slice + "." + (asked == null ? method.getMethod().getName() : asked.getSimpleName()));
        operation.setSummary(Sentences.first(said));
        operation.setDescription(said);
    }

    private static String slice(Class<?> door) {
        String room = door.getPackageName();
        return room.substring(room.lastIndexOf('.') + 1);
    }
}
