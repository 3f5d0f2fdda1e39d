/** What forms on paper are made of: a sheet with its head, something written or lines to write on, boxes to tick. */
import type { ReactNode } from 'react';
import { printWords } from '../../words/print-words.ts';
import { words } from '../../words/words.ts';
import { useTable } from '../table.tsx';
import styles from './Form.module.css';
import type { Written } from './written.ts';

interface SheetProps {
  readonly title: string;
  readonly children: ReactNode;
}

export function FormSheet({ title, children }: SheetProps) {
  return (
    <section className={styles.sheet}>
      <SheetHead title={title} />
      {children}
    </section>
  );
}

/** Whose sheet it is, at which step, and for whom. */
export function SheetHead({ title }: Pick<SheetProps, 'title'>) {
  const { table, person } = useTable();
  const { print: say } = printWords;
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <p>
        {say.head(table.name, words.steps.names[table.step])}
        {person && ` · ${say.for(person.name)}`}
      </p>
    </header>
  );
}

export function FormPart({ title, children }: SheetProps) {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Empty ruled lines. */
export function Lines({ count = 1 }: { readonly count?: number }) {
  return (
    <span className={styles.lines} aria-hidden="true">
      {Array.from({ length: count }, (_, line) => `line ${line}`).map((line) => (
        <span key={line} />
      ))}
    </span>
  );
}

interface AnswerProps {
  readonly label: string;
  readonly text: string | undefined;
  readonly lines: number;
}

/** A question with what is written, or lines where nothing is. */
export function Answer({ label, text, lines }: AnswerProps) {
  return (
    <div className={styles.answer}>
      <h3>{label}</h3>
      {text === undefined || text.trim() === '' ? <Lines count={lines} /> : <p>{text.trim()}</p>}
    </div>
  );
}

interface TextsProps {
  readonly fields: readonly { readonly id: string; readonly label: string }[];
  readonly written: Written;
  readonly name: string;
}

/** How many lines a question gets that nobody answered yet. */
const EMPTY = 5;

export function Texts({ fields, written, name }: TextsProps) {
  return (
    <>
      {written === 'unfetched' && <p className={styles.note}>{printWords.print.unfetched}</p>}
      {fields.map(({ id, label }) => (
        <Answer
          key={id}
          label={label.replaceAll('{name}', name)}
          text={written === 'unfetched' ? undefined : written[id]}
          lines={EMPTY}
        />
      ))}
    </>
  );
}

interface BoxProps {
  readonly ticked?: boolean | undefined;
  readonly children?: ReactNode;
}

export function Box({ ticked, children }: BoxProps) {
  return (
    <span className={styles.boxed}>
      <span className={styles.box}>{ticked && '✓'}</span>
      {children}
    </span>
  );
}

export function Boxes({ children }: { readonly children: ReactNode }) {
  return <div className={styles.boxes}>{children}</div>;
}
