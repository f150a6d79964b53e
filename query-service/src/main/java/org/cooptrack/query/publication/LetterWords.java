package org.cooptrack.query.publication;

import org.cooptrack.web.problem.Language;

/** What a letter says beside what the report says, with places for it. */
record LetterWords(String head, String edition, String addressed, String nobody, String known, String sealed,
        String digest, String errata, String replaced, String withdrawn, String definition, String coverage,
        String evidence, String provisional, String certified, String suppressed, String missing, String waiting,
        String distinct, String nameless,
        String held,
        String nothingHeld, String findingsSuppressed,
        String from, String upTo) {
    static LetterWords in(Language language) {
        return switch (language) {
            case FR -> new LetterWords("cooptrack : lettre accompagnant un rapport publié", "Édition %s du rapport %s",
                    "Adressé à : %s", "personne à l'extérieur",
                    "Établi sur l'historique jusqu'à la position %s, connue le %s",
                    "Historique scellé : %s, %s événements, racine %s",
                    "SHA-256 du contenu (%s octets, RFC 8785) : %s",
                    "Errata : %s modifications, jusqu'à la position %s",
                    "Remplacé par l'édition %s", "RETIRÉ : %s", "Définition : %s, version %s",
                    "Couverture : %s projets sur %s", " ; justificatifs : %s faits sur %s (%s) ; %s", "provisoire",
                    "certifié", "supprimé", "rien d'enregistré", "en attente", "%s distincts", "%s sans identité",
                    "Constats ouverts : %s faits retenus hors du chiffre (%s)", "Constats ouverts : aucun",
                    "Constats ouverts : supprimés",
                    "à partir du %s", "jusqu'au %s");
            case EN -> new LetterWords("cooptrack: letter that goes with a published report", "Edition %s of report %s",
                    "Addressed to: %s", "nobody outside",
                    "Made from history up to position %s, known on %s",
                    "History sealed: %s, %s events, root %s",
                    "SHA-256 of the content (%s bytes, RFC 8785): %s", "Errata: %s changes, up to position %s",
                    "Replaced by edition %s", "WITHDRAWN: %s", "Definition: %s, version %s",
                    "Coverage: %s of %s projects", "; evidence: %s of %s facts (%s); %s", "provisional", "certified",
                    "suppressed", "nothing recorded", "waiting", "%s distinct", "%s without identity",
                    "Open findings: %s facts held outside the figure (%s)", "Open findings: none",
                    "Open findings: suppressed", "from %s",
                    "up to %s");
            case ES -> new LetterWords("cooptrack: carta que acompaña un informe publicado",
                    "Edición %s del informe %s",
                    "Dirigido a: %s", "nadie del exterior",
                    "Elaborado con el historial hasta la posición %s, conocida el %s",
                    "Historial sellado: %s, %s eventos, raíz %s",
                    "SHA-256 del contenido (%s bytes, RFC 8785): %s", "Erratas: %s cambios, hasta la posición %s",
                    "Sustituido por la edición %s", "RETIRADO: %s", "Definición: %s, versión %s",
                    "Cobertura: %s de %s proyectos", "; justificantes: %s de %s hechos (%s); %s", "provisional",
                    "certificado", "suprimido", "nada registrado", "en espera", "%s distintos", "%s sin identidad",
                    "Hallazgos abiertos: %s hechos retenidos fuera de la cifra (%s)", "Hallazgos abiertos: ninguno",
                    "Hallazgos abiertos: suprimidos",
                    "desde el %s", "hasta el %s");
        };
    }
}
