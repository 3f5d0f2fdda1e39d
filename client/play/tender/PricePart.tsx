/** The price proposal: the most there is to offer, who would carry a gap, and how it is scored. */
import { TriangleAlert } from 'lucide-react';
import { mostToOffer, purseOf } from '../../../shared/game/money.ts';
import { contractValue } from '../../../shared/game/rules/tender.ts';
import { Button } from '../../design/controls/Button.tsx';
import { ICON } from '../../design/icon.ts';
import { announcer } from '../../design/live/announcer.ts';
import { AmountForm } from '../../design/money/AmountForm.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import { useTable } from '../table.tsx';
import type { OnBoard } from './on-board.ts';
import sheet from './Sheet.module.css';
import { SheetPart } from './SheetPart.tsx';
import styles from './Tender.module.css';
import type { PartProps } from './TenderTexts.tsx';

function PriceForm({ at, most }: PartProps & { readonly most: number }) {
  const { ask } = useTable();
  const { price: set } = at.tender.form;
  const { price: say } = laterWords.tender;
  return (
    <AmountForm
      label={say.field}
      hint={say.hint(most)}
      start={set}
      bad={say.bad}
      onLine
      onAmount={async (value) => {
        const payload = { tender: at.tender.id, change: { field: 'price', value } } as const;
        const answer = await ask({ type: 'tender.edit', payload });
        if (answer.ok) announcer.answer(say.saved(value));
        return answer.ok || answer.code === 'already_so' ? undefined : answer.message;
      }}
    >
      {(offer, changed) => (
        <>
          {changed && (
            <Button small look="ink" type="submit">
              {say.save}
            </Button>
          )}
          {set !== most && !changed && (
            <Button small onClick={() => offer(most)}>
              {say.all(most)}
            </Button>
          )}
        </>
      )}
    </AmountForm>
  );
}

export function PricePart({ at, onBoard }: PartProps & { readonly onBoard: OnBoard }) {
  const { plan, catalogue } = useTable();
  const { price: say } = laterWords.tender;
  const purse = purseOf(plan, catalogue);
  const most = mostToOffer(plan, catalogue);
  if (purse === undefined || most === undefined) return undefined;
  const { price } = at.tender.form;
  const value = contractValue(plan, at.tender.form, catalogue);
  const gap = purse.plan - value;
  const besides = [...(gap < 0 ? [say.spare(-gap)] : []), ...(value < most ? [say.unspent(most - value)] : [])];
  return (
    <div className={sheet.low}>
      <SheetPart part="price" title={say.title} aside={!at.closed && <PriceForm at={at} most={most} />}>
        <p className={styles.priceSaid}>
          <b>{price === undefined ? say.notSet(most) : say.now(price)}</b> {besides.join(' ')}
        </p>
        {gap > 0 && (purse.balance >= 0 || value < most) && (
          <Note tone="warn">
            <TriangleAlert size={ICON.line} /> {say.gap(gap)}
          </Note>
        )}
        {value > most && <Note tone="warn">{say.tooHigh(most)}</Note>}
        {purse.balance < 0 && (
          <Note as="div" tone="warn">
            <p>{say.over(-purse.balance)}</p>
            <div className={styles.wayBack}>
              <Button small onClick={() => onBoard('pathway')}>
                {say.board}
              </Button>
            </div>
          </Note>
        )}
      </SheetPart>
    </div>
  );
}
