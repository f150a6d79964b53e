package org.cooptrack.web.demo;

/** A good body for a course, to be spoiled by tests. */
public final class Requests {
    public static final String COURSE = "0197a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b";
    public static final String GOOD = """
            {"title": {"fr": "Droits au travail"}, "code": "abc", "capacity": 20, "budget": 500, "open": true,
             "sex": "FEMALE", "ageBand": "18-24", "heldOn": "2024-03", "fee": "12.50", "topics": ["a", "b"],
             "sexes": ["MALE"], "shares": {"x": "33.4"}, "note": "été"}""";

    private Requests() {}

    /** The good body with one text replaced by another; a text that is not there is a mistake of the test. */
    public static String with(String there, String instead) {
        if (!GOOD.contains(there)) throw new IllegalArgumentException(there);
        return GOOD.replace(there, instead);
    }
}
