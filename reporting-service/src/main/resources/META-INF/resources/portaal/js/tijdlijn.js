import { byId, el } from "./dom.js";
import { get } from "./api.js";
import { show } from "./toestand.js";
import { day, event, field, moment, words } from "./woorden.js";

const id = location.pathname.split("/")[2];
const TECHNICAL = ["student", "traject", "stage", "leerwerkplek", "werkgever", "dienstverband", "leermeester", "nieuweStage", "knelpunt", "opdracht", "gebeurtenis"];

async function line(signal) {
  const found = await get(`/studenten/${id}/tijdlijn`, {}, signal);
  return [
    el("p", { class: "regel" }, `Student `, el("span", { class: "mono" }, found.student), `: ${found.items.length} gebeurtenissen, de laatste bovenaan. Namen en vrije tekst staan hier niet.`),
    el("section", { class: "kaart", "aria-label": "Tijdlijn" }, el("ol", { class: "lijn" }, found.items.toReversed().map(item))),
  ];
}

function item(one) {
  return el("li", { class: one.gecorrigeerd ? "gecorrigeerd" : null },
    el("time", { datetime: one.datum }, day(one.datum)), " ",
    el("strong", {}, event(one.gebeurtenis)), " ",
    one.gecorrigeerd ? el("span", { class: "label let-op" }, "gecorrigeerd") : null,
    fields(one.velden),
    one.gecorrigeerd ? corrections(one) : null);
}

function told(found) {
  if (Array.isArray(found)) return found.map(told).join(", ");
  if (found === true || found === false) return found ? "ja" : "nee";
  return /^\d{4}-\d\d-\d\d$/.test(found) ? day(found) : typeof found === "object" && found ? JSON.stringify(found) : words(String(found));
}

function fields(all) {
  const shown = Object.entries(all).filter(([name, found]) => found != null && !TECHNICAL.includes(name));
  return shown.length ? el("dl", { class: "velden" }, shown.flatMap(([name, found]) => [el("dt", {}, field(name)), el("dd", {}, told(found))])) : null;
}

function corrections(one) {
  const first = one.oorspronkelijk;
  return el("details", {}, el("summary", {}, "Wat er eerst stond"),
    first ? el("div", {}, el("p", {}, "Oorspronkelijk: ", el("del", {}, day(first.datum))), fields(first.velden)) : null,
    el("ul", {}, one.correcties.map((change) => el("li", {}, `Gecorrigeerd, opgemerkt op ${day(change.datum)}, vastgelegd ${moment(change.vastgelegdOp)}: `,
      [change.nieuweDatum ? `de dag werd ${day(change.nieuweDatum)}` : null, ...Object.entries(change.velden ?? {}).map(([name, found]) => `${field(name)} werd ${told(found)}`)].filter(Boolean).join("; ")))));
}

show(byId("tijdlijn"), line);
