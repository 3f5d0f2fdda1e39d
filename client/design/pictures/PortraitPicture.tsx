/** A person's portrait, with the pack's own words for those who do not see it. */
import { useInsertionEffect } from 'react';
import type { Portrait } from '../../../shared/pack/schema.ts';
import { classes } from '../classes.ts';
import styles from './PortraitPicture.module.css';
import { portraitDrawing } from './portraits.ts';
import { putSymbol } from './symbols.ts';

interface PortraitPictureProps {
  readonly portrait: Portrait;
  /** Left out where the person's name and words are right beside it. */
  readonly alt?: string | undefined;
  readonly className?: string | undefined;
}

export function PortraitPicture({ portrait, alt, className }: PortraitPictureProps) {
  const drawing = portraitDrawing(portrait);
  useInsertionEffect(() => putSymbol(drawing));
  const picture = { viewBox: drawing.viewBox, className: classes(styles.portrait, className) };
  const inside = <use href={`#${drawing.id}`} />;
  return alt ? (
    <svg {...picture} role="img" aria-label={alt}>
      {inside}
    </svg>
  ) : (
    <svg {...picture} aria-hidden="true">
      {inside}
    </svg>
  );
}
