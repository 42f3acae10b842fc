// What pages do beyond showing: search, copying, tabs of languages, and the colours.
const root = new URL(document.documentElement.dataset.root, location.href);
const element = (tag, properties) => Object.assign(document.createElement(tag), properties);

// Copy buttons.
for (const block of document.querySelectorAll("pre")) {
  const button = element("button", { className: "copy", type: "button", textContent: "Copy" });
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(block.querySelector("code").textContent.trimEnd());
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  const frame = element("div", { className: "block" });
  block.tabIndex = 0;
  block.replaceWith(frame);
  frame.append(block, button);
}

// Examples in several languages become tabs; the language stays for the next page.
for (const [number, tabs] of document.querySelectorAll(".tabs").entries()) {
  const panels = [...tabs.querySelectorAll("section")];
  const list = element("div", { role: "tablist" });
  const buttons = panels.map((panel, index) => {
    const heading = panel.querySelector("h3");
    const button = element("button", { type: "button", role: "tab", textContent: heading.textContent });
    panel.id = `panel-${number}-${index}`;
    button.id = `tab-${number}-${index}`;
    button.setAttribute("aria-controls", panel.id);
    panel.setAttribute("role", "tabpanel");
    panel.setAttribute("aria-labelledby", button.id);
    heading.remove();
    return button;
  });
  const show = (index) => {
    panels.forEach((panel, place) => (panel.hidden = place !== index));
    buttons.forEach((button, place) => {
      button.setAttribute("aria-selected", place === index);
      button.tabIndex = place === index ? 0 : -1;
    });
  };
  buttons.forEach((button, index) => {
    button.addEventListener("click", () => {
      show(index);
      localStorage.setItem("language", button.textContent);
    });
    button.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = buttons[(index + step + buttons.length) % buttons.length];
      next.focus();
      next.click();
    });
  });
  list.append(...buttons);
  tabs.prepend(list);
  const kept = buttons.findIndex((button) => button.textContent === localStorage.getItem("language"));
  show(Math.max(kept, 0));
}

// Colours: the system's, or what was chosen.
const theme = document.querySelector("button.theme");
const dark = () => {
  const set = document.documentElement.dataset.theme;
  return set ? set === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
};
const name = () => (theme.textContent = dark() ? "Light" : "Dark");
theme.hidden = false;
name();
theme.addEventListener("click", () => {
  document.documentElement.dataset.theme = dark() ? "light" : "dark";
  localStorage.setItem("theme", document.documentElement.dataset.theme);
  name();
});

// Search: loaded when it is opened for the first time.
const dialog = document.querySelector("dialog.searching");
const opener = document.querySelector("button.search");
let loading;
const load = () =>
  (loading ??= new Promise((done, failed) => {
    const style = element("link", { rel: "stylesheet", href: new URL("pagefind/pagefind-ui.css", root) });
    const script = element("script", { src: new URL("pagefind/pagefind-ui.js", root) });
    script.onload = () => {
      new PagefindUI({
        element: dialog.querySelector(".results"),
        bundlePath: new URL("pagefind/", root).pathname,
        baseUrl: root.pathname,
        showSubResults: true,
        showImages: false,
        excerptLength: 20,
        pageSize: 8,
        resetStyles: false,
      });
      done();
    };
    script.onerror = failed;
    document.head.append(style, script);
  }));
const search = async () => {
  dialog.showModal();
  await load();
  dialog.querySelector("input")?.focus();
};
opener.hidden = false;
opener.addEventListener("click", search);
addEventListener("keydown", (event) => {
  const typing = event.target.closest("input, textarea, select, [contenteditable]");
  const asked = event.key === "/" || (event.key === "k" && (event.ctrlKey || event.metaKey));
  if (!asked || typing || dialog.open) return;
  event.preventDefault();
  search();
});
dialog.addEventListener("click", (event) => {
  // Outside of it, or a result on this very page.
  if (event.target === dialog || event.target.closest("a")) dialog.close();
});
