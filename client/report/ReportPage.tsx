/** The record as a page to read, print and keep. */
import { Download, Printer } from 'lucide-react';
import { useCallback, useEffect, useState } from 'react';
import { addresses } from '../../shared/protocol/addresses.ts';
import { Button } from '../design/controls/Button.tsx';
import { ICON } from '../design/icon.ts';
import { Standing } from '../entry/Standing.tsx';
import { pageWords } from '../words/page-words.ts';
import { words } from '../words/words.ts';
import { ClosingReport } from './ClosingReport.tsx';
import styles from './Report.module.css';
import { type Fetched, fetchRecord, saveRecord } from './record.ts';
import { TableReport } from './TableReport.tsx';
import { Timeline } from './Timeline.tsx';
import { tablesTold } from './tables.ts';

const longDate = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short' });

export default function ReportPage({ code }: { readonly code: string }) {
  const [fetched, setFetched] = useState<Fetched>();
  const fetchIt = useCallback(() => {
    setFetched(undefined);
    void fetchRecord(code).then(setFetched);
  }, [code]);
  useEffect(fetchIt, [fetchIt]);
  const { report } = pageWords;
  if (fetched === undefined) return <Standing title={report.loading} busy />;
  if (fetched.kind === 'refused') {
    return (
      <Standing title={report.refused}>
        <a href={addresses.join(code)}>{words.entry.notFound.join}</a>
      </Standing>
    );
  }
  if (fetched.kind === 'failed') {
    return (
      <Standing title={report.failed}>
        <Button look="go" onClick={fetchIt}>
          {report.again}
        </Button>
      </Standing>
    );
  }
  const { record, who } = fetched;
  const { room, catalogue } = record.view;
  return (
    <div className={styles.page}>
      <title>{report.pageTitle}</title>
      <header className={styles.head}>
        <h1 className={styles.title}>{report.title}</h1>
        <p className={styles.of}>{report.of(room.title, room.place)}</p>
        <p>
          {report.opened(longDate.format(record.openedAt))}. {report.taken(longDate.format(record.takenAt))}.
        </p>
        <div className={styles.acts}>
          <Button look="go" onClick={() => print()}>
            <Printer size={ICON.block} />
            {report.print}
          </Button>
          <Button onClick={() => saveRecord(record, code)}>
            <Download size={ICON.block} />
            {report.download}
          </Button>
          <a href={who === 'seat' ? addresses.play(code) : addresses.facilitate(code)}>
            {who === 'seat' ? report.back : report.backConsole}
          </a>
        </div>
        {record.kind === 'workshop' && <p className={styles.help}>{report.jsonHelp}</p>}
      </header>
      <main id="main" className={styles.main}>
        {tablesTold(record).map((told) => (
          <TableReport key={told.plan.id} told={told} />
        ))}
        <ClosingReport record={record} />
        <section aria-labelledby="cohort">
          <h2 id="cohort" className={styles.section}>
            {report.cohort}
          </h2>
          <p>{catalogue.cohort}</p>
        </section>
        <Timeline record={record} />
      </main>
    </div>
  );
}
