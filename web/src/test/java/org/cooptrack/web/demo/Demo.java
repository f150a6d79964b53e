package org.cooptrack.web.demo;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.web.binding.Asked;
import org.cooptrack.web.binding.Conditions;
import org.cooptrack.web.binding.ReplacesValue;
import org.cooptrack.web.binding.RequestDigest;
import org.cooptrack.web.token.Caller;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A service as small as one can be, with a door of each kind. */
@SpringBootApplication
public class Demo {
    @RestController
    @RequestMapping(path = "/v1/courses", produces = MediaType.APPLICATION_JSON_VALUE)
    static class Courses {
        @PostMapping
        PlanCourse plan(@Asked PlanCourse asked) { return asked; }

        @PostMapping("/{course}")
        PlanCourse planThis(@Asked PlanCourse asked, Conditions conditions) { return asked; }

        @ReplacesValue
        @PutMapping("/{course}/title")
        Map<String, Object> rename(@Asked Rename asked, Conditions conditions, RequestDigest digest, Caller caller) {
            return new TreeMap<>(
                    Map.of("course", asked.course(), "version", String.valueOf(conditions.version()), "digest",
                            digest.hex(), "actor", caller.actor(), "roles", caller.roles(), "person", caller.person()));
        }

        @GetMapping("/{course}")
        Map<String, Object> look(@PathVariable UUID course, @RequestParam(defaultValue = "0") long atLeast) {
            return Map.of("course", course, "atLeast", atLeast);
        }

        @GetMapping("/broken")
        String broken(@RequestParam int[] secret) {
            throw new IllegalStateException("the secret is " + Arrays.toString(secret));
        }
    }

    record Rename(UUID course, String title) {}
}
