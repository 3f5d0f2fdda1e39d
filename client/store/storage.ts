/** The browser's own memory, which private windows and full disks may refuse: then it lasts as long as the page. */

export interface Memory {
  read(key: string): string | undefined;
  write(key: string, value: string): void;
  forget(key: string): void;
}

export function memoryOf(storage: () => Storage): Memory {
  const here = new Map<string, string>();
  return {
    read(key) {
      try {
        return storage().getItem(key) ?? here.get(key);
      } catch {
        return here.get(key);
      }
    },
    write(key, value) {
      here.set(key, value);
      try {
        storage().setItem(key, value);
      } catch {
        // Kept in this page only.
      }
    },
    forget(key) {
      here.delete(key);
      try {
        storage().removeItem(key);
      } catch {
        // There was nothing to forget.
      }
    },
  };
}

/** Lasts in this browser: seats and unsent words. */
export const browserMemory = memoryOf(() => localStorage);
/** Lasts in this tab: moves not sent yet. */
export const tabMemory = memoryOf(() => sessionStorage);
