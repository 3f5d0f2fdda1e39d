/** Whether components and their style sheets hold together: the type of a sheet takes any name, so nothing else would tell. */
import { posix } from 'node:path';

type Texts = ReadonlyMap<string, string>;

function classesIn(sheet: string): ReadonlySet<string> {
  const rules = sheet.replace(/\/\*[\s\S]*?\*\//g, '');
  return new Set([...rules.matchAll(/\.([a-zA-Z][\w-]*)/g)].flatMap(([, name]) => name ?? []));
}

interface Use {
  readonly sheet: string;
  readonly names: readonly string[];
  /** It takes a class by a name that is known only as the page runs. */
  readonly chooses: boolean;
}

function usesIn(file: string, text: string): readonly Use[] {
  const imports = [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)];
  return imports.map(([, called = '', path = '']) => ({
    sheet: posix.join(posix.dirname(file), path),
    names: [...text.matchAll(new RegExp(`\\b${called}\\.(\\w+)`, 'g'))].flatMap(([, name]) => name ?? []),
    chooses: new RegExp(`\\b${called}\\[`).test(text),
  }));
}

/** Classes that a component names and its sheet lacks, and classes that nothing names, one sentence each. */
export function classFaults(sheets: Texts, components: Texts): readonly string[] {
  const named = new Map([...sheets.keys()].map((sheet) => [sheet, new Set<string>()]));
  const chosenFrom = new Set<string>();
  const faults: string[] = [];
  for (const [file, text] of components) {
    for (const { sheet, names, chooses } of usesIn(file, text)) {
      const held = classesIn(sheets.get(sheet) ?? '');
      if (!sheets.has(sheet)) faults.push(`${file} imports ${sheet}, which is not there`);
      else
        for (const name of names)
          if (!held.has(name)) faults.push(`${file} names the class ${name}, which is not in ${sheet}`);
      for (const name of names) named.get(sheet)?.add(name);
      if (chooses) chosenFrom.add(sheet);
    }
  }
  for (const [sheet, text] of sheets) {
    if (chosenFrom.has(sheet)) continue;
    for (const name of classesIn(text))
      if (!named.get(sheet)?.has(name)) faults.push(`${sheet} holds the class ${name}, which nothing names`);
  }
  return faults;
}
