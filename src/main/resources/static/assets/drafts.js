// Unsent texts stay in this browser until they are sent, so that a reload, a crash or a lost connection costs nothing.

const PREFIX = "watchbill.draft.";

/** @returns the text kept under `key`, or an empty one */
export function read(key) {
  return attempt(() => localStorage.getItem(PREFIX + key)) ?? "";
}

/** Keeps a text; an empty one is forgotten. */
export function keep(key, text) {
  attempt(() => (text.trim() ? localStorage.setItem(PREFIX + key, text) : localStorage.removeItem(PREFIX + key)));
}

export function forget(key) {
  attempt(() => localStorage.removeItem(PREFIX + key));
}

// A browser that keeps nothing, as in private windows, is no reason to fail.
function attempt(step) {
  try {
    return step();
  } catch {
    return null;
  }
}
