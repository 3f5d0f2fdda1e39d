/** The person beside the work: in view at every step, with their story behind one button. */
import { useState } from 'react';
import { toldTo } from '../../../shared/game/effects.ts';
import { inOrder } from '../../../shared/game/records.ts';
import { PersonPanel } from '../../design/people/PersonPanel.tsx';
import { useTable } from '../table.tsx';
import { StoryDialog } from './StoryDialog.tsx';

export function PersonSide() {
  const { person, plan, catalogue } = useTable();
  const [open, setOpen] = useState(false);
  if (person === undefined) return undefined;
  const place = catalogue.wards.findIndex(({ id }) => id === person.ward);
  /** What the table learned about the person from what it bought, the latest first. */
  const learned = (...about: readonly ('need' | 'asset' | 'barrier')[]) =>
    toldTo(plan, catalogue)
      .flatMap((told, index) =>
        told.kind === 'insight' && about.includes(told.about)
          ? [{ id: `learned-${index}`, text: told.text, fresh: true }]
          : [],
      )
      .reverse();
  const { name, age, area, statement, portrait, portraitAlt } = person;
  return (
    <>
      <PersonPanel
        lang={catalogue.language}
        name={name}
        age={age}
        area={area}
        ward={catalogue.wards[place]?.name ?? ''}
        statement={statement}
        portrait={portrait}
        portraitAlt={portraitAlt}
        assets={[...learned('asset'), ...inOrder(plan.assets).map(([id, { text }]) => ({ id, text }))]}
        needs={[...learned('need', 'barrier'), ...inOrder(plan.needs).map(([id, { text }]) => ({ id, text }))]}
        map={place === -1 ? undefined : { seed: catalogue.place.mapSeed, ward: place }}
        onStory={() => setOpen(true)}
      />
      <StoryDialog person={person} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
