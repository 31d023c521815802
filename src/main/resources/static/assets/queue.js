// Moving through a queue: one row is selected and shows what can be done at once.

const rows = () => [...document.querySelectorAll("[data-row]")];

export const selected = () => document.querySelector("[data-row][data-selected]");

/** Moves the selection; returns whether there was somewhere to move. */
export function move(step) {
  const all = rows();
  if (!all.length) return false;
  const at = all.indexOf(selected());
  const next = all[Math.min(Math.max(at + step, 0), all.length - 1)];
  select(next);
  next.scrollIntoView({ block: "nearest" });
  return true;
}

// From a field that searches down into what it found, along the rows, and up again.
document.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const searching = event.target.matches?.("[type=search]");
  const on = event.target.closest?.("[data-row]");
  if (!step || (searching ? step < 0 : !on || !event.target.matches("[data-open]"))) return;
  const all = rows();
  const next = searching ? all[0] : all[all.indexOf(on) + step];
  const target = next?.querySelector("[data-open]") ?? (step < 0 ? document.querySelector("#q, [data-search]") : null);
  if (!target) return;
  target.focus();
  event.preventDefault();
});

function select(row) {
  for (const other of rows()) other.toggleAttribute("data-selected", other === row);
}

document.addEventListener("focusin", ({ target }) => {
  const row = target.closest("[data-row]");
  if (row) select(row);
});
