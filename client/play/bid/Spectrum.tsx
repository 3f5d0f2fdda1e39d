/** How closely the sector works together: nine points between bidding apart and being one organisation. */
import { announcer } from '../../design/live/announcer.ts';
import { More } from '../../design/More.tsx';
import { Note } from '../../design/Note.tsx';
import { laterWords } from '../../words/later-words.ts';
import bidStyles from './Bid.module.css';
import { useBid } from './bid-at.tsx';
import styles from './Spectrum.module.css';
import { NEAR } from './spectrum.ts';

export function Spectrum() {
  const { bid, closed, edit } = useBid();
  const { model, spectrum } = bid.form;
  const { spectrum: say } = laterWords.bid;
  const chosen = spectrum === undefined ? undefined : say.points[spectrum - 1];
  const near = model && NEAR[model].map((point) => say.point(point, say.points[point - 1]?.name ?? '')).join('; ');
  return (
    <fieldset className={styles.spectrum} disabled={closed || model === undefined}>
      <legend className={bidStyles.legend}>{say.title}</legend>
      <More>{model === undefined ? say.first : say.help}</More>
      <div className={styles.points}>
        {say.points.map(({ name, about }, place) => {
          const number = place + 1;
          return (
            <label key={name} className={styles.point} title={about}>
              <input
                type="radio"
                name="bid-spectrum"
                value={number}
                checked={spectrum === number}
                onChange={() => {
                  if (model === undefined) return;
                  announcer.answer(say.chosen(number, name));
                  edit({ type: 'bid.model', payload: { bid: bid.id, model, spectrum: number } }, { spectrum: number });
                }}
              />
              <span className={styles.pin} aria-hidden="true">
                {number}
              </span>
              <span>{name}</span>
            </label>
          );
        })}
      </div>
      {chosen && spectrum !== undefined && (
        <Note tone="sector">
          <b>{chosen.name}.</b> {chosen.about}
        </Note>
      )}
      <details className={styles.all}>
        <summary>{say.all}</summary>
        <ol>
          {say.points.map(({ name, about }) => (
            <li key={name}>
              <b>{name}.</b> {about}
            </li>
          ))}
        </ol>
      </details>
      {near !== undefined && <More>{say.near(near)}</More>}
    </fieldset>
  );
}
