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

/** Calls `step` with key and text when another window of this browser forgets a text. */
export function onForgotten(step) {
  addEventListener("storage", ({ key, newValue, oldValue }) => {
    if (key?.startsWith(PREFIX) && newValue === null) step(key.slice(PREFIX.length), oldValue ?? "");
  });
}

// A browser that keeps nothing, as in private windows, is no reason to fail.
function attempt(step) {
  try {
    return step();
  } catch {
    return null;
  }
}
