/** Texts: Markdown without HTML or outside pictures, and no placeholder but {name}. */
import type { Path } from '../yaml-source.ts';
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

export function checkTexts({ people, slides, needs }: Parts, report: Report): void {
  for (const { value, path } of people.good) checkMarkdown(people.file, [...path, 'story'], value.story, report);
  for (const { value, path } of slides.good) checkMarkdown(slides.file, [...path, 'body'], value.body, report);
  for (const { value, path } of needs.good) {
    for (const key of ['label', 'hint'] as const) {
      const odd = /\{(?!name\})[^}]*\}?/.exec(value[key]);
      if (odd === null) continue;
      report.problem({
        file: needs.file,
        path: [...path, key],
        index: odd.index,
        message: `“${odd[0]}” is not filled in by the game`,
        remedy: 'write {name} where the person’s name belongs',
      });
    }
  }
}
