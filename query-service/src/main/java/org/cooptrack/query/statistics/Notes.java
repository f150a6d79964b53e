package org.cooptrack.query.statistics;

import org.cooptrack.web.problem.Language;

/** What every answer says beside its figures, in words. */
record Notes(String provisional, String evidence, String coverage, String held, String zero, String suppressed,
        String partners,
        String events) {
    static Notes in(Language language) {
        return switch (language) {
            case FR -> new Notes(
                    "Un chiffre est certifié lorsque chacun de ses faits se situe entièrement dans des périodes "
                            + "certifiées de l'un de ses projets, à la position demandée ; sinon, ou sans aucun fait, "
                            + "il est provisoire. Un certificat couvre ce qui était connu lorsqu'il a été donné : ce qui "
                            + "est compté, corrigé ou retiré ensuite, et toute fusion de personnes ou son annulation, "
                            + "rend le chiffre provisoire jusqu'à ce que la période soit de nouveau certifiée.",
                    "Parmi les faits, c'est-à-dire des enregistrements avec leurs corrections, pour lesquels un "
                            + "justificatif a été fourni.",
                    "Attendus : les projets actifs durant une année civile touchée par la question, selon les filtres qui "
                            + "portent sur les projets, et ceux qui ont un fait dans le chiffre. Ont rendu compte : "
                            + "ceux qui ont un fait dans le chiffre ou une période de rapport de ce temps soumise, "
                            + "approuvée ou certifiée. Un projet dont les transactions ne nomment ni pays, ni "
                            + "région, ni secteur n'a pas de fait dans un chiffre d'argent filtré ainsi.",
                    "Un fait qui porte un signalement de qualité ouvert est retenu hors du chiffre, avec ce qui "
                            + "s'appuie sur lui. Lorsque la correction d'un fait compté est retenue, le chiffre garde l'ancienne "
                            + "valeur jusqu'à la clôture de ses signalements ; un fait retenu, lui, n'entre pas avec "
                            + "une valeur dont la correction est encore retenue. Un signalement fait après coup retire "
                            + "du chiffre le fait compté, avec ses corrections. La correction qui n'enfreint plus la "
                            + "règle clôt d'elle-même le signalement de ce qu'elle corrige. Un fait retiré quitte le chiffre aussitôt, "
                            + "même si une de ses corrections est encore retenue.",
                    "status dit ce que l'on sait du chiffre. KNOWN : il y a un nombre, fût-il zéro, et un fait le soutient : on a "
                            + "déclaré que c'était zéro, ou ce qui était compté a été ramené à zéro. MISSING : il n'y a pas de "
                            + "nombre, car rien n'a été déclaré, ou tout a été retiré ; ce n'est pas un zéro. WAITING : il n'y en "
                            + "a pas encore, car ce qui a été déclaré est retenu. SUPPRESSED : il n'est pas montré. Un nombre absent "
                            + "n'est jamais un zéro, et une catégorie sans cellule n'a rien reçu. Ce qui est inconnu est une "
                            + "catégorie (UNKNOWN), avec son propre nombre.",
                    "Une cellule supprimée n'est pas montrée à qui n'a pas le droit de voir les nombres exacts de personnes : elle "
                            + "peut être nulle, inconnue ou de n'importe quelle valeur. Elle n'est ni un zéro, ni une donnée "
                            + "manquante, et rien ne dit quelles parties elle a.",
                    "development-partner : tout le résultat de chaque projet que ce partenaire finance le jour du fait ; "
                            + "un fait peut compter pour plusieurs, et ces parts ne s'additionnent pas. "
                            + "attributed-partner : chaque fait est réparti selon les engagements nets envers le projet au "
                            + "jour du fait ; ces parts s'additionnent, et la cellule sans partenaire est la part non "
                            + "attribuée : aucun engagement, ou des engagements en plusieurs monnaies. Régions, groupes de "
                            + "revenu, piliers, cibles et secteurs sont ceux du jour du fait, ou du jour d'un stock. "
                            + "within-office : les faits d'un bureau et de tous ceux qui en relevaient ce jour-là, selon la "
                            + "hiérarchie d'alors ; chacun compte pour tous les bureaux de sa ligne, et ces parts ne "
                            + "s'additionnent pas.",
                    "Chemin et paramètres pour obtenir les événements d'une cellule. cell.<dimension> choisit la cellule "
                            + "sans changer la question, vide pour les faits qui n'ont pas cette dimension ; un simple "
                            + "filtre change la question. Pour le chiffre distinct, ajouter &figure=distinct.");
            case EN -> new Notes(
                    "A figure is certified when each of its facts lies wholly in certified periods of one of its "
                            + "projects, as known at the position asked about; otherwise, or without any fact, it is "
                            + "provisional. A certificate covers what was known when it was given: what is counted, "
                            + "corrected or taken back afterwards, and persons merged or taken apart, make the figure "
                            + "provisional until the period is certified again.",
                    "Of the facts, that is records with their corrections, those for which evidence was given.",
                    "Expected: the projects active in a calendar year that the question touches, as far as its filters "
                            + "are about projects, and those with a fact under the figure. Reported: those with a fact "
                            + "under the figure, or with a reporting period of that time submitted, approved or "
                            + "certified. A project whose transactions name no country, region or sector has no fact "
                            + "under a figure of money filtered by it.",
                    "A fact with an open quality issue is held outside the figure, with what builds on it. While the "
                            + "correction of a fact that counts is held, the figure keeps the earlier value, until the "
                            + "issues of the correction are closed; a fact that is held itself does not come in with a "
                            + "value whose correction is still held. An issue raised afterwards takes a fact that counts "
                            + "back out, with its corrections. A correction that breaks the rule no longer closes by "
                            + "itself the issue of what it corrects. A fact that is taken back leaves the figure at once, even if one of "
                            + "its corrections is still held.",
                    "status says what is known of a figure. KNOWN: there is a number, be it zero, and a fact stands behind it: it was "
                            + "reported to be zero, or what was counted came down to zero. MISSING: there is no number, for "
                            + "nothing was reported, or all of it was taken back; this is not a zero. WAITING: there is none yet, "
                            + "for what was reported is held. SUPPRESSED: it is not shown. A number that is not there is never a "
                            + "zero, and a category without a cell had nothing reported. What is unknown is a category "
                            + "(UNKNOWN), with a number of its own.",
                    "A suppressed cell is not shown to those who may not see exact counts of people: it may be zero, unknown or any "
                            + "number. It is neither a zero nor missing, and nothing tells which parts it has.",
                    "development-partner: the whole result of each project that this partner funds on the day of the "
                            + "fact; a fact may count for several, and these parts are never added up. attributed-partner: "
                            + "each fact is split by net commitments to the project on the day of the fact; these parts "
                            + "add up, and the cell without a partner is what is not attributed: nothing was committed, or "
                            + "in several currencies. Regions, income groups, pillars, targets and sectors are those of "
                            + "the day of the fact, or of the day of a stock. "
                            + "within-office: the facts of an office and of every office below it on that day, with the "
                            + "hierarchy as it then was; each counts for all offices of its line, and these parts are never "
                            + "added up.",
                    "The path and parameters that ask for the events of a cell. cell.<dimension> picks the cell without "
                            + "changing the question, empty for facts that have none; a plain filter changes the "
                            + "question. For the distinct figure, add &figure=distinct.");
            case ES -> new Notes(
                    "Una cifra está certificada cuando cada uno de sus hechos está por entero en períodos certificados de "
                            + "alguno de sus proyectos, según lo conocido en la posición solicitada; si no, o sin ningún "
                            + "hecho, es provisional. Un certificado cubre lo conocido cuando se dio: lo que se cuenta, "
                            + "se corrige o se retira después, y toda fusión de personas o su anulación, hace provisional "
                            + "la cifra hasta que el período se certifique de nuevo.",
                    "De los hechos, es decir, los registros con sus correcciones, aquellos para los que se aportó un "
                            + "justificante.",
                    "Esperados: los proyectos activos en un año civil que la consulta toca, según los filtros que se "
                            + "refieren a proyectos, y los que tienen un hecho en la cifra. Han informado: los que "
                            + "tienen un hecho en la cifra o un período de informe de ese tiempo presentado, aprobado "
                            + "o certificado. Un proyecto cuyas transacciones no indican país, región ni sector no tiene "
                            + "hechos en una cifra de dinero filtrada por ellos.",
                    "Un hecho con una alerta de calidad abierta queda retenido fuera de la cifra, con lo que se apoya en "
                            + "él. Mientras la corrección de un hecho contado está retenida, la cifra conserva el valor "
                            + "anterior hasta que se cierren sus alertas; un hecho retenido, en cambio, no entra con "
                            + "un valor cuya corrección sigue retenida. Una alerta abierta después retira "
                            + "de la cifra el hecho contado, con sus correcciones. La corrección que ya no incumple la "
                            + "regla cierra por sí misma la alerta de lo que corrige. Un hecho retirado sale de la cifra de "
                            + "inmediato, aunque una de sus correcciones siga retenida.",
                    "status dice qué se sabe de la cifra. KNOWN: hay un número, aunque sea cero, y un hecho lo respalda: se informó "
                            + "de que era cero, o lo contado quedó en cero. MISSING: no hay número, porque no se informó de "
                            + "nada, o se retiró todo; no es un cero. WAITING: todavía no lo hay, porque lo informado está "
                            + "retenido. SUPPRESSED: no se muestra. Un número ausente nunca es un cero, y una categoría sin "
                            + "celda no recibió nada. Lo desconocido es una categoría (UNKNOWN), con su propio número.",
                    "Una celda suprimida no se muestra a quien no puede ver las cifras exactas de personas: puede ser cero, "
                            + "desconocida o cualquier número. No es un cero ni un dato ausente, y nada indica qué partes tiene.",
                    "development-partner: todo el resultado de cada proyecto que este socio financia el día del hecho; un "
                            + "hecho puede contar para varios, y estas partes no se suman. attributed-partner: cada hecho "
                            + "se reparte según los compromisos netos con el proyecto el día del hecho; estas partes se "
                            + "suman, y la celda sin socio es lo no atribuido: no hay compromisos, o los hay en varias "
                            + "monedas. Regiones, grupos de ingreso, pilares, metas y sectores son los del día del hecho, "
                            + "o del día de una cifra de existencias. "
                            + "within-office: los hechos de una oficina y de todas las que dependían de ella ese día, con la "
                            + "jerarquía de entonces; cada uno cuenta para todas las oficinas de su línea, y estas partes "
                            + "no se suman.",
                    "Ruta y parámetros para pedir los eventos de una celda. cell.<dimensión> elige la celda sin cambiar la "
                            + "consulta, vacío para los hechos que no la tienen; un simple filtro cambia la consulta. "
                            + "Para la cifra distinct, añada &figure=distinct.");
        };
    }
}
