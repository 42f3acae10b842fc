// Before anything is painted, so that nobody in the dark is dazzled.
const chosen = localStorage.getItem("theme");
if (chosen) document.documentElement.dataset.theme = chosen;
