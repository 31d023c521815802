// Single keys, only outside fields, and only if this person wants them.
import { write } from "./composer.js";
import { move, selected } from "./queue.js";

const PLACES = { d: "/desk", c: "/conversations", s: "/schedule", f: "/figures", h: "/handbook" };
const STEPS = { j: () => move(1), k: () => move(-1), r: () => write(false), n: () => write(true) };

let going = false;

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") return close();
  if (event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && focus("[data-search]")) {
    return event.preventDefault();
  }
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
  if (document.body.dataset.shortcuts !== "on" || inField(event.target)) return;
  if (press(event.key)) event.preventDefault();
});

function press(key) {
  if (going) {
    going = false;
    return PLACES[key] ? go(PLACES[key]) : false;
  }
  switch (key) {
    case "g":
      going = true;
      setTimeout(() => (going = false), 1500);
      return true;
    case "/":
      return focus("[data-search]");
    case "?":
      document.querySelector("[data-keys]")?.showModal();
      return true;
    case "c":
      return go("/log");
    case "Enter":
      return document.activeElement === document.body && follow(selected()?.querySelector("[data-open]"));
    default:
      return act(key) || (STEPS[key]?.() ?? false);
  }
}

// What the selected row offers comes first, then what the page offers.
function act(key) {
  const sign = `[data-key="${CSS.escape(key)}"]`;
  if (follow(selected()?.querySelector(sign))) return true;
  const own = [...document.querySelectorAll(sign)].find((link) => !link.closest("[data-row]"));
  if (follow(own)) return true;
  const panel = document.querySelector(`[data-panel="${CSS.escape(key)}"]`);
  if (!panel) return false;
  panel.open = true;
  panel.querySelector("select, input:not([type=hidden]), textarea")?.focus();
  return true;
}

function follow(link) {
  link?.click();
  return !!link;
}

function go(address) {
  window.Turbo.visit(address);
  return true;
}

function focus(selector) {
  const field = document.querySelector(selector);
  field?.focus();
  return !!field;
}

function inField(target) {
  return target.closest("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]") !== null;
}

function close() {
  const open = document.activeElement?.closest("details[open]") ?? document.querySelector("[data-menu][open]");
  if (open) {
    open.open = false;
    open.querySelector("summary").focus();
  } else if (inField(document.activeElement ?? document.body)) {
    document.activeElement.blur();
  }
}

document.addEventListener("click", ({ target }) => {
  if (target.closest("[data-all-keys]")) document.querySelector("[data-keys]")?.showModal();
});
