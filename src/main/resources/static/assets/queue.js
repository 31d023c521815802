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

function select(row) {
  for (const other of rows()) other.toggleAttribute("data-selected", other === row);
}

document.addEventListener("focusin", ({ target }) => {
  const row = target.closest("[data-row]");
  if (row) select(row);
});
