/** Texts: Markdown without HTML or outside pictures, no gap the game does not fill, no money in the prompts of the choosing step. */
import { STEPS } from '../../game/steps.ts';
import { oneOf } from '../nearest.ts';
import type { Path } from '../yaml-source.ts';
import { MONEY } from './organisations.ts';
import type { PackFileName, Parts, Report } from './parts.ts';

/** A tag, a closing tag or a comment. An address in angle brackets is Markdown, not HTML. */
const HTML = /<(?:!--|\/?[a-z][a-z0-9-]*(?:[\s/>]|$))/i;
const PICTURE = /!\[[^\]]*\][([]/;

function checkMarkdown(file: PackFileName, path: Path, text: string, report: Report): void {
  const html = HTML.exec(text);
  if (html) {
    report.problem({
      file,
      path,
      index: html.index,
      message: 'the text holds HTML, which a pack cannot use',
      remedy: 'write it in Markdown, like **strong** or a list with hyphens',
    });
  }
  const picture = PICTURE.exec(text);
  if (picture) {
    report.problem({
      file,
      path,
      index: picture.index,
      message: 'the text shows a picture from outside the pack',
      remedy: 'take it out and say in words what it shows: rooms without internet could not load it',
    });
  }
}

/** Finds a gap like {person} that the game does not fill. `gaps` are the names it does. */
function checkGaps(file: PackFileName, path: Path, text: string, gaps: readonly string[], report: Report): void {
  for (const found of text.matchAll(/\{([^}]*)\}?/g)) {
    if (gaps.some((gap) => found[0] === `{${gap}}`)) continue;
    const remedy = gaps.includes('name')
      ? `write ${oneOf(gaps.map((gap) => `{${gap}}`))} where ${gaps.length > 1 ? 'one of them' : 'the person’s name'} belongs`
      : 'take it out: in this step the whole room reads it, and each table has a person of its own';
    report.problem({ file, path, index: found.index, message: `“${found[0]}” is not filled in by the game`, remedy });
    return;
  }
}

function checkPrompts({ agenda }: Parts, report: Report): void {
  for (const { value, path } of agenda.good) {
    for (const [index, prompt] of value.prompts.entries()) {
      const at = [...path, 'prompts', index];
      checkGaps(agenda.file, at, prompt, STEPS[value.step].plenary ? [] : ['name'], report);
      const money = value.step === 'choosing' ? MONEY.exec(prompt) : null;
      if (money === null) continue;
      report.problem({
        file: agenda.file,
        path: at,
        index: money.index,
        message: `the choosing step must not speak of money, and “${money[0]}” does`,
        remedy: 'ask about the person and what would help',
      });
    }
  }
}

export function checkTexts(parts: Parts, report: Report): void {
  const { people, slides, indicator } = parts;
  for (const { value, path } of people.good) checkMarkdown(people.file, [...path, 'story'], value.story, report);
  for (const { value, path } of slides.good) checkMarkdown(slides.file, [...path, 'body'], value.body, report);
  for (const fields of [parts.needs, parts.tender, parts.bid, parts.assessment]) {
    for (const { value, path } of fields.good) {
      for (const key of ['label', 'hint'] as const) {
        checkGaps(fields.file, [...path, key], value[key], ['name'], report);
      }
    }
  }
  for (const key of ['label', 'hint'] as const) {
    if (indicator === undefined) break;
    checkGaps('pack.yaml', ['forms', 'indicator', key], indicator[key], ['name', 'horizon'], report);
  }
  checkPrompts(parts, report);
}
