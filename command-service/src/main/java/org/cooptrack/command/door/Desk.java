package org.cooptrack.command.door;

import java.net.URI;
import java.util.List;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Takes wishes from HTTP to the door and answers: where the thing is to be seen, at which version, from which position on. */
@Component
public class Desk {
    /** The header that tells from which position on queries show what was granted. */
    public static final String POSITION = "Cooptrack-Position";

    private static final ProblemTexts TEXTS = ProblemTexts.onClassPath();

    private final Door door;
    private final String queries;

    Desk(Door door, @Value("${cooptrack.queries.url:http://127.0.0.1:8081}") String queries) {
        this.door = door;
        this.queries = queries;
    }

    public ResponseEntity<Granted> created(Command command, Asker asker, String collection) {
        Granted granted = door.send(asker.wishes(command));
        if (Approvals.waits(granted, command)) return waiting(granted);
        return answer(ResponseEntity.created(seen(collection, granted)), granted);
    }

    public ResponseEntity<Granted> granted(Command command, Asker asker) {
        Granted granted = door.send(asker.wishes(command));
        return Approvals.waits(granted, command) ? waiting(granted) : answer(ResponseEntity.ok(), granted);
    }

    private ResponseEntity<Granted> waiting(Granted granted) {
        return answer(ResponseEntity.accepted().location(seen("/v1/corrections", granted)), granted);
    }

    private URI seen(String collection, Granted granted) {
        return URI.create(queries + collection + "/" + StreamId.uuid(granted.stream()));
    }

    private static ResponseEntity<Granted> answer(ResponseEntity.BodyBuilder builder, Granted granted) {
        return builder.eTag(Long.toString(granted.version())).header(POSITION, Long.toString(granted.position()))
                .body(granted.worded(Desk::text));
    }

    /** What a rule means, in the language of the request that is being answered. */
    private static String text(String rule) {
        String asked = RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                : null;
        return TEXTS.detail(Language.asked(asked), rule, List.of());
    }
}
