/** Somebody's name on the border of what they touch: an eye for reading, a hand for holding, a pencil for typing. */
import { Eye, Hand, Pencil } from 'lucide-react';
import { ICON } from '../icon.ts';
import { Unseen } from '../Unseen.tsx';
import { type Look, personColour } from './look.ts';
import styles from './NameTag.module.css';

const SIGN = { reading: Eye, holding: Hand, typing: Pencil } as const;
type Touch = keyof typeof SIGN;

interface NameTagProps {
  readonly look: Look;
  readonly doing?: Touch | undefined;
  /** The name, or a whole saying like "Grace is moving this". */
  readonly children: string;
  /** What is heard, where the name alone is seen. */
  readonly said?: string | undefined;
}

export function NameTag({ look, doing, children, said }: NameTagProps) {
  const Sign = doing && SIGN[doing];
  return (
    <span className={styles.tag} style={{ '--who': personColour(look) }}>
      {Sign && <Sign size={ICON.line} />}
      {said && <Unseen>{said}</Unseen>}
      {said ? <span aria-hidden="true">{children}</span> : children}
    </span>
  );
}
