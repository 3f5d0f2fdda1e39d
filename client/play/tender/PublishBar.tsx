/** What is not written yet, reading the tender as a bidder, and publishing it. */
import { Eye, ListChecks } from 'lucide-react';
import { useState } from 'react';
import { priceUnfit } from '../../../shared/game/rules/tender.ts';
import type { Paper } from '../../connection/paper.ts';
import { usePaperState } from '../../connection/use-paper.ts';
import { Answers } from '../../design/controls/Answers.tsx';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { Dialog } from '../../design/overlay/Dialog.tsx';
import { laterWords } from '../../words/later-words.ts';
import { TenderPaper } from '../papers/TenderPaper.tsx';
import { StepFoot } from '../shell/StepFrame.tsx';
import { useTable } from '../table.tsx';
import { draftAsRead } from './as-read.ts';
import { type Missing, missingIn } from './missing.ts';
import styles from './Tender.module.css';
import type { PartProps } from './TenderTexts.tsx';

interface PublishBarProps extends PartProps {
  readonly paper: Paper | undefined;
}

function missingSaid(missing: Missing, name: string): string {
  const { missing: say } = laterWords.tender;
  switch (missing.what) {
    case 'text':
      return say.text(missing.label.replaceAll('{name}', name));
    case 'indicators':
      return say.indicators(missing.written, missing.of);
    case 'deadlines':
    case 'cards':
      return say[missing.what](missing.many);
    default:
      return say[missing.what];
  }
}

function Question({ at, missing, onClose }: PartProps & { missing: readonly string[]; onClose: () => void }) {
  const { ask } = useTable();
  const [error, setError] = useState<string>();
  const { publish: say, missing: lacks } = laterWords.tender;
  const version = at.number + 1;
  const publish = async () => {
    const answer = await ask({ type: 'tender.publish', payload: { tender: at.tender.id } });
    if (!answer.ok) {
      setError(answer.message);
      return;
    }
    announcer.answer(say.done(version));
    onClose();
  };
  return (
    <Dialog title={say.askTitle(version)} open onClose={onClose}>
      <div className={styles.form}>
        <p>{say.ask}</p>
        {missing.length > 0 && (
          <>
            <p>
              <b>{lacks.title}:</b> {missing.join('; ')}.
            </p>
            <p className={styles.help}>{lacks.anyway}</p>
          </>
        )}
        {error && <p role="alert">{error}</p>}
        <Answers>
          <Button look="go" onClick={() => void publish()}>
            {say.yes}
          </Button>
          <Button onClick={onClose}>{say.no}</Button>
        </Answers>
      </div>
    </Dialog>
  );
}

export function PublishBar({ at, paper }: PublishBarProps) {
  const { table, plan, catalogue, person, room, may } = useTable();
  const [open, setOpen] = useState<'read' | 'publish'>();
  const texts = usePaperState(paper, (state) => state.texts);
  const status = usePaperState(paper, (state) => state.status);
  const name = person?.name ?? '';
  const { publish: say, missing: lacks } = laterWords.tender;
  const missing = missingIn(plan, at.tender.form, catalogue, texts).map((each) => missingSaid(each, name));
  const unfit = priceUnfit(plan, at.tender.form, catalogue);
  const refusal = may({ type: 'tender.publish', payload: { tender: at.tender.id } });
  const unsaved = status === 'saving' || status === 'kept' || status === 'opening';
  const close = () => setOpen(undefined);
  if (at.closed) return <StepFoot />;
  return (
    <>
      <StepFoot
        quiet
        note={
          <p className={styles.lacks}>
            <ListChecks size={ICON.block} />
            <span>
              {missing.length === 0 ? (
                lacks.none
              ) : (
                <>
                  <b>{lacks.title}:</b> {missing.join('; ')}.
                </>
              )}
              {unfit && ` ${lacks.price}`}
            </span>
          </p>
        }
        actions={
          <>
            <Button small onClick={() => setOpen('read')}>
              <Eye size={ICON.line} />
              {say.read}
            </Button>
            <Button
              small
              look={missing.length === 0 && !unfit ? 'go' : 'plain'}
              notYet={refusal?.message ?? (unsaved ? say.saving : undefined)}
              onClick={() => setOpen('publish')}
            >
              {at.number === 0 ? say.go : say.again(at.number + 1)}
            </Button>
          </>
        }
      />
      {open === 'publish' && <Question at={at} missing={missing} onClose={close} />}
      <Dialog title={say.readTitle} open={open === 'read'} onClose={close} shape="wide">
        <div className={styles.form}>
          <TenderPaper
            tender={draftAsRead({ from: table.id, plan, tender: at.tender, catalogue }, texts, at.number + 1)}
            catalogue={catalogue}
            name={name}
            tableName={(group) => room.groups[group]?.name ?? ''}
          />
          <Button onClick={close}>{say.close}</Button>
        </div>
      </Dialog>
    </>
  );
}
