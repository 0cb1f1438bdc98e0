import { svg } from "./dom.js";
import { amount, number, stretch } from "./woorden.js";

// A line as small as a word, with the same figures in words for who does not see it.
export function spark(points) {
  const values = points.map(amount);
  const known = values.filter((one) => one != null);
  if (known.length < 2) return "";
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (i) => 4 + (i * 88) / (values.length - 1);
  const y = (one) => 24 - ((one - low) * 20) / (high - low || 1);
  const places = values.map((one, i) => (one == null ? null : [x(i), y(one)])).filter(Boolean);
  const [lastX, lastY] = places.at(-1);
  return svg("svg", { class: "vonk", viewBox: "0 0 96 28", role: "img", "aria-label": `Verloop: ${points.map((one, i) => `${stretch(one)} ${number(values[i])}`).join(", ")}` },
    svg("path", { d: `M${places.map(([a, b]) => `${a.toFixed(1)},${b.toFixed(1)}`).join("L")}` }),
    svg("circle", { cx: lastX, cy: lastY, r: 3 }));
}
