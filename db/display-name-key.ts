/**
 * Folds a pseudonym for comparison, so that `Tomás`, `TOMAS` and `to más` are one name.
 * Keeps letters and digits of every script; may come out empty, which no account may have.
 */
export function foldDisplayName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .normalize("NFD")
    .replace(/[^\p{L}\p{N}]/gu, "");
}
