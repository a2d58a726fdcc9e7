/**
 * The API process: its main, its settings, and the wiring of storage and queue into the packages beside it. It knows
 * all of them; none of them knows it.
 */
// On the class path of the command line, which has contexts of its own, nothing of the server comes to life.
@Configuration
@Requires(property = "micronaut.server.port")
package dev.assay.api;

import io.micronaut.context.annotation.Configuration;
import io.micronaut.context.annotation.Requires;
