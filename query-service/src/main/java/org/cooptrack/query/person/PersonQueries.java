package org.cooptrack.query.person;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.AUDITOR;
import static org.cooptrack.events.Role.DATA_PROTECTION_OFFICER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.Map;
import org.cooptrack.query.door.Answers;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.query.door.Reads;
import org.cooptrack.query.projection.Page;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Persons without what identifies them, and which of them are, or may be, one. */
@RestController
class PersonQueries {
    private final JdbcClient views;

    PersonQueries(JdbcClient views) { this.views = views; }

    /** Shows what is known of one person but what identifies them. With whom they were merged is among the duplicates. */
    @GetMapping("/v1/persons/{person}")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR})
    @Reads(PersonProjection.class)
    ResponseEntity<PersonView> person(@PathVariable String person) {
        return PersonProjection.TABLE.find(views, Asked.id(person)).map(Answers::ofStream).orElseThrow(Asked::nothing);
    }

    /** Lists persons in the order of their ids. */
    @GetMapping("/v1/persons")
    @Permitted({APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR})
    @Reads(PersonProjection.class)
    Page<PersonView> persons(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return PersonProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }

    /** Lists the questions whether two persons are one, by either of them and by how they stand. */
    @GetMapping("/v1/duplicates")
    @Permitted({RECORDER, PROJECT_MANAGER, APPROVER, FIELD_OFFICE, AUDITOR, DATA_PROTECTION_OFFICER, ADMINISTRATOR})
    @Reads(DuplicateProjection.class)
    Page<DuplicateView> duplicates(@RequestParam Map<String, String> asked,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String limit) {
        return DuplicateProjection.TABLE.page(views, asked, after, Asked.limit(limit));
    }
}
