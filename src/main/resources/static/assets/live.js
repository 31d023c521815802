// Pages stay true by themselves: the server says "refresh" when something changed, and clocks tick by the minute.
// Nothing moves under a pointer or a caret; then one line says that there is something new.
import { isWriting } from "./composer.js";

const MINUTE = 60_000;
const MOMENT = 2_000;
const ICONS = new URL("icons.svg", import.meta.url).pathname;

let offlineSince = null;
let submitting = false;
let newsIsDue = false;

document.addEventListener("turbo:before-stream-render", (event) => {
  if (event.target.action !== "refresh") return;
  event.preventDefault();
  showNews();
});

// A refresh would be dropped while a page is loading, whose data may be older, and would break off a form on its way.
document.addEventListener("turbo:submit-start", () => {
  submitting = true;
});
document.addEventListener("turbo:submit-end", () => {
  submitting = false;
  setTimeout(showDueNews);
});
document.addEventListener("turbo:load", () => setTimeout(showDueNews));

function showDueNews() {
  if (newsIsDue) showNews();
}

function showNews() {
  newsIsDue = isBusy();
  if (newsIsDue) return;
  if (mustNotMove()) offerNews();
  else refresh();
}

function isBusy() {
  return submitting || !!window.Turbo.navigator.currentVisit;
}

// What somebody is writing, has opened or has selected survives a refresh; so does what was just said to them.
document.addEventListener("turbo:before-morph-element", (event) => {
  const { target, detail } = event;
  if (target.matches?.("[data-composer]") && isWriting()) event.preventDefault();
  if (target.matches?.("form[data-begun]")) event.preventDefault();
  if (target.matches?.("[data-toast]") && !detail.newElement) event.preventDefault();
});

document.addEventListener("input", ({ target }) => {
  if (target.form?.method === "post") target.form.dataset.begun = "";
});

// What was answered is shown as it was answered: a form that was refused comes back with what was typed and the reasons.
document.addEventListener("turbo:submit-end", ({ target, detail }) => {
  if (detail.fetchResponse) delete target.dataset.begun;
});

// From then on it survives as before.
document.addEventListener("turbo:render", () => {
  for (const form of document.querySelectorAll('form[method="post"]:has([aria-invalid])')) form.dataset.begun = "";
});

document.addEventListener("turbo:before-morph-attribute", (event) => {
  if (["open", "data-selected", "data-script"].includes(event.detail.attributeName)) event.preventDefault();
});

function mustNotMove() {
  return !!document.querySelector("[data-queue]:hover") || !!document.activeElement?.closest(".wb-action-form");
}

function offerNews() {
  if (document.querySelector("[data-news]")) return;
  const offer = document.createElement("button");
  offer.type = "button";
  offer.className = "wb-button wb-new";
  offer.dataset.news = "";
  offer.textContent = "Something new. Show it";
  offer.addEventListener("click", () => {
    offer.remove();
    refresh();
  });
  document.querySelector("#main > .wb-wrap")?.prepend(offer);
}

function refresh() {
  window.Turbo.visit(location.href, { action: "replace", shouldCacheSnapshot: false });
}

function tick() {
  const still = document.visibilityState === "visible" && !isBusy() && !mustNotMove() && !document.querySelector("dialog[open]");
  if (still) refresh();
}

setTimeout(() => {
  tick();
  setInterval(tick, MINUTE);
}, MINUTE - (Date.now() % MINUTE) + 500);

// A browser gives up a stream that was answered with an error, by a server that is just being mended.
setInterval(() => {
  for (const source of document.querySelectorAll("turbo-stream-source")) {
    if (source.streamSource?.readyState === EventSource.CLOSED) source.replaceWith(source.cloneNode());
  }
}, MOMENT);

document.addEventListener("turbo:fetch-request-error", (event) => {
  event.preventDefault();
  if (offlineSince) return;
  offlineSince = new Date().toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  say(`No connection since ${offlineSince}. Your draft is kept here and the page catches up by itself.`);
});

document.addEventListener("turbo:before-fetch-response", () => {
  if (!offlineSince) return;
  offlineSince = null;
  document.querySelector("[data-offline]")?.remove();
});

function say(words) {
  const line = document.createElement("div");
  line.className = "wb-quiet";
  line.dataset.offline = "";
  line.setAttribute("role", "status");
  line.innerHTML = `<svg class="wb-icon" aria-hidden="true"><use href="${ICONS}#cloud-off"></use></svg><p></p>`;
  line.lastChild.textContent = words;
  document.querySelector("#main > .wb-wrap")?.prepend(line);
}
