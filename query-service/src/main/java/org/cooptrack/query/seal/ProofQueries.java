package org.cooptrack.query.seal;

import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.ANALYST;
import static org.cooptrack.events.Role.AUDITOR;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.cooptrack.query.door.Asked;
import org.cooptrack.query.door.Permitted;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.TlogProof;
import org.cooptrack.tlog.Tree;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Proofs that an event is where it is, and that history has only grown (RFC 6962, RFC 9162). */
@RestController
class ProofQueries {
    private final Published published;

    ProofQueries(Published published) { this.published = published; }

    /**
     * That the leaf of a position stands in the tree of that size.
     *
     * @param checkpoint
     *            the signed one of that size, if there is one
     */
    record Inclusion(String origin, long position, long size, String leaf, List<String> proof, String root,
            @Nullable String checkpoint) {}

    /** That the tree of the later size has grown from the earlier one by appending alone. */
    record Consistency(String origin, long from, String fromRoot, long to, String toRoot, List<String> proof) {}

    /**
     * Proves that the event at a position stands in the tree of a size, the last that was sealed unless another is asked for.
     * As text it is a proof that needs nothing but the log's key (C2SP tlog-proof); then a checkpoint of that size must have
     * been signed.
     */
    @GetMapping(path = "/v1/log/inclusion", produces = {MediaType.APPLICATION_JSON_VALUE, MediaType.TEXT_PLAIN_VALUE})
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    ResponseEntity<Object> inclusion(@RequestParam String position,
            @RequestParam(required = false) @Nullable String size, HttpServletRequest request) {
        Sealed newest = published.newest();
        Origin origin = published.origin(newest);
        long of = size == null ? newest.size() : Asked.number("size", size, 1, newest.size());
        long leaf = Asked.number("position", position, 0, of - 1);
        Tree tree = published.tree(origin, of);
        Optional<Sealed> signed = published.checkpoints().of(origin, of);
        if (isText(request.getHeader(HttpHeaders.ACCEPT))) return text(leaf, tree, signed);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .body(new Inclusion(origin.name(), leaf, of, published.leaf(origin, leaf).base64(),
                        tree.inclusion(leaf).stream().map(Hash::base64).toList(), tree.root().base64(),
                        signed.map(Sealed::text).orElse(null)));
    }

    private static ResponseEntity<Object> text(long leaf, Tree tree, Optional<Sealed> signed) {
        Sealed checkpoint = signed
                .orElseThrow(() -> new ProblemException(400, "log.no-checkpoint", "size", tree.size()));
        return ResponseEntity.ok().contentType(MediaType.TEXT_PLAIN)
                .body(new TlogProof(leaf, tree.inclusion(leaf), checkpoint.note()).text());
    }

    /** Proves that the tree of one size has become that of a later one, the last that was sealed, by appending alone. */
    @GetMapping("/v1/log/consistency")
    @Permitted({AUDITOR, ADMINISTRATOR, ANALYST})
    Consistency consistency(@RequestParam String from, @RequestParam(required = false) @Nullable String to) {
        Sealed newest = published.newest();
        Origin origin = published.origin(newest);
        long later = to == null ? newest.size() : Asked.number("to", to, 1, newest.size());
        long earlier = Asked.number("from", from, 1, later);
        Tree tree = published.tree(origin, later);
        return new Consistency(origin.name(), earlier, published.tree(origin, earlier).root().base64(), later,
                tree.root().base64(), tree.consistency(earlier).stream().map(Hash::base64).toList());
    }

    /** What is wanted most of the two; the framework has refused who wants neither. */
    private static boolean isText(@Nullable String accept) {
        if (accept == null || accept.isBlank()) return false;
        var wanted = MediaType.parseMediaTypes(accept);
        MimeTypeUtils.sortBySpecificity(wanted);
        return wanted.stream().filter(type -> MediaType.APPLICATION_JSON.isCompatibleWith(type)
                || MediaType.TEXT_PLAIN.isCompatibleWith(type)).findFirst()
                .filter(type -> !MediaType.APPLICATION_JSON.isCompatibleWith(type)).isPresent();
    }
}
