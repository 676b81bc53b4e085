// Click an entry and its place lights up, click the place and its entry does; either comes into view without the page jumping.
"use strict";
const numbers = (one) => (one.dataset.items ? one.dataset.items.split(" ") : one.id ? [one.id.slice(1)] : []);
document.addEventListener("click", (event) => {
  const one = event.target.closest("[data-items], a.no[id]");
  if (!one || String(getSelection())) return;
  event.preventDefault();
  const chosen = numbers(one);
  for (const other of document.querySelectorAll("[data-items], a.no[id]")) {
    other.classList.toggle("lit", numbers(other).some((number) => chosen.includes(number)));
  }
  for (const id of [`e${chosen[0]}`, `b${chosen[0]}`]) {
    const shown = document.getElementById(id);
    if (shown && !one.contains(shown)) (shown.tagName === "g" ? shown.parentNode : shown).scrollIntoView({ block: "nearest" });
  }
});
