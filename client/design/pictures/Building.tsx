/** An organisation's building. It is decoration: the name is always beside it. */
import { useInsertionEffect } from 'react';
import { classes } from '../classes.ts';
import styles from './Building.module.css';
import { BOARDS_DRAWING, type BuildingKind, buildingDrawing } from './buildings.ts';
import { type Paint, paintOf } from './paint.ts';
import { putSymbol } from './symbols.ts';

/** What a building looks like, as an organisation of the catalogue has it. */
export interface BuildingLook {
  readonly id: string;
  readonly building: BuildingKind;
  readonly paint?: Paint | undefined;
}

interface BuildingProps {
  readonly of: BuildingLook;
  /** Boarded up, in grey. */
  readonly closed?: boolean | undefined;
  readonly className?: string | undefined;
}

export function Building({ of, closed, className }: BuildingProps) {
  const drawing = buildingDrawing(of.building);
  useInsertionEffect(() => {
    putSymbol(drawing);
    if (closed) putSymbol(BOARDS_DRAWING);
  });
  return (
    <svg
      viewBox={drawing.viewBox}
      aria-hidden="true"
      className={classes(styles.building, className)}
      data-paint={closed ? 'closed' : paintOf(of.id, of.paint)}
    >
      <use href={`#${drawing.id}`} />
      {closed && <use href={`#${BOARDS_DRAWING.id}`} />}
    </svg>
  );
}
