// The result: click a finding or press j / k, and its words are shown in the paper. A replacement uploads as soon as it is chosen.
"use strict";

const findings = [...document.querySelectorAll(".finding, .stays")];
let current = -1;

function show(index, anchor) {
  if (!findings.length) return;
  current = Math.max(0, Math.min(index, findings.length - 1));
  const finding = findings[current];
  const number = finding.id.slice(1);
  for (const one of findings) one.classList.toggle("current", one === finding);
  for (const mark of document.querySelectorAll("mark")) mark.classList.toggle("current", (mark.dataset.findings || "").split(" ").includes(number));
  finding.scrollIntoView({ block: "nearest" });
  const first = anchor || (finding.querySelector('a[href^="#p"]') || { hash: "" }).hash.slice(1);
  const place = first && document.getElementById(first);
  if (place) place.scrollIntoView({ block: "center" });
}

const start = document.getElementById(document.getElementById("papers").dataset.start || "none");
if (start) start.scrollIntoView();

document.addEventListener("click", (event) => {
  const link = event.target.closest('a[href^="#"]');
  const finding = event.target.closest(".finding, .stays");
  if (link && link.hash === "#undecided") document.querySelector("#undecided details").open = true;
  else if (link && link.classList.contains("badge")) {
    event.preventDefault();
    const index = findings.findIndex((one) => `#${one.id}` === link.hash);
    if (index >= 0) show(index, link.id);
  } else if (link && finding) {
    event.preventDefault();
    show(findings.indexOf(finding), link.hash.slice(1));
  } else if (finding && !event.target.closest("details, a, label, button") && !String(getSelection())) show(findings.indexOf(finding));
});
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.altKey || event.metaKey || event.target.closest("input, select, textarea")) return;
  if (event.key === "j") show(current + 1);
  if (event.key === "k") show(current - 1);
});
for (const input of document.querySelectorAll(".replace input[type=file]")) {
  input.addEventListener("change", () => { if (input.files.length) input.form.submit(); });
}
