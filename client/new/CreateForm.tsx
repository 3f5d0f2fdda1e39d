/** The form that creates a workshop: the borough, a title, the number of tables, and the host key where one is asked for. */
import { ArrowRight } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { LIMITS } from '../../shared/game/limits.ts';
import { Button } from '../design/controls/Button.tsx';
import { ChoiceTile } from '../design/controls/ChoiceTile.tsx';
import { Field } from '../design/controls/Field.tsx';
import { Stepper } from '../design/controls/Stepper.tsx';
import { ICON } from '../design/icon.ts';
import { Message } from '../design/shell/Message.tsx';
import { pageWords } from '../words/page-words.ts';
import styles from './CreateForm.module.css';
import { type Offers, type Opened, openWorkshop } from './offers.ts';
import { enoughPeople } from './rotation.ts';

const USUAL_TABLES = 3;

interface CreateFormProps {
  readonly offers: Offers;
  readonly hostKey: string;
  readonly onHostKey: (hostKey: string) => void;
  readonly onOpened: (opened: Opened) => void;
}

interface Errors {
  readonly title?: string;
  readonly hostKey?: string;
  readonly form?: string;
}

export function CreateForm({ offers, hostKey, onHostKey, onOpened }: CreateFormProps) {
  const [packId, setPackId] = useState(offers.packs[0]?.id);
  const [title, setTitle] = useState('');
  const [groups, setGroups] = useState(USUAL_TABLES);
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const say = pageWords.create;
  const pack = offers.packs.find(({ id }) => id === packId);
  if (pack === undefined) return <Message kind="error">{say.packs.none}</Message>;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') {
      setErrors({ title: say.nameMissing });
      return;
    }
    setErrors({});
    setBusy(true);
    const opening = await openWorkshop(
      { pack: pack.id, title: title.trim(), groups },
      offers.hostKey ? hostKey : undefined,
    );
    setBusy(false);
    if (opening.ok) onOpened(opening.opened);
    else if (opening.problem.code === 'host_key') setErrors({ hostKey: say.hostKeyWrong });
    else if (opening.problem.code === 'title_unfit') setErrors({ title: opening.problem.sentence ?? say.failed });
    else setErrors({ form: opening.problem.sentence ?? say.failed });
  };

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <fieldset className={styles.packs}>
        <legend className={styles.legend}>{say.pack}</legend>
        {offers.packs.map((each) => (
          <ChoiceTile
            key={each.id}
            name="pack"
            value={each.id}
            label={each.title}
            more={`${each.summary} ${say.packs.facts(each.people, each.minutes)}`}
            checked={each.id === packId}
            onChange={() => setPackId(each.id)}
          />
        ))}
      </fieldset>
      <Field
        label={say.name}
        name="title"
        hint={say.nameHint}
        value={title}
        maxLength={LIMITS.title}
        autoComplete="off"
        error={errors.title}
        onChange={({ target }) => {
          setTitle(target.value);
          setErrors({});
        }}
      />
      <fieldset>
        <legend className={styles.legend}>{say.groups}</legend>
        <div className={styles.stepper}>
          <Stepper value={groups} least={1} most={LIMITS.groups} fewer={say.fewer} more={say.more} onStep={setGroups} />
          <span className={styles.hint}>{say.groupsHint}</span>
        </div>
        <p role="status" className={styles.warning}>
          {!enoughPeople(pack.people, groups) && say.tooFew(pack.people, groups)}
        </p>
      </fieldset>
      {offers.hostKey && (
        <Field
          label={say.hostKey}
          name="hostKey"
          type="password"
          autoComplete="off"
          hint={say.hostKeyHint}
          value={hostKey}
          error={errors.hostKey}
          onChange={({ target }) => {
            onHostKey(target.value);
            setErrors({});
          }}
        />
      )}
      {errors.form && (
        <div role="alert">
          <Message kind="error">{errors.form}</Message>
        </div>
      )}
      <Button look="go" wide type="submit" aria-busy={busy} notYet={busy ? say.going : undefined}>
        {say.go}
        <ArrowRight size={ICON.block} />
      </Button>
    </form>
  );
}
