/** The first page: join a workshop with its code and your name. */
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { BoroughDrawn } from '../../shared/game/views.ts';
import { addresses } from '../../shared/protocol/addresses.ts';
import { showCode } from '../../shared/protocol/join-code.ts';
import { Road } from '../design/board/Road.tsx';
import { BoroughMap } from '../design/pictures/BoroughMap.tsx';
import { Building } from '../design/pictures/Building.tsx';
import type { BuildingKind } from '../design/pictures/buildings.ts';
import type { Paint } from '../design/pictures/paint.ts';
import { keyOf, lastRun } from '../store/keys.ts';
import { browserMemory } from '../store/storage.ts';
import { words } from '../words/words.ts';
import { JoinForm } from './JoinForm.tsx';
import styles from './JoinPage.module.css';
import { LanguageChoice } from './LanguageChoice.tsx';
import { typedCode } from './typed-code.ts';

interface JoinPageProps {
  /** The code as the address has it. */
  readonly written?: string | undefined;
}

/** Seven houses of the town, each in its own paint. */
const STREET: readonly (readonly [BuildingKind, Paint])[] = [
  ['cabin', 'e'],
  ['hall', 'b'],
  ['terrace', 'a'],
  ['shop', 'd'],
  ['arch', 'g'],
  ['mill', 'c'],
  ['library', 'f'],
];
const MAP_SEED = 2016;

export function JoinPage({ written = '' }: JoinPageProps) {
  const [, go] = useLocation();
  const [map, setMap] = useState<BoroughDrawn>();
  const [given] = useState(() => typedCode(decodeURIComponent(written)).letters);
  const seated = given !== '' && keyOf(browserMemory, given, 'seat') !== undefined;
  const [run] = useState(() => lastRun(browserMemory));
  const enter = (code: string) => go(addresses.play(code));
  return (
    <div className={styles.page}>
      <title>{words.join.pageTitle}</title>
      <BoroughMap seed={map?.seed ?? MAP_SEED} wards={map?.wards} className={styles.map} />
      <div className={styles.street} aria-hidden="true">
        <div className={styles.houses}>
          {STREET.map(([building, paint]) => (
            <Building key={building} of={{ id: building, building, paint }} className={styles.house} />
          ))}
        </div>
        <Road />
      </div>
      <main className={styles.sheet} id="main">
        <div className={styles.head}>
          <h1 className={styles.title}>{words.join.title}</h1>
          <p>{words.join.subtitle}</p>
        </div>
        <Road />
        {run !== undefined && (given === '' || given === run) && (
          <p className={styles.again}>
            <a className={styles.go} href={addresses.facilitate(run)}>
              {words.join.run(showCode(run))}
            </a>
          </p>
        )}
        {seated && (
          <section className={styles.again} aria-label={words.join.again.title}>
            <p>
              <b>{words.join.again.title}.</b> {words.join.again.text}
            </p>
            <a className={styles.go} href={addresses.play(given)}>
              {words.join.again.go}
            </a>
            <p>{words.join.again.other}</p>
          </section>
        )}
        <JoinForm given={given} onSeated={enter} onMap={setMap} />
        <p className={styles.foot}>
          <a href="/new">{words.join.create}</a>
          <a href="/accessibility">{words.join.accessibility}</a>
          <LanguageChoice />
        </p>
      </main>
    </div>
  );
}
