// Writing: the draft is kept here and on the server, the preview follows, and the number of recipients is always true.
import { forget, keep, onForgotten, read } from "./drafts.js";

const KEPT_HERE = "Draft kept in this browser";

const composer = () => document.querySelector("[data-composer]");
const number = () => document.querySelector("[data-conversation]")?.dataset.conversation;
const isNote = (form) => form.elements.visibility?.value === "internal";

/** Opens the composer for a reply or a note and puts the caret at the end. */
export function write(note) {
  const form = composer();
  if (!form) return false;
  form.elements.visibility.value = note ? "internal" : "customer";
  const text = form.elements.text;
  text.focus();
  text.setSelectionRange(text.value.length, text.value.length);
  return true;
}

/** Whether somebody is in the middle of writing, so that nothing may move. */
export function isWriting() {
  const form = composer();
  return !!form && form.dataset.touched === "";
}

function later(wait, step) {
  let timer;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => step(...values), wait);
  };
}

async function post(address, form, values) {
  const body = new URLSearchParams(values);
  const token = form.elements._csrf;
  if (token) body.set(token.name, token.value);
  const answer = await fetch(address, { method: "POST", body, headers: { Accept: "text/html, text/plain" } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.text();
}

const preview = later(300, async (form) => {
  const text = form.elements.text.value;
  const html = await post("/preview", form, { text }).catch(() => null);
  if (html !== null && text === form.elements.text.value) form.querySelector("[data-preview]").innerHTML = html;
});

const keepOnServer = later(1500, async (form, conversation) => {
  const values = { text: form.elements.text.value, note: isNote(form) };
  await post(`/conversations/${conversation}/draft`, form, values).then(
    (kept) => say(form, kept),
    () => say(form, KEPT_HERE),
  );
});

function say(form, kept) {
  form.querySelector("[data-kept]").textContent = form.elements.text.value.trim() ? kept : "";
}

function countRecipients(form) {
  const ticked = [...form.querySelectorAll("[name=to]:checked")];
  const typed = form.elements.more.value.split(",").filter((address) => address.trim()).length;
  const people = ticked.length + typed;
  const lists = ticked.filter((box) => box.closest("label").querySelector("small")?.textContent.includes("list"));
  form.querySelector("[data-recipients]").textContent =
    `${people} ${people === 1 ? "person receives" : "people receive"} this mail. ` +
    (lists.length ? `${lists.length} of them ${lists.length === 1 ? "is a list" : "are lists"}.` : "No lists.");
}

document.addEventListener("input", ({ target }) => {
  const form = target.closest("[data-composer]");
  if (!form) return;
  if (target.matches("[data-text]")) {
    form.dataset.touched = "";
    keep(number(), target.value);
    keepOnServer(form, number());
    preview(form);
  } else if (target.matches("[name=to], [name=more]")) {
    countRecipients(form);
  }
});

document.addEventListener("change", ({ target }) => {
  const form = target.closest("[data-composer]");
  if (!form) return;
  if (target.matches("[data-canned]")) putIn(form, target);
  if (target.matches("[data-files]")) {
    target.parentElement.title = [...target.files].map((file) => file.name).join(", ");
    target.parentElement.querySelector("span").textContent = target.files.length
      ? `${target.files.length} ${target.files.length === 1 ? "file" : "files"}`
      : "Add files";
    target.parentElement.querySelector("span").classList.toggle("wb-visually-hidden", !target.files.length);
  }
});

function putIn(form, choice) {
  const text = choice.selectedOptions[0].dataset.text;
  choice.selectedIndex = 0;
  if (!text) return;
  const field = form.elements.text;
  field.setRangeText(text, field.selectionStart, field.selectionEnd, "end");
  field.focus();
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    const form = event.target.closest("form");
    if (form && event.target.matches("textarea")) {
      event.preventDefault();
      form.requestSubmit(form.querySelector(".wb-send, .wb-button-main"));
    }
  }
});

let justSent = false;

document.addEventListener("turbo:submit-end", ({ target, detail }) => {
  if (target.matches("[data-composer]") && detail.success) {
    empty(target);
    document.activeElement.blur();
    forget(number());
    justSent = true;
  }
});

function empty(form) {
  delete form.dataset.touched;
  delete form.dataset.begun;
  form.elements.text.value = "";
  say(form, "");
}

// What was sent from another window is not to be sent from this one again.
onForgotten((conversation, text) => {
  const form = composer();
  if (form && conversation === number() && form.elements.text.value.trim() === text.trim()) empty(form);
});

// After sending one looks at what was sent, and not at where a long conversation began.
function showSent() {
  if (justSent) [...document.querySelectorAll(".wb-timeline > .wb-message")].at(-1)?.scrollIntoView({ block: "center" });
  justSent = false;
}

// On the page itself, "Reply" leads straight into the text.
document.addEventListener("click", ({ target }) => {
  const link = target.closest('a[href^="#composer"]');
  if (link) setTimeout(() => write(false));
});

// A text of this browser that the server never got comes back.
document.addEventListener("turbo:load", () => {
  const form = composer();
  const kept = form ? read(number()) : "";
  if (kept && !form.elements.text.value) {
    form.elements.text.value = kept;
    form.dataset.touched = "";
    say(form, KEPT_HERE);
    preview(form);
  }
  showSent();
  if (location.hash === "#composer") write(form && isNote(form));
  const send = document.querySelector("[data-send-key]");
  if (send && navigator.platform.startsWith("Mac")) send.textContent = "⌘ ↵";
});
