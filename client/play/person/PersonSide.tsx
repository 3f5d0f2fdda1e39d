/** The person beside the work: in view at every step, with their story behind one button. */
import { useState } from 'react';
import { inOrder } from '../../../shared/game/records.ts';
import { PersonPanel } from '../../design/people/PersonPanel.tsx';
import { useTable } from '../table.tsx';
import { StoryDialog } from './StoryDialog.tsx';

export function PersonSide() {
  const { person, plan, catalogue } = useTable();
  const [open, setOpen] = useState(false);
  if (person === undefined) return undefined;
  const place = catalogue.wards.findIndex(({ id }) => id === person.ward);
  const { name, age, area, statement, portrait, portraitAlt } = person;
  return (
    <>
      <PersonPanel
        name={name}
        age={age}
        area={area}
        ward={catalogue.wards[place]?.name ?? ''}
        statement={statement}
        portrait={portrait}
        portraitAlt={portraitAlt}
        assets={inOrder(plan.assets).map(([id, { text }]) => ({ id, text }))}
        needs={inOrder(plan.needs).map(([id, { text }]) => ({ id, text }))}
        map={place === -1 ? undefined : { seed: catalogue.place.mapSeed, ward: place }}
        onStory={() => setOpen(true)}
      />
      <StoryDialog person={person} open={open} onClose={() => setOpen(false)} />
    </>
  );
}
