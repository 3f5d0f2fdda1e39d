/** What is wrong with a pack, where, and what to write instead. */

export interface Place {
  /** Lines and columns count from 1. */
  readonly line: number;
  readonly column: number;
}

export interface Problem extends Place {
  /** The file's name inside the pack, like cards.yaml. */
  readonly file: string;
  /** What is wrong, with the name of the item it is about. No full stop. */
  readonly message: string;
  /** What to write instead. Begins with a small letter, no full stop. */
  readonly remedy: string;
}

/** One line an editor can jump from: `file:line:column: what is wrong; what to write instead`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: ${problem.message}; ${problem.remedy}`;
}

/** Sorts by file, then by place in the file. */
export function byPlace(a: Problem, b: Problem): number {
  return (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column;
}
