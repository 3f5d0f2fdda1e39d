/** Somebody at a table as initials in a shape; dotted for quiet, dashed for lost, a robot for an automatic participant. */
import { Bot } from 'lucide-react';
import { words } from '../../words/words.ts';
import { classes } from '../classes.ts';
import { ICON } from '../icon.ts';
import styles from './Avatar.module.css';
import { initialsOf, type Look, personColour } from './look.ts';

export type Presence = 'here' | 'quiet' | 'lost' | 'automatic';

/** Somebody as avatars and name tags show them. */
export interface PersonShown {
  readonly id: string;
  readonly name: string;
  readonly look: Look;
  readonly presence: Presence;
  /** The person in front of this screen. */
  readonly you?: boolean | undefined;
}

const SHAPE = ['bowl', undefined, 'square', 'arch'] as const;

interface AvatarProps {
  readonly person: PersonShown;
  readonly small?: boolean | undefined;
}

export function Avatar({ person, small }: AvatarProps) {
  const { name, look, presence, you } = person;
  const shape = SHAPE[look % SHAPE.length];
  const said = you ? words.design.person.you : name;
  return (
    <span
      role="img"
      aria-label={presence === 'here' ? said : words.design.person.presence(said, words.design.person[presence])}
      className={classes(
        styles.avatar,
        shape && styles[shape],
        small && styles.small,
        you && styles.you,
        presence !== 'here' && styles[presence],
      )}
      style={{ '--who': personColour(look) }}
    >
      <span aria-hidden="true">
        {presence === 'automatic' ? <Bot size={ICON.line} /> : you ? words.design.person.you : initialsOf(name)}
      </span>
    </span>
  );
}
