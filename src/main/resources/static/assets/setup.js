// Set-up: hours are drawn while they are typed, rows appear when they are needed, and steps show what is done.

document.documentElement.dataset.script = "";

const ICONS = new URL("icons.svg", import.meta.url).pathname;
const form = document.querySelector("[data-setup]");
const field = (name) => form.elements.namedItem(name);

// The zone this browser is in is the likely one, until somebody has chosen.

if (form.dataset.setup === "new") {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if ([...field("team.zone").options].some((option) => option.value === here)) field("team.zone").value = here;
}

// Hours

const NS = "http://www.w3.org/2000/svg";
const WINDOW = /(\d{1,2})(?::(\d{2}))?\s*[-–—]\s*(\d{1,2})(?::(\d{2}))?/g;

function windows(text) {
  return [...text.matchAll(WINDOW)]
    .map(([, h1, m1, h2, m2]) => [h1 * 60 + +(m1 ?? 0), h2 * 60 + +(m2 ?? 0)])
    .filter(([from, to]) => from < to && to <= 24 * 60);
}

function drawHours() {
  const days = [...form.querySelectorAll("[data-hours]")].map((input) => ({ input, open: windows(input.value) }));
  const all = days.flatMap((day) => day.open);
  const first = Math.min(...all.map(([from]) => from));
  const last = Math.max(...all.map(([, to]) => to));
  for (const { input, open } of days) {
    const row = input.closest("li");
    const strip = row.querySelector("svg.wb-strip");
    const width = strip.viewBox.baseVal.width;
    row.toggleAttribute("data-open", open.length > 0);
    strip.setAttribute("aria-label", open.length ? `Open ${input.value}` : "Closed");
    strip.replaceChildren(
      ...open.map(([from, to]) => {
        const bar = document.createElementNS(NS, "rect");
        const scale = width / (last - first);
        const shape = { class: "wb-strip-done", x: (from - first) * scale, y: 4, width: (to - from) * scale, height: 6, rx: 2 };
        for (const [name, value] of Object.entries(shape)) bar.setAttribute(name, value);
        return bar;
      }),
    );
  }
}

// People

function addPerson() {
  const list = form.querySelector('[data-rows="people"]');
  const row = list.lastElementChild.cloneNode(true);
  const index = list.children.length;
  for (const input of row.querySelectorAll("[name]")) {
    input.name = input.name.replace(/\[\d+]/, `[${index}]`);
    input.setAttribute("aria-label", input.getAttribute("aria-label").replace(/\d+/, index + 1));
    if (input.matches("input:not([name$=percent])")) input.value = "";
  }
  list.append(row);
  row.querySelector("input").focus();
}

// Those who are on the team as far as it is typed: whoever fills in the form, the rows, and what was pasted.
function team() {
  const rows = [...form.querySelectorAll("[data-person]")].map((input) => ({
    name: input.closest("li").querySelector("[name$='.name']").value,
    address: input.value,
  }));
  const founder = { name: field("account.name").value, address: field("account.email").value };
  const pasted = field("peopleText").value.split(/[\n,;]/).map((line) => {
    const [, name, address] = line.match(/^\s*"?([^"<]*?)"?\s*<([^>]+)>/) ?? [, "", line];
    return { name, address };
  });
  return [founder, ...rows, ...pasted]
    .map(({ name, address }) => ({ name: name.trim(), address: address.trim() }))
    .filter(({ address }, at, all) => address && all.findIndex((other) => other.address === address) === at);
}

function listPeople() {
  const everybody = team();
  const choices = everybody.map(({ name, address }) =>
    Object.assign(document.createElement("option"), { value: name || address, label: name ? address : "" }),
  );
  document.getElementById("team-people").replaceChildren(...choices);
  inTurn.hidden = everybody.length < 2;
}

// One after the other; whoever is Backup this week is Primary the next.
function takeTurns() {
  const everybody = team();
  const seats = [...form.querySelectorAll("[data-seat]")];
  seats.forEach((seat, at) => {
    const { name, address } = everybody[(Math.floor(at / 2) + (at % 2)) % everybody.length];
    seat.value = name || address;
  });
  markSteps();
}

const inTurn = form.querySelector("[data-in-turn]");
inTurn.addEventListener("click", takeTurns);

const more = form.querySelector('[data-add-row="people"]');
more.hidden = false;
more.addEventListener("click", addPerson);

// Steps

function markSteps() {
  const done = new Set();
  for (const step of form.querySelectorAll("section")) {
    const needed = [...step.querySelectorAll("[required], [data-hours], [data-person], [data-seat], #peopleText, #address")];
    const filled = needed.filter((input) => input.value.trim());
    const required = needed.filter((input) => input.required);
    if (filled.length && required.every((input) => input.value.trim())) done.add(step.id);
  }
  for (const link of document.querySelectorAll("[data-steps] a")) {
    const id = link.hash.slice(1);
    link.toggleAttribute("data-done", done.has(id));
    link.querySelector("use").setAttribute("href", `${ICONS}#${done.has(id) ? "circle-check" : "circle-dashed"}`);
  }
  for (const says of document.querySelectorAll("[data-step-says]")) says.textContent = field(says.dataset.stepSays).value;
}

const seen = new IntersectionObserver(
  (entries) => {
    const current = entries.find((entry) => entry.isIntersecting)?.target.id;
    if (!current) return;
    for (const link of document.querySelectorAll("[data-steps] a")) {
      if (link.hash === `#${current}`) link.setAttribute("aria-current", "step");
      else link.removeAttribute("aria-current");
    }
  },
  { rootMargin: "-20% 0px -70%" },
);

for (const step of form.querySelectorAll("section")) seen.observe(step);

form.addEventListener("input", () => {
  drawHours();
  listPeople();
  markSteps();
});

drawHours();
listPeople();
markSteps();
