package org.cooptrack.events;

/** Who acted: the subject of a token and the issuer who vouches for it. */
public record Actor(String issuer, String subject) {}
