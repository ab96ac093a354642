// `npm run icons`: puts the icons that we use into one sprite, so that they cost one request and no script.
import { readFileSync, writeFileSync } from "node:fs";

/** Our names, and Lucide's drawings for them. */
const icons = {
  back: "chevron-left",
  close: "x",
  down: "arrow-down",
  groups: "messages-square",
  help: "life-buoy",
  leave: "door-open",
  me: "user",
  message: "message-circle",
  more: "ellipsis",
  next: "chevron-right",
  note: "tag",
  phone: "phone",
  pin: "pin",
  practices: "leaf",
  reply: "reply",
  search: "search",
  send: "send",
  smile: "smile",
  today: "sun",
  wave: "waves",
  wind: "wind",
};

const symbols = Object.entries(icons).map(([name, drawing]) => {
  const svg = readFileSync(`node_modules/lucide-static/icons/${drawing}.svg`, "utf8");
  const inner = svg
    .replace(/^[\s\S]*?<svg[^>]*>/, "")
    .replace(/<\/svg>\s*$/, "")
    .replace(/\s+/g, " ")
    .trim();
  return `<symbol id="${name}" viewBox="0 0 24 24">${inner}</symbol>`;
});
writeFileSync(
  "public/icons.svg",
  `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`,
);
