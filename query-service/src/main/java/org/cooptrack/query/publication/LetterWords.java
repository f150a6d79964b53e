package org.cooptrack.query.publication;

import org.cooptrack.web.problem.Language;

/** What a letter says beside what the report says, with places for it. */
record LetterWords(String head, String edition, String addressed, String nobody, String known, String sealed,
        String digest, String errata, String replaced, String withdrawn, String definition, String coverage,
        String evidence, String provisional, String certified, String suppressed, String distinct, String nameless,
        String held,
        String nothingHeld, String findingsSuppressed,
        String from, String upTo) {
    static LetterWords in(Language language) {
        return switch (language) {
            case FR -> new LetterWords("cooptrack : lettre accompagnant un rapport publié", "Édition %d du rapport %s",
                    "Adressé à : %s", "personne à l'extérieur",
                    "Établi sur l'historique jusqu'à la position %d, connue le %s",
                    "Historique scellé : %s, %d événements, racine %s",
                    "SHA-256 du contenu (%d octets, RFC 8785) : %s",
                    "Errata : %d modifications, jusqu'à la position %d",
                    "Remplacé par l'édition %d", "RETIRÉ : %s", "Définition : %s, version %d",
                    "Couverture : %d projets sur %d", " ; justificatifs : %d faits sur %d (%s) ; %s", "provisoire",
                    "certifié", "supprimé", "%s distincts", "%s sans identité",
                    "Constats ouverts : %d faits retenus hors du chiffre (%s)", "Constats ouverts : aucun",
                    "Constats ouverts : supprimés",
                    "à partir du %s", "jusqu'au %s");
            case EN -> new LetterWords("cooptrack: letter that goes with a published report", "Edition %d of report %s",
                    "Addressed to: %s", "nobody outside",
                    "Made from history up to position %d, known on %s",
                    "History sealed: %s, %d events, root %s",
                    "SHA-256 of the content (%d bytes, RFC 8785): %s", "Errata: %d changes, up to position %d",
                    "Replaced by edition %d", "WITHDRAWN: %s", "Definition: %s, version %d",
                    "Coverage: %d of %d projects", "; evidence: %d of %d facts (%s); %s", "provisional", "certified",
                    "suppressed", "%s distinct", "%s without identity",
                    "Open findings: %d facts held outside the figure (%s)", "Open findings: none",
                    "Open findings: suppressed", "from %s",
                    "up to %s");
            case ES -> new LetterWords("cooptrack: carta que acompaña un informe publicado",
                    "Edición %d del informe %s",
                    "Dirigido a: %s", "nadie del exterior",
                    "Elaborado con el historial hasta la posición %d, conocida el %s",
                    "Historial sellado: %s, %d eventos, raíz %s",
                    "SHA-256 del contenido (%d bytes, RFC 8785): %s", "Erratas: %d cambios, hasta la posición %d",
                    "Sustituido por la edición %d", "RETIRADO: %s", "Definición: %s, versión %d",
                    "Cobertura: %d de %d proyectos", "; justificantes: %d de %d hechos (%s); %s", "provisional",
                    "certificado", "suprimido", "%s distintos", "%s sin identidad",
                    "Hallazgos abiertos: %d hechos retenidos fuera de la cifra (%s)", "Hallazgos abiertos: ninguno",
                    "Hallazgos abiertos: suprimidos",
                    "desde el %s", "hasta el %s");
        };
    }
}
