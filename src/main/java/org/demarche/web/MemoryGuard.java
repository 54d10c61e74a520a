package org.demarche.web;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.lang.management.MemoryNotificationInfo;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;

/**
 * Ends all running queries when the memory is nearly full of what they hold: groups, sorted rows,
 * long strings. The limits of time and rows do not bound what a query gathers before its first row.
 */
final class MemoryGuard implements NotificationListener, AutoCloseable {

  /** Share of the long-lived memory that may be in use after a collection of garbage. */
  private static final double FULL = 0.8;

  private final Set<AtomicBoolean> running =
      Collections.synchronizedSet(Collections.newSetFromMap(new WeakHashMap<>()));

  /** Begins to watch the memory of this program. */
  MemoryGuard() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      boolean isLongLived = pool.isUsageThresholdSupported(); // the others empty by themselves
      long most = pool.getUsage().getMax();
      if (pool.getType() == MemoryType.HEAP
          && isLongLived
          && pool.isCollectionUsageThresholdSupported()
          && most > 0) {
        pool.setCollectionUsageThreshold((long) (most * FULL));
      }
    }
    emitter().addNotificationListener(this, null, null);
  }

  private static NotificationEmitter emitter() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    return (NotificationEmitter) memory;
  }

  /**
   * Takes a query under guard for as long as somebody holds its signal.
   *
   * @param cancel ends the query when it becomes true
   */
  AtomicBoolean watch(AtomicBoolean cancel) {
    running.add(cancel);
    return cancel;
  }

  @Override
  public void handleNotification(Notification notification, Object handback) {
    if (MemoryNotificationInfo.MEMORY_COLLECTION_THRESHOLD_EXCEEDED.equals(
        notification.getType())) {
      synchronized (running) {
        running.forEach(each -> each.set(true));
      }
    }
  }

  @Override
  public void close() {
    try {
      emitter().removeNotificationListener(this);
    } catch (ListenerNotFoundException e) {
      throw new IllegalStateException("closed twice", e);
    }
  }
}
