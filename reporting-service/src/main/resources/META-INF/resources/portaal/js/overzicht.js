import { bar, byId, el, empty, table } from "./dom.js";
import { get, seesPersons } from "./api.js";
import { params, remember, show } from "./toestand.js";
import { moment, question, rule } from "./moment.js";
import { bars, lines } from "./grafiek.js";
import { figure, openFromAddress } from "./uitleg.js";
import { live } from "./leef.js";
import { amount, day, days, number, SHARE_OF, stretch, words } from "./woorden.js";

const TILES = ["studenten-ingestroomd", "studenten-op-stage", "studenten-uitgevallen", "aanmeldingen-nova", "erkenningen-behaald"];
const NAMES = {
  "studenten-ingestroomd": "leerwerkplekken gestart: studenten ingestroomd",
  "studenten-op-stage": "op stage en bezig met de erkenning",
  "studenten-uitgevallen": "gestopt",
  "aanmeldingen-nova": "aangemeld bij Nova College",
  "erkenningen-behaald": "erkenningen behaald",
};
const FILTERS = ["organisatie", "richting"];
const limits = () => Object.fromEntries(FILTERS.map((name) => [name, params().get(name)]).filter(([, one]) => one));
const indicator = (id, more, signal) => get(`/indicatoren/${id}`, { ...question(), ...limits(), ...more }, signal);

async function tiles(signal) {
  const found = await Promise.all(TILES.map((id) => indicator(id, {}, signal)));
  rule(found[0].opmerking);
  return found.map((one) => tile(one));
}

function tile(one) {
  const goal = one.doel;
  return el("div", { class: "tegel", "data-indicator": one.indicator },
    el("h3", {}, NAMES[one.indicator]),
    el("div", { class: "groot" }, figure(one.indicator, one, "aantal", limits())),
    goal ? [el("p", { class: "doel" }, `doel ${number(goal.streefwaarde)} op ${day(goal.op)}${goal.aandeel == null ? "" : `: ${SHARE_OF(goal.aandeel)}`}`), bar(goal.aandeel ?? 0)] : null);
}

async function path(signal) {
  const answer = await get("/trechter", { ...question(), ...limits() }, signal);
  const most = Math.max(1, ...answer.stappen.map((one) => one.bereikt ?? 0));
  const hidden = (one) => (one?.onderdrukt ? el("span", { class: "onderdrukt" }, "onderdrukt") : null);
  return table(`De weg tot en met ${day(answer.peildatum)}`, [
    { title: "Stap", head: true, cell: (step) => step.naam },
    { title: "Bereikt door", number: true, cell: (step) => hidden(step) ?? number(step.bereikt) },
    { title: "", label: "In beeld", cell: (step) => (step.onderdrukt ? "" : bar(step.bereikt / most)) },
    { title: "Wacht hier", number: true, cell: (step) => hidden(step.wachtend) ?? (step.wachtend ? number(step.wachtend.n) : "") },
    { title: "Wacht (mediaan)", number: true, cell: (step) => (step.wachtend?.n ? days(step.wachtend.mediaan) : "") },
    { title: "Langst", number: true, cell: (step) => (step.wachtend?.n && step.wachtend.langste != null ? days(step.wachtend.langste) : "") },
    { title: "Waardoor", cell: (step) => causes(step.wachtend) },
  ], answer.stappen, { hideCaption: true, stacked: true });
}

const causes = (waiting) => (waiting?.oorzaken ?? []).filter((one) => one.n || one.onderdrukt)
  .map((one) => `${one.onderdrukt ? "(onderdrukt)" : number(one.n)} ${one.oorzaak === "GEEN" ? "zonder bijzondere oorzaak" : words(one.oorzaak)}`).join(", ");

async function flow(signal) {
  const each = ["studenten-ingestroomd", "uitval", "terugkeer"];
  const names = ["ingestroomd", "uitgevallen", "teruggekeerd"];
  const period = seesPersons() ? "maand" : "kwartaal";
  const start = (await indicator("aanmeldingen", { reeks: "kwartaal" }, signal)).reeks[0]?.van;
  if (!start) return empty("Tot deze dag is er niets gebeurd.");
  const found = await Promise.all(each.map((id) => indicator(id, { reeks: period, van: start }, signal)));
  const stretches = found[0].reeks.map(stretch);
  return lines(`Instroom, uitval en terugkeer per ${period}`, names, stretches, found.map((one) => one.reeks.map(amount)),
    [{ title: period, head: true, cell: (i) => stretches[i] },
      ...names.map((name, k) => ({ title: name, number: true, cell: (i) => (found[k].reeks[i].onderdrukt ? "onderdrukt" : number(found[k].reeks[i].waarde)) }))],
    stretches.map((_, i) => i));
}

