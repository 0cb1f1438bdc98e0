import { byId, el, empty, put, table } from "./dom.js";
import { get, may, post, Problem, today } from "./api.js";
import { failure, params, remember, show } from "./toestand.js";
import { day, words } from "./woorden.js";

const FILTERS = { soort: ["KWARTAAL", "JAAR", "PROJECT"], publiek: ["INTERN", "FINANCIER", "OPENBAAR"] };

const period = (one) => `${words(one.soort)}rapport, ${day(one.van)} tot en met ${day(one.tot)}`;

async function reports(signal) {
  const asked = Object.fromEntries(Object.keys(FILTERS).map((name) => [name, params().get(name)]));
  const page = await get("/rapporten", { ...asked, sorteer: "-tot", limiet: 50 }, signal);
  if (!page.items.length) return empty("Er is nog geen rapport vastgesteld dat u mag zien.");
  const next = page._links?.next?.href;
  const rows = page.items;
  const list = table("Vastgestelde rapporten", [
    { title: "Rapport", head: true, cell: (one) => el("a", { href: `/rapporten/${one.rapport}` }, period(one)) },
    { title: "Voor", cell: (one) => words(one.publiek) },
    { title: "Bekend op", cell: (one) => day(one.bekendOp) },
    { title: "Vastgesteld op", cell: (one) => day(one.vastgesteldOp) },
    { title: "", cell: (one) => (one.vervangenDoor ? el("span", { class: "label let-op" }, "vervangen") : one.vervangt ? el("span", { class: "label" }, "herziening") : "") },
  ], rows, { hideCaption: true, stacked: true });
  return [list, next ? el("p", { class: "regel" }, "Dit zijn de laatste 50; beperk de lijst om oudere te zien.") : null];
}

function filters() {
  byId("filters").append(...Object.entries(FILTERS).map(([name, codes]) => {
    const select = el("select", { onchange: () => { remember({ [name]: select.value }, { push: true }); refresh(); } },
      el("option", { value: "" }, "alle"), codes.map((code) => el("option", { value: code, selected: params().get(name) === code }, words(code))));
    return el("label", { class: "veld" }, name, select);
  }));
}

function lastQuarter() {
  const now = new Date(today());
  const end = new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3, 0));
  const begin = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() - 2, 1));
  return [begin, end].map((one) => one.toISOString().slice(0, 10));
}

// A report replaces another when it is opened from there: /rapporten?vervangt=…
function filing() {
  const [van, tot] = lastQuarter();
  const replaces = params().get("vervangt");
  const answer = el("div", { role: "status" });
  const select = (name, codes) => el("select", { name }, codes.map((code) => el("option", { value: code, selected: params().get(name) === code }, words(code))));
  const date = (name, value, required = true) => el("input", { type: "date", name, value, max: today(), required });
  const form = el("form", { class: "kaart", id: "nieuw", onsubmit: (event) => { event.preventDefault(); file(form, answer, replaces); } },
    el("h2", {}, replaces ? "Een herziening vaststellen" : "Een rapport vaststellen"),
    el("p", { class: "regel" }, "De cijfers van de periode worden bevroren zoals ze bekend waren. Een rapport verandert daarna niet meer; een herziening komt ervoor in de plaats."),
    el("div", { class: "velden-rij" },
      el("label", {}, "Soort", select("soort", FILTERS.soort)),
      el("label", {}, "Van", date("van", params().get("van") ?? van)),
      el("label", {}, "Tot en met", date("tot", params().get("tot") ?? tot)),
      el("label", {}, "Bekend op (leeg: vandaag)", date("bekendOp", null, false)),
      el("label", {}, "Voor", select("publiek", FILTERS.publiek)),
      el("button", { class: "knop eerst" }, "Vaststellen")),
    answer);
  return form;
}

async function file(form, answer, replaces) {
  const button = form.querySelector("button");
  const given = Object.fromEntries([...new FormData(form)].filter(([, value]) => value));
  const rapport = crypto.randomUUID();
  button.disabled = true;
  put(answer, el("p", { class: "laden" }, "Wordt vastgesteld…"));
  try {
    await post("/rapporten", { rapport, datum: today(), ...given, ...(replaces ? { vervangt: replaces } : {}) });
    put(answer, el("div", { class: "goed" }, el("p", {}, "Vastgesteld. ", el("a", { href: `/rapporten/${rapport}` }, "Lees het rapport"))));
    refresh();
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    put(answer, failure(problem));
  } finally {
    button.disabled = false;
  }
}

const refresh = () => show(byId("lijst"), reports);

if (may("RapportVaststellen")) put(byId("vaststellen"), filing());
filters();
refresh();
