/** The form that seats somebody: code, name, and what helps to mix the tables. Errors stand beside what they are about. */
import { ArrowRight, HandHeart, Landmark, type LucideIcon, Stethoscope, UserRound } from 'lucide-react';
import { type FormEvent, useEffect, useState } from 'react';
import { LIMITS } from '../../shared/game/limits.ts';
import type { BoroughDrawn } from '../../shared/game/views.ts';
import type { Background } from '../../shared/protocol/commands.ts';
import { CODE_LENGTH } from '../../shared/protocol/join-code.ts';
import { Button } from '../design/controls/Button.tsx';
import { ChoiceTile } from '../design/controls/ChoiceTile.tsx';
import { Field } from '../design/controls/Field.tsx';
import { ICON } from '../design/icon.ts';
import { words } from '../words/words.ts';
import { CodeField } from './CodeField.tsx';
import styles from './JoinForm.module.css';
import { type Summary, summaryOf } from './summary.ts';
import { TableChoice } from './TableChoice.tsx';
import { takeSeat } from './taking-a-seat.ts';

interface JoinFormProps {
  /** The code of the address, if it had one. */
  readonly given: string;
  readonly onSeated: (code: string) => void;
  /** The borough of the workshop whose code is typed. */
  readonly onMap: (map: BoroughDrawn) => void;
}

interface Errors {
  readonly code?: string;
  readonly name?: string;
  readonly table?: string;
  readonly form?: string;
}

const BACKGROUNDS: readonly (readonly [Background, LucideIcon | undefined])[] = [
  ['commissioner', Landmark],
  ['public-health', Stethoscope],
  ['voluntary', HandHeart],
  ['lived', UserRound],
  ['other', undefined],
];

export function JoinForm({ given, onSeated, onMap }: JoinFormProps) {
  const [code, setCode] = useState(given);
  const [name, setName] = useState('');
  const [background, setBackground] = useState<Background>();
  const [table, setTable] = useState<string>();
  const [screen, setScreen] = useState(false);
  const [summary, setSummary] = useState<Summary>();
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    setSummary(undefined);
    if (code.length < CODE_LENGTH) return;
    let stale = false;
    void summaryOf(code).then((found) => {
      if (stale) return;
      if (found === 'unknown') setErrors({ code: words.join.codeUnknown });
      else {
        setSummary(found);
        if (found?.map) onMap(found.map);
      }
    });
    return () => {
      stale = true;
    };
  }, [code, onMap]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const missing = CODE_LENGTH - code.length;
    const tables = summary?.tables ?? [];
    const group = table ?? (screen && tables.length === 1 ? tables[0]?.id : undefined);
    const found: Errors = {
      ...(missing > 0 && { code: words.join.codeShort(missing) }),
      ...(!screen && name.trim() === '' && { name: words.join.nameMissing }),
      ...(screen && group === undefined && missing <= 0 && { table: words.join.tableMissing }),
    };
    setErrors(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    const seated = await takeSeat(
      screen
        ? { code, name: words.join.screenName, background: undefined, group, screen }
        : { code, name: name.trim(), background, group, screen },
    );
    setBusy(false);
    if (seated.ok) onSeated(code);
    else setErrors({ [seated.part]: seated.sentence });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <CodeField
        code={code}
        error={errors.code}
        opens={summary?.title}
        onCode={(typed, strange) => {
          setCode(typed);
          setErrors(strange.length > 0 ? { code: words.join.codeStrange(strange.join(', ')) } : {});
        }}
      />
      {!screen && (
        <>
          <Field
            label={words.join.name}
            name="name"
            value={name}
            maxLength={LIMITS.name}
            autoComplete="given-name"
            error={errors.name}
            onChange={({ target }) => {
              setName(target.value);
              setErrors(({ name: _, ...others }) => others);
            }}
          />
          <fieldset className={styles.part}>
            <legend className={styles.legend}>
              <span className={styles.question}>{words.join.background}</span> {words.join.backgroundWhy}
            </legend>
            <div className={styles.tiles}>
              {BACKGROUNDS.map(([id, Sign]) => (
                <ChoiceTile
                  key={id}
                  name="background"
                  value={id}
                  label={words.join.backgrounds[id]}
                  icon={Sign && <Sign size={ICON.block} />}
                  dashed={id === 'other'}
                  className={id === 'other' ? styles.wide : undefined}
                  checked={background === id}
                  onChange={() => setBackground(id)}
                />
              ))}
            </div>
          </fieldset>
        </>
      )}
      {summary && summary.tables.length > 1 && (
        <TableChoice tables={summary.tables} chosen={table} onChoose={setTable} error={errors.table} />
      )}
      {summary && (
        <label className={styles.check}>
          <input type="checkbox" checked={screen} onChange={({ target }) => setScreen(target.checked)} />
          <span>
            {words.join.screen}
            {screen && <span className={styles.small}> {words.join.screenHelp}</span>}
          </span>
        </label>
      )}
      {summary?.locked && !errors.form && (
        <p role="status" className={styles.error}>
          {words.join.locked}
        </p>
      )}
      {errors.form && (
        <p role="alert" className={styles.error}>
          {errors.form}
        </p>
      )}
      <Button look="go" wide type="submit" aria-busy={busy} notYet={busy ? words.join.going : undefined}>
        {words.join.go}
        <ArrowRight size={ICON.block} />
      </Button>
      <p className={styles.small}>{words.join.small}</p>
    </form>
  );
}
