import { formsOf, type Form } from "./forms.ts";
import { groupOf } from "./looks.ts";

/** A place in the tree of all forms: what may come next, and what is whole here. */
export interface Node {
  next: Map<string, Node>;
  forms: Listed[];
}

/** A form, and which of the rules it is of. */
export interface Listed extends Form {
  rule: number;
  /** Counts the entries of all rules. */
  place: number;
}

/** All forms of all entries, by their letters without repetitions, and how long the longest is. */
export interface WordIndex {
  root: Node;
  longest: number;
}

const newNode = (): Node => ({ next: new Map(), forms: [] });

/** Lays the entries of rules into one tree, so that a text is read once however many there are. */
export function wordIndexOf(entries: { rule: number; entry: string }[]): WordIndex {
  const index: WordIndex = { root: newNode(), longest: 0 };
  for (const [place, { rule, entry }] of entries.entries())
    for (const form of formsOf(entry)) {
      nodeFor(index.root, form.letters).forms.push({ ...form, rule, place });
      index.longest = Math.max(index.longest, form.letters.length);
    }
  return index;
}

function nodeFor(root: Node, letters: string[]): Node {
  let node = root;
  let last = "";
  for (const letter of letters) {
    const group = groupOf(letter);
    if (group === last) continue;
    let next = node.next.get(group);
    if (!next) node.next.set(group, (next = newNode()));
    node = next;
    last = group;
  }
  return node;
}
