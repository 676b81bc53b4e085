// While a review runs: which file is being read, n of m; then on to the result.
"use strict";

const box = document.getElementById("progress");
const bar = box.querySelector("progress");
const step = document.getElementById("step");

async function look() {
  try {
    const answer = await fetch(box.dataset.state, { headers: { Accept: "application/json" } });
    if (answer.ok) {
      const state = await answer.json();
      if (state.error) return location.reload();
      if (state.finished) return location.replace(box.dataset.then);
      step.textContent = state.of ? `正在读第 ${state.done + 1} 份，共 ${state.of} 份：${state.what}` : state.what;
      if (state.of) {
        bar.max = state.of;
        bar.value = state.done;
      } else bar.removeAttribute("value");
    } else if (answer.status === 404) return location.reload();
  } catch {
    step.textContent = "连不上评查程序；它可能已经结束，请看启动它的窗口。";
  }
  setTimeout(look, 400);
}
look();
