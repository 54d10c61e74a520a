package org.demarche.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process has the store open. */
public final class StoreInUseException extends StoreException {

  private static final long serialVersionUID = 1L;

  private final @Nullable String endpoint;

  StoreInUseException(String message, @Nullable String endpoint) {
    super(message);
    this.endpoint = endpoint;
  }

  /** The address at which that process answers SPARQL, when it serves the store. */
  public Optional<String> endpoint() {
    return Optional.ofNullable(endpoint);
  }
}
