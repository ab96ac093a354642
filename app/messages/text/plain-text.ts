import { parseMessage } from "./blocks.ts";
import type { Block, Inline } from "./tree.ts";

/**
 * A message's words without its marks, for where only text can stand: announcements, titles, quoted
 * lines. Links are what was typed; lines stay lines.
 */
export function plainText(body: string): string {
  return parseMessage(body).map(textOfBlock).join("\n");
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "paragraph":
      return block.lines.map(textOfLine).join("\n");
    case "quote":
      return block.blocks.map(textOfBlock).join("\n");
    case "list":
      return block.items
        .map(({ number, content }) => (number === null ? "" : `${number}. `) + textOfLine(content))
        .join("\n");
    case "code":
      return block.text;
  }
}

function textOfLine(line: Inline[]): string {
  return line.map((node) => ("children" in node ? textOfLine(node.children) : node.text)).join("");
}
