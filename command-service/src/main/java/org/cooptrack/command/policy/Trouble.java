package org.cooptrack.command.policy;

import org.cooptrack.command.door.Contended;
import org.cooptrack.ledger.LedgerBusy;
import org.cooptrack.ledger.LedgerUnavailable;
import org.cooptrack.ledger.LogWentBack;
import org.cooptrack.web.problem.Language;

/** What keeps a policy from going on, as its reader is told it. */
enum Trouble {
    LEDGER_AWAY("Le registre ne répond pas, ou a trop à faire ; il sera interrogé de nouveau.",
            "The ledger does not answer, or has too much to do; it will be asked again.",
            "El registro no responde, o tiene demasiado que hacer; se le volverá a preguntar."),
    OTHERS_FIRST("D'autres ont écrit avant, à chaque essai ; il y en aura d'autres.",
            "Others wrote first at each attempt; there will be more of them.",
            "Otros escribieron antes en cada intento; habrá más."),
    LOG_WENT_BACK(
            "Le registre n'est plus celui qui avait été lu : il a perdu des événements, ou un autre a pris sa place.",
            "The ledger is no longer the one that was read: it lost events, or another took its place.",
            "El registro ya no es el que se había leído: perdió hechos, u otro ocupa su lugar."),
    UNFORESEEN(
            "Quelque chose d'imprévu s'est produit ; il y aura d'autres essais, et le journal du service en dit plus.",
            "Something unforeseen happened; there will be more attempts, and the log of the service says more.",
            "Ocurrió algo imprevisto; habrá más intentos, y el diario del servicio dice más.");

    private final String french, english, spanish;

    Trouble(String french, String english, String spanish) {
        this.french = french;
        this.english = english;
        this.spanish = spanish;
    }

    static Trouble of(RuntimeException why) {
        return switch (why) {
            case LedgerUnavailable _,LedgerBusy _ -> LEDGER_AWAY;
            case Contended _ -> OTHERS_FIRST;
            case LogWentBack _ -> LOG_WENT_BACK;
            default -> UNFORESEEN;
        };
    }

    String in(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
            case ES -> spanish;
        };
    }
}
