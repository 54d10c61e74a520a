package org.demarche.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.MemoryNotificationInfo;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.Notification;
import org.junit.jupiter.api.Test;

final class MemoryGuardTest {

  @Test
  void endsAllQueriesWhenACollectionLeavesTheMemoryFull() {
    try (MemoryGuard guard = new MemoryGuard()) {
      AtomicBoolean first = guard.watch(new AtomicBoolean());
      AtomicBoolean second = guard.watch(new AtomicBoolean());

      tell(guard, MemoryNotificationInfo.MEMORY_THRESHOLD_EXCEEDED);
      assertThat(first).as("garbage alone is no reason").isFalse();

      tell(guard, MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED);
      assertThat(first).isTrue();
      assertThat(second).isTrue();
      assertThat(guard.watch(new AtomicBoolean())).as("a later query may run").isFalse();
    }
  }

  private static void tell(MemoryGuard guard, String type) {
    guard.handleNotification(new Notification(type, "memory", 1), "");
  }
}
