package org.cooptrack.web;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Import;

/** Every service answers {@code GET /health/ready}. */
@AutoConfiguration
@Import(Readiness.class)
public class ReadinessConfiguration {}
