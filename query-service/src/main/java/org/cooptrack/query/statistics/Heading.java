package org.cooptrack.query.statistics;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import org.cooptrack.web.problem.Language;

/** Under which the programme tells of its figures. */
public enum Heading {
    /** How far it reaches. */
    PROGRAMME("Le programme", "The programme", "El programa"),
    /** What women and young people have of it. */
    WOMEN_AND_YOUTH("Femmes et jeunes", "Women and youth", "Mujeres y jóvenes"),
    /** Social protection, safety and health at work. */
    PROTECTION("Protection, sécurité et santé", "Protection, safety and health", "Protección, seguridad y salud"),
    /** Governments, employers and workers with each other. */
    DIALOGUE("Dialogue social", "Social dialogue", "Diálogo social"),
    /** Laws, policies and international labour standards. */
    LAW("Lois et normes", "Laws and standards", "Leyes y normas"),
    /** People who are no longer exploited. */
    FREEDOM("Travail forcé, travail des enfants", "Forced labour, child labour", "Trabajo forzoso, trabajo infantil"),
    /** Work that there was not before. */
    JOBS("Coopératives et emplois", "Cooperatives and jobs", "Cooperativas y empleos");

    private final String french;
    private final String english;
    private final String spanish;

    Heading(String french, String english, String spanish) {
        this.french = french;
        this.english = english;
        this.spanish = spanish;
    }

    /** As it travels: {@code women-and-youth}. */
    @JsonValue
    public String code() { return name().toLowerCase(Locale.ROOT).replace('_', '-'); }

    public String in(Language language) {
        return switch (language) {
            case FR -> french;
            case EN -> english;
            case ES -> spanish;
        };
    }
}
