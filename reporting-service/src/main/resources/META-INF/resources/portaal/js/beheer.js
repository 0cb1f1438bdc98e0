import { byId, el, empty, table } from "./dom.js";
import { get, post } from "./api.js";
import { failure, show } from "./toestand.js";
import { moment, number, SHARE_OF, words } from "./woorden.js";

const EVERY = 5000;
const PART_NAMES = {
  "intake-service": "Intake",
  "placement-service": "Plaatsing",
  "certification-service": "Certificering",
  "reporting-service": "Rapportage",
};
const CHECK_NAMES = {
  "Reactive PostgreSQL connections health check": "PostgreSQL, voor vragen en opdrachten",
  "Database connections health check": "PostgreSQL, voor het inrichten en bouwen",
  voortgang: "Kafka en wat er wacht",
};

async function health(signal) {
  const { onderdelen } = await get("/onderdelen", {}, signal);
  const all = onderdelen.every((one) => one.gezond);
  const together = (name) => onderdelen.reduce((sum, one) => sum + (one[name] ?? 0), 0);
  const tile = (name, value, fine) => el("div", { class: "tegel" }, el("h3", {}, name), el("div", { class: `groot ${fine ? "op" : "neer"}` }, value));
  return [
    el("div", { class: "tegels" },
      tile("Diensten", all ? "gezond" : "niet gezond", all),
      tile("Nog te verwerken van Kafka", number(together("achterstand")), together("achterstand") < 1000),
      tile("Nog te verzenden", number(together("outbox")), together("outbox") < 1000),
      tile("Geparkeerde gebeurtenissen", number(together("geparkeerd")), together("geparkeerd") === 0)),
    table("Diensten", [
      { title: "Dienst", head: true, cell: (one) => PART_NAMES[one.naam] ?? one.naam },
      { title: "Toestand", cell: (one) => el("span", { class: `label ${one.gezond ? "" : "let-op"}` }, state(one)) },
      { title: "Nog te verwerken", number: true, cell: (one) => count(one.achterstand) },
      { title: "Nog te verzenden", number: true, cell: (one) => count(one.outbox) },
      { title: "Geparkeerd", number: true, cell: (one) => count(one.geparkeerd) }], onderdelen, { stacked: true }),
  ];
}

const count = (value) => (value == null ? "onbekend" : number(value));

function state(one) {
  if (one.gezond) return "gezond";
  const ill = one.controles.filter((check) => !check.gezond).map((check) => CHECK_NAMES[check.naam] ?? check.naam);
  return ill.length ? `niet gezond: ${ill.join("; ")}` : "antwoordt niet";
}

async function parked(signal) {
  const { sleutels } = await get("/geparkeerd", {}, signal);
  if (!sleutels.length) return empty("Er is niets geparkeerd: elke gebeurtenis is verwerkt.");
  return table("Sleutels die wachten", [
    { title: "Sleutel", head: true, cell: (one) => el("span", { class: "mono" }, one.sleutel) },
    { title: "Gebeurtenissen", number: true, cell: (one) => number(one.aantal) },
    { title: "Waarom", cell: (one) => one.reden },
    { title: "Sinds", cell: (one) => moment(one.sinds) },
    { title: "", cell: (one) => el("button", { type: "button", class: "knop", onclick: (event) => act(event.target, `/geparkeerd/${encodeURIComponent(one.sleutel)}/opnieuw`) }, "Opnieuw verwerken") },
  ], sleutels, { hideCaption: true, stacked: true });
}

async function projections(signal) {
  const { projecties } = await get("/projecties", {}, signal);
  return projecties.filter((one) => one.versies.length).map((one) => el("div", {}, el("h3", {}, one.naam), versions(one.versies),
    el("div", { class: "knoppen" }, el("button", { type: "button", class: "knop", onclick: (event) => act(event.target, `/projecties/${one.naam}/herbouw`) }, "Opnieuw bouwen"))));
}

function versions(list) {
  return table("Versies", [
    { title: "Versie", head: true, cell: (one) => String(one.versie) },
    { title: "Toestand", cell: (one) => words(one.toestand) },
    { title: "Voortgang", cell: progress },
    { title: "Live sinds", cell: (one) => moment(one.liveSinds) },
    { title: "Definities", cell: definitions },
    { title: "", cell: (one) => el("span", {}, actions(one)) }], list, { hideCaption: true, stacked: true });
}

function definitions(one) {
  const names = one.definitie.split(/[ ,]+/);
  return el("details", {}, el("summary", {}, number(names.length)), el("p", { class: "mono" }, names.join(" ")));
}

function progress(one) {
  if (one.toestand !== "BOUWEND") return one.reden ?? "";
  const share = one.totaal ? one.gelezen / one.totaal : 0;
  return el("label", {}, el("progress", { max: 1, value: share }), ` ${SHARE_OF(share)}${one.secondenResterend == null ? "" : `, nog ${number(one.secondenResterend)} s`}`);
}

function actions(one) {
  const action = (name, path) => el("button", { type: "button", class: "knop", onclick: (event) => act(event.target, `/projecties/${one.projectie}/versies/${one.versie}/${path}`) }, name);
  if (["BOUWEND", "GEREED"].includes(one.toestand)) return [action("Stoppen", "annuleren")];
  return one.toestand === "OUD" && !one.opgeruimd ? [action("Terugzetten", "terugzetten"), " ", action("Opruimen", "opruimen")] : [];
}

async function act(button, path) {
  button.disabled = true;
  try {
    await post(path);
    refresh();
  } catch (problem) {
    button.disabled = false;
    button.after(failure(problem));
  }
}

// What somebody is about to press stays where it is, and a question that is still open is not asked again.
const held = (place) => place.contains(document.activeElement) || place.querySelector(".fout") || place.hasAttribute("aria-busy");
const PARTS = { gezond: health, geparkeerd: parked, projecties: projections };
const refresh = () => Object.entries(PARTS).forEach(([id, load]) => show(byId(id), load));

refresh();
setInterval(() => !document.hidden && Object.entries(PARTS).forEach(([id, load]) => held(byId(id)) || show(byId(id), load)), EVERY);
