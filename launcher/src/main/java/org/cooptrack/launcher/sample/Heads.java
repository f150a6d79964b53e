package org.cooptrack.launcher.sample;

import java.util.Map;

/** How many women and men, counted without their names. */
record Heads(int female, int male, int notStated) {
    static Heads of(Dice dice, int persons, int women) {
        int female = persons * Math.clamp(women + dice.between(-9, 9), 0, 100) / 100;
        return new Heads(female, persons - female, 0);
    }

    Map<String, Object> told() {
        return Body.of("female", female, "male", male, "other", 0, "notStated", notStated);
    }

    Map<String, Object> on(String basis) { return Body.and(told(), "basis", basis); }

    /** As safety at work says it: the workers apart from what the number rests on. */
    Map<String, Object> workers(String basis) {
        return Body.of("workers", told(), "basis", basis);
    }

    Map<String, Object> estimated(String method) {
        int all = female + male + notStated;
        return Body.and(on("ESTIMATED"), "estimate",
                Body.of("method", method, "lowest", all * 4 / 5, "highest", all * 6 / 5 + 1));
    }

}
