// The switch between light and dark acts at once; the form keeps the choice for the next page.
document.addEventListener("click", ({ target }) => {
  const button = target.closest("[data-appearance] button");
  if (!button) return;
  document.documentElement.dataset.bsTheme = button.value === "system" ? "" : button.value;
  for (const other of button.form.querySelectorAll("button")) {
    other.setAttribute("aria-pressed", String(other === button));
  }
});
