/** Something that only the person at the terminal can mend, said in one sentence; no stack is shown. */
export class StartupProblem extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = "StartupProblem";
  }
}
