/** The items of a pack that meet the schema, each with its place, so that one bad item does not hide what is wrong with others. */
import type { z } from 'zod';
import { nameOf, opening, valueAt } from '../naming.ts';
import type { Place, Problem } from '../problem.ts';
import {
  briefingFile,
  cardsFile,
  menuFile,
  organisationsFile,
  type PACK_FILES,
  packFile,
  peopleFile,
  tendersFile,
  wardsFile,
} from '../schema.ts';
import type { Path, YamlSource } from '../yaml-source.ts';

export type PackFileName = keyof typeof PACK_FILES;

export interface Item<T> {
  readonly value: T;
  readonly path: Path;
}

export interface Items<T> {
  readonly file: PackFileName;
  /** The items that meet the schema. */
  readonly good: readonly Item<T>[];
  /** The ids of all items, also of those with something else wrong. */
  readonly ids: ReadonlySet<string>;
  /** The file could be read and every item meets the schema. */
  readonly whole: boolean;
}

function itemsOf<T>(source: YamlSource | undefined, file: PackFileName, list: Path, schema: z.ZodType<T>): Items<T> {
  const raw = source === undefined ? undefined : valueAt(source.value, list);
  const all: unknown[] = Array.isArray(raw) ? raw.slice(0, 300) : [];
  const good = all.flatMap((item, index) => {
    const result = schema.safeParse(item);
    return result.success ? [{ value: result.data, path: [...list, index] }] : [];
  });
  const ids = all.map((item) => valueAt(item, ['id'])).filter((id) => typeof id === 'string');
  return { file, good, ids: new Set(ids), whole: Array.isArray(raw) && good.length === raw.length };
}

export function partsOf(sources: ReadonlyMap<PackFileName, YamlSource>) {
  const of = <T>(file: PackFileName, list: Path, schema: z.ZodType<T>) =>
    itemsOf(sources.get(file), file, list, schema);
  const forms = packFile.shape.forms.shape;
  return {
    columns: of('pack.yaml', ['columns'], packFile.shape.columns.element),
    agenda: of('pack.yaml', ['agenda'], packFile.shape.agenda.element),
    breaks: of('pack.yaml', ['breaks'], packFile.shape.breaks.element),
    horizons: of('pack.yaml', ['horizons'], packFile.shape.horizons.element),
    criteria: of('pack.yaml', ['criteria'], packFile.shape.criteria.element),
    needs: of('pack.yaml', ['forms', 'needs'], forms.needs.element),
    tender: of('pack.yaml', ['forms', 'tender'], forms.tender.element),
    bid: of('pack.yaml', ['forms', 'bid'], forms.bid.element),
    assessment: of('pack.yaml', ['forms', 'assessment'], forms.assessment.element),
    wards: of('wards.yaml', ['wards'], wardsFile.shape.wards.element),
    people: of('people.yaml', ['people'], peopleFile.shape.people.element),
    organisations: of('organisations.yaml', ['organisations'], organisationsFile.shape.organisations.element),
    cards: of('cards.yaml', ['cards'], cardsFile.shape.cards.element),
    indicator: forms.indicator.safeParse(valueAt(sources.get('pack.yaml')?.value, ['forms', 'indicator'])).data,
    options: of('menu.yaml', ['options'], menuFile.shape.options.element),
    tenders: of('tenders.yaml', ['tenders'], tendersFile.shape.tenders.element),
    slides: of('briefing.yaml', ['slides'], briefingFile.shape.slides.element),
  };
}

export type Parts = ReturnType<typeof partsOf>;

interface Finding {
  readonly file: PackFileName;
  readonly path: Path;
  readonly message: string;
  readonly remedy: string;
  /** Points at the character at this index of the text at `path`. */
  readonly index?: number;
}

/** Collects what the checks find, and adds each item's name and place. */
export interface Report {
  /** The pack cannot be used. */
  problem(finding: Finding): void;
  /** The pack can be used, and its author should know. */
  warning(finding: Finding): void;
}

export function reportOn(
  sources: ReadonlyMap<PackFileName, YamlSource>,
  problems: Problem[],
  warnings: Problem[],
): Report {
  const located = ({ file, path, message, remedy, index }: Finding): Problem => {
    const source = sources.get(file);
    const start: Place = { line: 1, column: 1 };
    const place = index === undefined ? source?.at(path) : source?.inText(path, index);
    const sentence = `${opening(nameOf(source?.value, path))}${message}`;
    return { file, ...(place ?? start), message: sentence.charAt(0).toUpperCase() + sentence.slice(1), remedy };
  };
  return {
    problem: (finding) => problems.push(located(finding)),
    warning: (finding) => warnings.push(located(finding)),
  };
}
