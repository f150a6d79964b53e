package org.cooptrack.events.person;

/**
 * What identifies a person (names, birth, sex, place, contacts, cards, notes), sealed whole with that person's own key, in
 * base64: which of them are given is nobody's business.
 */
public record SealedIdentifiers(String sealed) {}
