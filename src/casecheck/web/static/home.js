// The start page: drop a folder, a zip or files, or choose them; sizes are checked here too, so that nobody waits in vain.
"use strict";

const form = document.getElementById("handin");
const drop = document.getElementById("drop");
const error = document.getElementById("error");
const sending = document.getElementById("sending");
const on = document.getElementById("on");

const today = new Date();
if (!on.value) on.value = new Date(today - today.getTimezoneOffset() * 60000).toISOString().slice(0, 10);

function say(sentence) {
  error.textContent = sentence;
  error.hidden = !sentence;
  if (sentence) sending.hidden = true;
}

function send(found) {
  say("");
  const most = Number(form.dataset.bytes);
  const files = found.filter((one) => one.file.size > 0 || found.length === 1);
  const bytes = files.reduce((sum, one) => sum + one.file.size, 0);
  if (!files.length) return say("这里面没有文件；请选择案卷文件夹、zip 或文书文件。");
  if (files.length > Number(form.dataset.files)) return say(`一次最多上传 ${form.dataset.files} 个文件，这里有 ${files.length} 个；请分卷上传。`);
  if (bytes > most) return say(`一次最多上传 ${Math.round(most / 1e6)} MB，这里有 ${Math.ceil(bytes / 1e6)} MB；请分卷上传。`);
  const data = new FormData();
  for (const name of ["stage", "before", "on"]) data.append(name, form.elements[name].value);
  for (const one of files) data.append("files", one.file, one.name);
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("Accept", "application/json");
  sending.hidden = false;
  sending.lastElementChild.textContent = `正在送入 ${files.length} 个文件…`;
  request.upload.onprogress = (event) => { if (event.lengthComputable) document.getElementById("sent").value = (100 * event.loaded) / event.total; };
  request.onload = () => {
    if (request.status === 200) location.assign(request.responseURL);
    else {
      let sentence = "上传没有成功；请重试。";
      try { sentence = JSON.parse(request.responseText).error; } catch { /* not ours: keep the sentence */ }
      say(sentence);
    }
  };
  request.onerror = () => say("上传没有成功：文件读不了（可能正被 Word 打开），或评查程序已经结束。请关闭文件后重试。");
  request.send(data);
}

async function entries(reader) {
  const all = [];
  for (;;) { // a browser hands out at most 100 at a time
    const some = await new Promise((resolve, reject) => reader.readEntries(resolve, reject));
    if (!some.length) return all;
    all.push(...some);
  }
}

async function walk(entry, prefix) {
  if (entry.isFile) return [{ file: await new Promise((resolve, reject) => entry.file(resolve, reject)), name: prefix + entry.name }];
  const found = [];
  for (const child of await entries(entry.createReader())) found.push(...(await walk(child, `${prefix}${entry.name}/`)));
  return found;
}

drop.addEventListener("dragover", (event) => { event.preventDefault(); drop.classList.add("over"); });
drop.addEventListener("dragleave", () => drop.classList.remove("over"));
drop.addEventListener("drop", async (event) => {
  event.preventDefault();
  drop.classList.remove("over");
  const roots = [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry()).filter(Boolean); // before any await: the list empties
  try {
    send((await Promise.all(roots.map((root) => walk(root, "")))).flat());
  } catch {
    say("有文件读不了（可能正被 Word 打开或没有权限）；请关闭后重试。");
  }
});
for (const id of ["folder", "files"]) {
  document.getElementById(id).addEventListener("change", (event) => {
    send([...event.target.files].map((file) => ({ file, name: file.webkitRelativePath || file.name })));
    event.target.value = "";
  });
}
for (const name of ["dragover", "drop"]) window.addEventListener(name, (event) => event.preventDefault()); // a miss must not open the file
