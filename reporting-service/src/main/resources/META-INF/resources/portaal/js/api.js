// The API of this service, as who is logged in. Every failure is a problem with words in Dutch.
export class Problem extends Error {
  constructor(status, body) {
    super(body?.detail || body?.title || "Er ging iets mis. Probeer het opnieuw.");
    this.status = status;
    this.errors = body?.fouten ?? [];
  }
}

const OF_THE_PAGE = { "X-Requested-With": "JavaScript" };

export function address(path, question = {}) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(question)) {
    if (value != null && value !== "") query.append(name, value);
  }
  const text = query.toString();
  return `${path.startsWith("/v1") ? "" : "/v1"}${path}${text ? (path.includes("?") ? "&" : "?") + text : ""}`;
}

async function ask(url, options) {
  let answer;
  try {
    answer = await fetch(url, { credentials: "same-origin", redirect: "manual", ...options });
  } catch (failure) {
    if (failure.name === "AbortError") throw failure;
    throw new Problem(0, { detail: "Er is geen verbinding. Kijk of u online bent; de pagina probeert het niet vanzelf opnieuw." });
  }
  if (answer.status === 401 || answer.status === 499 || answer.type === "opaqueredirect") {
    throw new Problem(401, { detail: "Uw sessie is verlopen. Ververs de pagina om opnieuw aan te melden." });
  }
  if (!answer.ok) throw new Problem(answer.status, await answer.json().catch(() => null));
  return answer;
}

export async function get(path, question, signal) {
  const answer = await ask(address(path, question), { headers: { ...OF_THE_PAGE, Accept: "application/json" }, signal });
  return answer.json();
}

export async function post(path, body) {
  const answer = await ask(address(path), {
    method: "POST",
    headers: { ...OF_THE_PAGE, Accept: "application/json", "Content-Type": "application/json", "Idempotency-Key": crypto.randomUUID() },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return answer.status === 204 ? null : answer.json().catch(() => null);
}

// A file in another form than JSON, to be kept.
export async function download(path, question, type, name) {
  const answer = await ask(address(path, question), { headers: { ...OF_THE_PAGE, Accept: type } });
  const url = URL.createObjectURL(await answer.blob());
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}

export const may = (operation) => document.body.dataset.may.split(" ").includes(operation);
export const seesPersons = () => document.body.dataset.persons === "true";
export const today = () => document.body.dataset.today;