async function split(id, by, unit, signal) {
  const { uitsplitsing: cells = [], peildatum } = await indicator(id, { uitsplitsing: by }, signal);
  const rows = cells.filter((one) => one.waarde || one.onderdrukt).sort((a, b) => (b.waarde ?? 0) - (a.waarde ?? 0));
  if (!rows.length) return empty(`Op ${day(peildatum)} is dit niemand.`);
  return bars(`${unit} per ${by} op ${day(peildatum)}`, unit, rows.map((one) => words(one[by])), rows.map((one) => (one.onderdrukt ? null : one.waarde)),
    [{ title: by, head: true, cell: (one) => words(one[by]) },
      { title: unit, number: true, cell: (one) => figure(id, one, "aantal", one[by] == null ? limits() : { ...limits(), [by]: one[by] }) }], rows);
}

async function cohorts(signal) {
  const { cohorten } = await get("/cohorten", { ...question(), ...limits(), per: "kwartaal" }, signal);
  const rows = cohorten.filter((one) => one.ingestroomd || one.onderdrukt);
  if (!rows.length) return empty("Er is nog niemand ingestroomd.");
  const states = Object.keys(cohorten[0].toestanden).filter((name) => rows.some((one) => one.toestanden[name] || one.onderdrukt));
  const cell = (one, name, found) => (one.onderdrukt?.includes(name) ? el("span", { class: "onderdrukt" }, "onderdrukt") : number(found));
  return table("Per kwartaal van instroom", [
    { title: "Ingestroomd in", head: true, cell: stretch },
    { title: "Studenten", number: true, cell: (one) => cell(one, "ingestroomd", one.ingestroomd) },
    ...states.map((name) => ({ title: words(name), number: true, cell: (one) => cell(one, name, one.toestanden[name]) })),
    { title: "op stage", number: true, cell: (one) => cell(one, "opStage", one.opStage) },
    { title: "in dienst", number: true, cell: (one) => cell(one, "inDienst", one.inDienst) },
  ], rows, { hideCaption: true, stacked: true });
}

// Of a pause its reason is not published, so who may not see persons sees the whole.
async function pause(signal) {
  if (seesPersons()) return split("pauzedagen", "reden", "dagen pauze", signal);
  const whole = await indicator("pauzedagen", {}, signal);
  return [el("p", {}, "Samen ", figure("pauzedagen", whole, "dagen"), whole.onderdrukt ? "" : " dagen pauze."), el("p", { class: "regel" }, "Naar oorzaak is dit met uw rol niet te zien.")];
}

const PARTS = {
  doelen: tiles,
  trechter: path,
  stroom: flow,
  wachten: pause,
  werkgevers: (signal) => split("studenten-op-stage", seesPersons() ? "werkgever" : "organisatie", "studenten op stage", signal),
  richtingen: (signal) => split("studenten-op-stage", "richting", "studenten op stage", signal),
  cohorten: cohorts,
};

const refresh = () => Object.entries(PARTS).forEach(([id, load]) => show(byId(id), load));

async function filters() {
  const lists = await Promise.all(["organisatie", "richting"].map((name) => get(`/referentie/${name}`).catch(() => null)));
  byId("filters").append(...FILTERS.map((name, i) => {
    const entries = lists[i]?.items ?? lists[i]?.codes ?? [];
    const select = el("select", { onchange: () => { remember({ [name]: select.value }, { push: true }); refresh(); } },
      el("option", { value: "" }, "alle"), entries.map((one) => el("option", { value: one.code, selected: params().get(name) === one.code }, one.naam ?? words(one.code))));
    return el("label", { class: "veld" }, name, select);
  }));
}

if (seesPersons()) filters();
else byId("werkgever-kop").textContent = "Op stage, per organisatie";
await moment(refresh);
live(refresh);
openFromAddress();
