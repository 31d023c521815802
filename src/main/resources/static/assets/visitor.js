// The pages for visitors: what is typed stays until it has arrived, and limits are said before they are met. They work
// without this.
import { forget, keep, read } from "./drafts.js";

document.documentElement.dataset.script = "";

const MEGABYTE = 1024 * 1024;
const NEAR = 0.8;

const typed = document.querySelectorAll("[data-keep] textarea, [data-keep] input:is([type=text], [type=email])");
const key = (name, path = location.pathname) => `${path}#${name}`;

// The page after says what has arrived; until then a refusal, a flood or a lost connection costs nothing.
for (const { dataset } of document.querySelectorAll("[data-arrived]")) {
  for (const name of ["subject", "text", "name", "email"]) forget(key(name, dataset.arrived));
}

for (const field of typed) {
  if (!field.value) field.value = read(key(field.name));
  field.addEventListener("input", () => keep(key(field.name), field.value));
}

function sayBelow(field, words) {
  const id = `${field.id}-limit`;
  const line = document.getElementById(id) ?? Object.assign(document.createElement("p"), { id, className: "wb-hint" });
  line.setAttribute("role", "status");
  line.textContent = words;
  if (!line.isConnected) field.after(line);
}

for (const field of document.querySelectorAll("[data-limit]")) {
  const limit = Number(field.dataset.limit);
  field.addEventListener("input", () => {
    const left = limit - field.value.length;
    const words = left < 0 ? `${(-left).toLocaleString("en")} characters too many.` : `${left.toLocaleString("en")} characters left.`;
    field.setCustomValidity(left < 0 ? words : "");
    if (field.value.length > NEAR * limit || document.getElementById(`${field.id}-limit`)) sayBelow(field, words);
  });
}

for (const files of document.querySelectorAll("[data-most]")) {
  const line = files.parentElement.querySelector("[data-file-names]");
  const none = line.textContent;
  files.addEventListener("change", () => {
    const most = parseInt(files.dataset.most) * MEGABYTE;
    const large = [...files.files].filter((file) => file.size > most).map((file) => file.name).join(", ");
    const words = `${large}: more than ${files.dataset.most}, which is the most for one file.`;
    files.setCustomValidity(large ? words : "");
    line.textContent = large ? words : [...files.files].map((file) => file.name).join(", ") || none;
  });
}

// A second press sends nothing twice; whoever comes back may press again.
const buttons = [...document.querySelectorAll("form[method=post] button")];
for (const button of buttons) {
  button.form.addEventListener("submit", () => setTimeout(() => (button.disabled = true)));
}
addEventListener("pageshow", () => buttons.forEach((button) => (button.disabled = false)));

for (const toast of document.querySelectorAll("[data-toast]")) setTimeout(() => toast.remove(), 6000);
