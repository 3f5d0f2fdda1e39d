/** What happened, in the order it happened, as far as the reader may know. */
import type { WorkshopRecord } from '../../shared/game/record.ts';
import { namesFor } from '../console/told.ts';
import { type Names, sentenceOf } from '../story/did.ts';
import { namesAt } from '../story/names-at-table.ts';
import { pageWords } from '../words/page-words.ts';
import styles from './Report.module.css';

const time = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** A timeline that is read at once. */
const FEW = 60;

function namesIn({ view }: WorkshopRecord): Names {
  return view.audience === 'group' ? namesAt(view, undefined) : namesFor(view);
}

export function Timeline({ record }: { readonly record: WorkshopRecord }) {
  const names = namesIn(record);
  const { report } = pageWords;
  // Everybody saying they are ready is no part of the story.
  const told = record.timeline.filter(({ did }) => did.type !== 'readySet');
  if (told.length === 0) return undefined;
  return (
    <section aria-labelledby="timeline">
      <h2 id="timeline" className={styles.section}>
        {report.timeline}
      </h2>
      {/* A whole day is a thousand lines: read, and printed, by those who open it. */}
      <details open={told.length <= FEW}>
        <summary>{report.all(told.length)}</summary>
        <table className={styles.sheet}>
          <thead>
            <tr>
              <th scope="col">{report.when}</th>
              <th scope="col">{report.what}</th>
            </tr>
          </thead>
          <tbody>
            {told.map(({ seq, at, by, did }) => (
              <tr key={seq}>
                <td className={styles.time}>
                  <time dateTime={new Date(at).toISOString()}>{time.format(at)}</time>
                </td>
                <td>{sentenceOf(did, by, names)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
