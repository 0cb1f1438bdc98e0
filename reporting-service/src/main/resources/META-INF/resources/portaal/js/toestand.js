import { el, put, empty } from "./dom.js";
import { Problem } from "./api.js";

// What is asked stands in the address, so that a view can be shared and "back" works.
export const params = () => new URLSearchParams(location.search);

export function remember(changes, { push = false } = {}) {
  const query = params();
  for (const [name, value] of Object.entries(changes)) {
    if (value == null || value === "") query.delete(name);
    else query.set(name, value);
  }
  const text = query.toString();
  history[push ? "pushState" : "replaceState"](null, "", location.pathname + (text ? `?${text}` : ""));
}

export function failure(problem, again) {
  return el("div", { class: "fout", role: "alert" },
    el("p", {}, problem.message),
    problem.errors?.length ? el("ul", {}, problem.errors.map((one) => el("li", {}, [one.veld, one.melding].filter(Boolean).join(": ")))) : null,
    again ? el("p", {}, el("button", { type: "button", class: "knop", onclick: again }, "Opnieuw proberen")) : null);
}

// What was open stays open, and who is somewhere in it stays there: also when a change comes in by itself.
function replace(place, content) {
  const stops = () => [...place.querySelectorAll("a, button, summary, [tabindex]")];
  const here = stops().indexOf(document.activeElement);
  const opened = [...place.querySelectorAll("details")].map((one) => one.open);
  put(place, content);
  [...place.querySelectorAll("details")].forEach((one, i) => { one.open ||= opened[i] ?? false; });
  if (here >= 0) stops()[here]?.focus();
}

// Shows that something is on its way, then what came, or why it did not. A newer question stops the one before it.
const running = new WeakMap();
let waiting = 0;
const waits = (more) => { waiting += more; document.body.dataset.toestand = waiting ? "bezig" : "klaar"; };

export async function show(place, load) {
  running.get(place)?.abort();
  const control = new AbortController();
  running.set(place, control);
  if (!place.childElementCount) put(place, el("p", { class: "laden" }, "Laden…"));
  place.setAttribute("aria-busy", "true");
  waits(1);
  try {
    const content = await load(control.signal);
    if (!control.signal.aborted) replace(place, content ?? empty("Hier is niets te zien."));
  } catch (problem) {
    if (problem.name === "AbortError" || control.signal.aborted) return;
    if (!(problem instanceof Problem)) console.error(problem);
    put(place, failure(problem instanceof Problem ? problem : new Problem(0), () => { put(place); show(place, load); }));
  } finally {
    if (running.get(place) === control) place.removeAttribute("aria-busy");
    waits(-1);
  }
}
