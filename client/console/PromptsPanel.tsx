/** Questions a facilitator can ask in this step, with the person's name of the table they stand at. */
import { useState } from 'react';
import type { GroupId } from '../../shared/game/ids.ts';
import { Choice } from '../design/controls/Choice.tsx';
import { Panel } from '../design/controls/Panel.tsx';
import { useFacilitatorView } from '../store/provider.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './panels.module.css';
import { useTables } from './useTables.ts';

export function PromptsPanel() {
  const prompts = useFacilitatorView((view) => view.prompts[view.room.step]);
  const catalogue = useFacilitatorView((view) => view.catalogue);
  const tables = useTables();
  const [chosen, setChosen] = useState<GroupId>();
  const say = pageWords.facilitate.prompts;
  const at = tables.find(({ id }) => id === chosen) ?? tables[0];
  const name = (at?.plan && catalogue.people[at.plan.person]?.name) ?? say.person;
  if (prompts === undefined || prompts.length === 0) return undefined;
  const named = prompts.some((prompt) => prompt.includes('{name}'));
  return (
    <Panel title={say.title}>
      {named && tables.length > 1 && (
        <Choice
          label={say.at}
          value={at?.id}
          choices={tables.map(({ id, group }) => [id, group.name])}
          onChoose={setChosen}
        />
      )}
      <ul className={styles.story}>
        {prompts.map((prompt) => (
          <li key={prompt}>{prompt.replaceAll('{name}', name)}</li>
        ))}
      </ul>
    </Panel>
  );
}
