package org.cooptrack.launcher;

import java.time.Instant;

/** A bearer token and when it ends. */
record AccessToken(String value, Instant ends) {
    @Override
    public String toString() { return "a token that ends at " + ends; }
}
