"use strict";
// Puts the browser's own time zone into the list, if nobody has chosen one yet. Without this the list starts at UTC.
for (const list of document.querySelectorAll("select[data-guess-zone]")) {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const untouched = list.value === "UTC";
  if (zone && zone !== "UTC" && untouched) {
    if (!Array.from(list.options).some((option) => option.value === zone)) {
      list.prepend(new Option(zone.replaceAll("_", " "), zone));
    }
    list.value = zone;
    for (const hint of document.querySelectorAll("[data-guessed]")) hint.hidden = false;
  }
}
