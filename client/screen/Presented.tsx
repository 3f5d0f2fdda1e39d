/** A paper on the big screen: whom it is for, what it is about beside whom or what it names, and its figures below. */
import type { ReactNode } from 'react';
import type { Presenting } from '../../shared/game/views.ts';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { PortraitPicture } from '../design/pictures/PortraitPicture.tsx';
import { TableClock } from '../play/shell/TableClock.tsx';
import { usePublicView } from '../store/provider.tsx';
import styles from './Presented.module.css';

interface PresentedProps {
  readonly who: Presenting['who'];
  readonly title: string;
  readonly about: { readonly label: string; readonly content: ReactNode };
  /** A list: its rows, and how many more there are, in words. */
  readonly named: {
    readonly label: string;
    readonly rows: ReactNode;
    readonly more: string | undefined;
    /** Two beside each other. */
    readonly two?: boolean;
  };
  readonly figures: { readonly label?: string; readonly rows: ReactNode };
  /** Under it all. */
  readonly children?: ReactNode;
}

export function Presented({ who, title, about, named, figures, children }: PresentedProps) {
  const map = usePublicView((view) => view.map);
  const room = usePublicView((view) => view.room);
  return (
    <main id="main" className={styles.screen} data-theme="night">
      <BoroughMap seed={map.seed} faint className={styles.map} />
      <div className={styles.head}>
        <span className={styles.portrait}>
          <PortraitPicture portrait={who.portrait} />
        </span>
        <div className={styles.whose}>
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.says}>“{who.statement}”</p>
        </div>
        <TableClock room={room} big />
      </div>
      <div className={styles.middle}>
        <section className={styles.about} aria-label={about.label}>
          <h2 className={styles.label}>{about.label}</h2>
          {about.content}
        </section>
        <ul className={styles.named} aria-label={named.label} data-two={named.two || undefined}>
          {named.rows}
          {named.more !== undefined && <li className={styles.more}>{named.more}</li>}
        </ul>
      </div>
      <ul className={styles.figures} aria-label={figures.label}>
        {figures.rows}
      </ul>
      {children}
    </main>
  );
}

interface FigureProps {
  readonly figure: ReactNode;
  /** Which of four colours; brass for the value of a contract and a price. */
  readonly colour: number | 'value';
  /** How much of the row it takes, against the others; brass has a part of its own. */
  readonly grow?: number | undefined;
  readonly children: ReactNode;
}

export function Figure({ figure, colour, grow, children }: FigureProps) {
  return (
    <li className={styles.figure} data-colour={colour} style={grow === undefined ? undefined : { flexGrow: grow }}>
      <b>{figure}</b>
      {children}
    </li>
  );
}
