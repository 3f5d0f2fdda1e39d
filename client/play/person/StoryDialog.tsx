/** The person's whole story. What it touches on is said first, and nobody has to read on. */
import { useState } from 'react';
import type { Person } from '../../../shared/pack/schema.ts';
import { Button } from '../../design/controls/Button.tsx';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { words } from '../../words/words.ts';
import { Markdown } from '../briefing/Markdown.tsx';
import { useTable } from '../table.tsx';
import styles from './StoryDialog.module.css';

interface StoryDialogProps {
  readonly person: Person;
  readonly open: boolean;
  readonly onClose: () => void;
}

function Story({ person, onClose }: Omit<StoryDialogProps, 'open'>) {
  const { language } = useTable().catalogue;
  const [warned, setWarned] = useState(false);
  if (!warned) {
    return (
      <div className={styles.note}>
        <h3>{words.play.person.note(person.name)}</h3>
        <p lang={language}>{person.contentNote}</p>
        <div className={styles.answers}>
          <Button look="go" onClick={() => setWarned(true)}>
            {words.play.person.noteGo}
          </Button>
          <Button onClick={onClose}>{words.play.person.noteLater}</Button>
        </div>
      </div>
    );
  }
  return (
    <div className={styles.story}>
      <div className={styles.story} lang={language}>
        <blockquote className={styles.says}>“{person.statement}”</blockquote>
        <Markdown source={person.story} />
      </div>
      <Button onClick={onClose}>{words.play.person.close}</Button>
    </div>
  );
}

export function StoryDialog({ person, open, onClose }: StoryDialogProps) {
  return (
    <Dialog title={`${person.name}, ${person.age}`} open={open} onClose={onClose} shape="wide">
      <Story person={person} onClose={onClose} />
    </Dialog>
  );
}
