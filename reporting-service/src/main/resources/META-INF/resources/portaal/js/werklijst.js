import { byId, el, empty, put, table } from "./dom.js";
import { get, may, today } from "./api.js";
import { params, remember, show } from "./toestand.js";
import { day, words } from "./woorden.js";

const SORTS = ["HERBEOORDELING", "HERVATTING", "NAZORGCONTACT", "RMT_AANVRAAG", "LEERBEDRIJFERKENNING"];
const AHEAD = { "": "wat er nu moet", "14": "de komende twee weken", "90": "de komende drie maanden", "365": "het komende jaar" };

const YEAR = 365;

function until(days) {
  const date = new Date(today());
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

const ask = (question, signal) => get("/agenda", { organisatie: params().get("organisatie"), sorteer: "datum", limiet: 200, ...question }, signal);

// What is due within the days that were chosen; and whoever pauses or waits for the RMT, whenever that comes up.
async function agenda(signal) {
  const soort = params().get("soort");
  const [due, paused, rmt] = await Promise.all([
    ask({ tot: until(Number(params().get("vooruit") ?? 0)), soort }, signal),
    soort ? { items: [] } : ask({ tot: until(YEAR), soort: "HERVATTING" }, signal),
    soort ? { items: [] } : ask({ tot: until(YEAR), soort: "RMT_AANVRAAG" }, signal),
  ]);
  const late = due.items.filter((one) => one.teLaat);
  return [
    late.length || due.items.length ? null : el("section", { class: "kaart" }, empty("Er is nu niets te doen.")),
    group("Te laat", late, "let-op"), group("Aan de beurt", due.items.filter((one) => !one.teLaat)),
    group("Pauzeert", paused.items), group("Ligt bij het RMT", rmt.items),
    [due, paused, rmt].some((page) => page._links?.next) ? el("p", { class: "regel" }, "Van elk deel staan hier de eerste 200; beperk de lijst om de rest te zien.") : null,
  ];
}

function group(name, rows, kind) {
  if (!rows.length) return null;
  return el("section", { class: "kaart" }, el("h2", {}, `${name} (${rows.length})`), table(name, [
    { title: "Wat", head: true, cell: (one) => words(one.soort) },
    { title: "Wie", cell: who },
    { title: "Organisatie", cell: (one) => (one.organisatie ? words(one.organisatie) : "") },
    { title: "Op", cell: (one) => el("span", {}, el("time", { datetime: one.datum }, day(one.datum)), kind ? [" ", el("span", { class: `label ${kind}` }, "te laat")] : null) },
  ], rows, { hideCaption: true, stacked: true }));
}

function who(one) {
  if (one.student) return may("tijdlijn") ? el("a", { href: `/studenten/${one.student}` }, `student ${one.student.slice(0, 8)}`) : `student ${one.student.slice(0, 8)}`;
  return `werkgever ${one.werkgeverCode ?? one.werkgever?.slice(0, 8) ?? ""}`;
}

async function places(signal) {
  const found = await get("/leerwerkplekken/vrij", {}, signal);
  if (!found.plekken.length) return empty("Er is nu geen vrije leerwerkplek.");
  return table("Vrije leerwerkplekken", [
    { title: "Werkgever", head: true, cell: (one) => words(one.werkgever) },
    { title: "Richting", cell: (one) => words(one.richting) },
    { title: "Vrij", number: true, cell: (one) => String(one.vrij) }], found.plekken, { hideCaption: true, stacked: true });
}

function filters() {
  const choice = (name, title, options) => {
    const select = el("select", { onchange: () => { remember({ [name]: select.value }, { push: true }); refresh(); } },
      Object.entries(options).map(([value, text]) => el("option", { value, selected: (params().get(name) ?? "") === value }, text)));
    return el("label", { class: "veld" }, title, select);
  };
  put(byId("filters"), choice("vooruit", "Hoe ver vooruit", AHEAD), choice("soort", "Soort", { "": "alle", ...Object.fromEntries(SORTS.map((one) => [one, words(one)])) }));
}

const refresh = () => show(byId("werklijst"), agenda);

filters();
refresh();
if (may("vrijeLeerwerkplekken")) show(byId("plekken"), places);
else byId("plekken-deel").hidden = true;
