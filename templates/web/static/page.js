"use strict";
// The candidate's own page with htmx: what came of a form is read out and seen; words begun in one form outlast the sending
// of another; a form that finds no network is sent the plain way, so that the browser says so itself. Without this file
// every form works as ever.
let begun = [];
// htmx notes the page's address for its history, though that is off, once as it loads and before each swap: an address that
// opens the page is not left behind.
const forget = () => sessionStorage.removeItem("htmx-current-path-for-history");
forget();
document.addEventListener("htmx:pushedIntoHistory", forget);
document.addEventListener("htmx:beforeSwap", (event) => {
  const sent = event.detail.requestConfig.elt;
  begun = Array.from(document.querySelectorAll("textarea"))
    .filter((field) => field.value !== field.defaultValue && !sent.contains(field))
    .map((field) => [field.id, field.value]);
});
document.addEventListener("htmx:afterSettle", () => {
  for (const [id, words] of begun) {
    const field = document.getElementById(id);
    if (!field) continue;
    field.value = words;
    const around = field.closest("details");
    if (around) around.open = true;
  }
  begun = [];
  const said = document.getElementById("said");
  if (said) {
    said.tabIndex = -1;
    said.focus();
  }
});
document.addEventListener("htmx:sendError", (event) => {
  const form = event.detail.elt;
  if (form instanceof HTMLFormElement) form.submit();
});
