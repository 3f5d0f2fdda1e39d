/** The menu: options that do something, and organisations that are hidden and introduced, both or neither. */
import type { MenuOption } from '../schema.ts';
import type { Item, Parts, Report } from './parts.ts';

const FILE = 'menu.yaml';

function checkEffects({ value, path }: Item<MenuOption>, { organisations }: Parts, report: Report): void {
  const find = (id: string) => organisations.good.find((organisation) => organisation.value.id === id)?.value;
  const told = new Set<string>();
  for (const [index, effect] of value.effects.entries()) {
    const at = [...path, 'effects', index];
    if (effect.kind === 'insight') {
      const telling = `${effect.person} ${effect.text}`;
      if (told.has(telling)) {
        const message = 'the option already tells this of the same person';
        report.problem({ file: FILE, path: [...at, 'text'], message, remedy: 'take one of them out' });
      }
      told.add(telling);
    }
    if (effect.kind === 'introduce') {
      for (const [place, id] of effect.organisations.entries()) {
        const known = find(id);
        if (known === undefined || known.hidden) continue;
        report.problem({
          file: FILE,
          path: [...at, 'organisations', place],
          message: `${known.name} is in play from the start, so there is nothing to introduce`,
          remedy: `write "hidden: true" for ${known.name} in organisations.yaml, or take it out here`,
        });
      }
    }
    if (effect.kind === 'ready') {
      const known = find(effect.organisation);
      if (!known?.bidReady) continue;
      report.problem({
        file: FILE,
        path: [...at, 'organisation'],
        message: `${known.name} can bid alone or lead from the start`,
        remedy: `write "bidReady: false" for ${known.name} in organisations.yaml, or take the effect out`,
      });
    }
  }
}

function checkHidden({ options, organisations }: Parts, report: Report): void {
  if (!options.whole) return;
  const introduced = new Set<string>(
    options.good.flatMap(({ value }) =>
      value.effects.flatMap((effect) => (effect.kind === 'introduce' ? effect.organisations : [])),
    ),
  );
  for (const { value, path } of organisations.good) {
    if (!value.hidden || introduced.has(value.id)) continue;
    report.problem({
      file: organisations.file,
      path: [...path, 'hidden'],
      message: 'the organisation is hidden, and no option introduces it',
      remedy: `add "- { kind: introduce, organisations: [${value.id}] }" to an option in menu.yaml`,
    });
  }
}

function checkIdle({ options, cards }: Parts, report: Report): void {
  if (!cards.whole) return;
  const helping = new Set<string>(
    cards.good.flatMap(({ value }) => [
      ...(value.softened?.options ?? []),
      ...(value.condition?.kind === 'not-bought' ? [value.condition.option] : []),
    ]),
  );
  for (const { value, path } of options.good) {
    if (value.effects.length > 0 || helping.has(value.id)) continue;
    report.warning({
      file: FILE,
      path,
      message: 'the option does nothing: it has no effects, and no card names it',
      remedy: 'give it an effect, or let it soften a challenge card',
    });
  }
}

export function checkMenu(parts: Parts, report: Report): void {
  for (const option of parts.options.good) checkEffects(option, parts, report);
  checkHidden(parts, report);
  checkIdle(parts, report);
}
