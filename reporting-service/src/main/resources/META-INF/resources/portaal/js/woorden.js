// How days, numbers and codes read.
const DAY = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const SHORT = new Intl.DateTimeFormat("nl-NL", { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
const MONTH = new Intl.DateTimeFormat("nl-NL", { month: "short", year: "2-digit", timeZone: "UTC" });
const MOMENT = new Intl.DateTimeFormat("nl-NL", { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Amsterdam" });
const NUMBER = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2 });
const SHARE = new Intl.NumberFormat("nl-NL", { style: "percent", maximumFractionDigits: 0 });
const SIGNED = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 2, signDisplay: "exceptZero" });

export const HIDDEN = "onderdrukt";
export const day = (text) => (text ? DAY.format(new Date(text)) : "");
export const shortDay = (text) => (text ? SHORT.format(new Date(text)) : "");
export const moment = (text) => (text ? MOMENT.format(new Date(text)) : "");
export const number = (value) => (value == null ? "–" : NUMBER.format(value));
export const SHARE_OF = (value) => SHARE.format(value);
export const days = (value) => (value == null ? "–" : value === 1 ? "1 dag" : `${NUMBER.format(value)} dagen`);

export function stretch(point) {
  if (!point.van) return shortDay(point.tot);
  const [from, to] = [new Date(point.van), new Date(point.tot)];
  if (from.getUTCMonth() === to.getUTCMonth() && from.getUTCFullYear() === to.getUTCFullYear()) return MONTH.format(to);
  return `${MONTH.format(from)} – ${MONTH.format(to)}`;
}

const isShare = (unit) => /aandeel|fractie|percentage|verhouding/i.test(unit ?? "");

// One figure in words, whatever its kind.
export function value(figure, unit) {
  if (figure.onderdrukt) return HIDDEN;
  const found = figure.waarde;
  if (found == null) return "–";
  if (typeof found === "number") return isShare(unit) ? SHARE.format(found) : NUMBER.format(found);
  if ("mediaan" in found) return found.n ? `${days(found.mediaan)} (n = ${found.n})` : "–";
  return found.n ? `${SIGNED.format(found.gemiddelde)} (n = ${found.n})` : "–";
}

// The same as one number, for a line in a chart.
export function amount(point) {
  const found = point?.waarde;
  if (found == null || point.onderdrukt) return null;
  return typeof found === "number" ? found : "mediaan" in found ? found.mediaan : found.gemiddelde;
}

export function change(by, unit) {
  if (by == null) return null;
  if (by === 0) return "gelijk";
  const size = isShare(unit) ? `${NUMBER.format(Math.abs(by) * 100)} procentpunt` : NUMBER.format(Math.abs(by));
  return by > 0 ? `${size} erbij` : `${size} minder`;
}

const NAMES = {
  RMT: "RMT", NOVA: "Nova", HERBEOORDELING: "opnieuw beoordelen", HERVATTING: "vragen of de pauze eindigt", NAZORGCONTACT: "nazorgcontact",
  RMT_AANVRAAG: "navragen bij het RMT", LEERBEDRIJFERKENNING: "erkenning leerbedrijf verlengen", GEEN: "geen bijzondere oorzaak",
  INTERN: "intern", FINANCIER: "financier", OPENBAAR: "openbaar", vso: "vso",
};

// A code as it reads: BETAALD_WERK is "betaald werk", dock-haarlem is "dock haarlem".
export function words(code) {
  if (code == null) return "niet bekend";
  if (NAMES[code]) return NAMES[code];
  return /^[A-Z_0-9]+$/.test(code) ? code.toLowerCase().replaceAll("_", " ") : String(code);
}

// RmtAanvraagIngediend is "Rmt aanvraag ingediend".
export function event(name) {
  const apart = name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase().replace(/\brmt\b/, "RMT").replace(/\bnova\b/, "Nova");
  return apart[0].toUpperCase() + apart.slice(1);
}

export const field = (name) => name.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
