// The scripts of the team's pages. Each page works without them.
import "/webjars/hotwired__turbo/8.0.21/dist/turbo.es2017-esm.js";
import "./appearance.js";
import "./composer.js";
import "./live.js";
import "./queue.js";
import "./shortcuts.js";

document.documentElement.dataset.script = "";

// Turbo's progress bar would need a style inside the page, which our policy forbids; the style sheet draws its own.
window.Turbo.config.drive.progressBarDelay = 2 ** 31 - 1;

document.addEventListener("click", ({ target }) => {
  for (const menu of document.querySelectorAll("[data-menu][open]")) {
    if (!menu.contains(target)) menu.open = false;
  }
});

// What was just done is said for a while and then leaves.
function letToastGo() {
  const toast = document.querySelector("[data-toast]");
  if (toast) setTimeout(() => toast.remove(), 6000);
}

document.addEventListener("turbo:load", letToastGo);

// Whoever chooses a zone is offered the one this device is in, if the list knows it.
function offerZoneHere() {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (const button of document.querySelectorAll("[data-zone-here]")) {
    const list = document.getElementById(button.dataset.zoneHere);
    button.hidden = ![...list.options].some((option) => option.value === here);
    button.onclick = () => {
      list.value = here;
    };
  }
}

document.addEventListener("turbo:load", offerZoneHere);
