// The pages for visitors: what is typed survives a reload. They work without this.
import { forget, keep, read } from "./drafts.js";

document.documentElement.dataset.script = "";

const key = (field) => `${location.pathname}#${field.name}`;

for (const field of document.querySelectorAll("[data-keep] textarea, [data-keep] input[type=text], [data-keep] input[type=email]")) {
  if (!field.value) field.value = read(key(field));
  field.addEventListener("input", () => keep(key(field), field.value));
  field.form.addEventListener("submit", () => forget(key(field)));
}

for (const button of document.querySelectorAll("form button")) {
  button.form.addEventListener("submit", () => setTimeout(() => (button.disabled = true)));
}

for (const toast of document.querySelectorAll("[data-toast]")) setTimeout(() => toast.remove(), 6000);
