import { byId, el } from "./dom.js";
import { get, seesPersons, today } from "./api.js";
import { params, remember } from "./toestand.js";
import { day, shortDay } from "./woorden.js";

// The day that is looked at, and what was known of it: in the address, on the slider and in the fields.
const DAY = 86_400_000;
const asText = (date) => date.toISOString().slice(0, 10);
const index = (text, from) => Math.round((new Date(text) - new Date(from)) / DAY);
const quarterEnd = (date, by) => asText(new Date(Date.UTC(date.getUTCFullYear(), (Math.floor(date.getUTCMonth() / 3) + 1 + by) * 3, 0)));

export function question() {
  const query = params();
  return { peildatum: query.get("peildatum") ?? (seesPersons() ? today() : null), bekendOp: query.get("bekendOp") };
}

// The days that can be chosen: every day for who may see persons, else the ends of published quarters.
async function choices() {
  const first = await get("/indicatoren/aanmeldingen", { reeks: "kwartaal" }).catch(() => null);
  const from = first?.reeks?.[0]?.van ?? first?.reeks?.[0]?.tot ?? today();
  if (seesPersons()) {
    return Array.from({ length: index(today(), from) + 1 }, (_, i) => asText(new Date(new Date(from).getTime() + i * DAY)));
  }
  const ends = [];
  for (let i = 0, end; (end = quarterEnd(new Date(from), i)) <= first.peildatum; i++) ends.push(end);
  return ends;
}

function describe(asked) {
  const known = asked.bekendOp ? `, zoals bekend op ${day(asked.bekendOp)}` : seesPersons() ? ", met alles wat nu bekend is" : ", zoals gepubliceerd";
  byId("stand").textContent = `Stand op ${day(asked.peildatum)}${known}`;
}

export async function moment(changed) {
  changed(question());
  const [date, slider, select, known] = ["peildatum", "schuif", "kwartaal", "bekendOp"].map(byId);
  const possible = await choices();
  const radio = (name) => document.querySelector(`[name=kennis][value=${name}]`);
  let later;

  const fill = () => {
    const asked = question();
    asked.peildatum ??= possible.at(-1);
    date.value = select.value = asked.peildatum;
    slider.value = Math.max(0, possible.findLastIndex((one) => one <= asked.peildatum));
    slider.setAttribute("aria-valuetext", day(asked.peildatum));
    known.value = asked.bekendOp ?? "";
    radio(!asked.bekendOp ? "nu" : asked.bekendOp === asked.peildatum ? "toen" : "op").checked = true;
    describe(asked);
    return asked;
  };
  const go = (changes, push) => { remember(changes, { push }); changed(fill()); };
  const choose = (chosen, push) => go({ peildatum: chosen, bekendOp: radio("toen").checked ? chosen : params().get("bekendOp") }, push);

  slider.max = possible.length - 1;
  byId("schaal-van").textContent = shortDay(possible[0]);
  byId("schaal-tot").textContent = shortDay(possible.at(-1));
  date.max = today();
  date.hidden = !seesPersons();
  select.hidden = seesPersons();
  byId("kennis").hidden = !seesPersons();
  if (!seesPersons()) {
    document.querySelector("label[for=peildatum]").htmlFor = "kwartaal";
    select.append(...possible.toReversed().map((one) => el("option", { value: one }, day(one))));
  }

  slider.addEventListener("input", () => {
    const chosen = possible[slider.valueAsNumber];
    date.value = select.value = chosen;
    slider.setAttribute("aria-valuetext", day(chosen));
    clearTimeout(later);
    later = setTimeout(() => choose(chosen), 150);
  });
  date.addEventListener("change", () => date.value && choose(date.value, true));
  select.addEventListener("change", () => choose(select.value, true));
  radio("nu").addEventListener("change", () => go({ bekendOp: null }, true));
  radio("toen").addEventListener("change", () => go({ bekendOp: date.value }, true));
  radio("op").addEventListener("change", () => known.focus());
  known.addEventListener("change", () => go({ bekendOp: known.value }, true));
  byId("moment").addEventListener("submit", (event) => event.preventDefault());
  addEventListener("popstate", () => changed(fill()));
  fill();
}

// By which rule who may not see persons is answered.
export function rule(text) {
  const place = byId("regel");
  if (place && text) {
    place.textContent = text;
    place.hidden = false;
  }
}
