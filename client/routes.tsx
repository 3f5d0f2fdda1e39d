/** Which page an address shows. Each page is fetched only when somebody goes there. */
import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch } from 'wouter';
import { addresses } from '../shared/protocol/addresses.ts';
import { readCode } from '../shared/protocol/join-code.ts';
import { NotFound } from './entry/NotFound.tsx';
import { Standing } from './entry/Standing.tsx';
import { JoinPage } from './join/JoinPage.tsx';
import { words } from './words/words.ts';

const AccessibilityPage = lazy(() => import('./about/AccessibilityPage.tsx'));
const ConsolePage = lazy(() => import('./console/ConsolePage.tsx'));
const NewPage = lazy(() => import('./new/NewPage.tsx'));
const PlayPage = lazy(() => import('./play/PlayPage.tsx'));
const RemotePage = lazy(() => import('./console/RemotePage.tsx'));
const ReportPage = lazy(() => import('./report/ReportPage.tsx'));
const ScreenPage = lazy(() => import('./screen/ScreenPage.tsx'));
const DesignPage = import.meta.env.DEV
  ? lazy(async () => ({ default: (await import('./design/Sheet.tsx')).Sheet }))
  : undefined;

interface PageProps {
  readonly code: string;
}

/** A page of one workshop. A code written loosely is written properly first, so that a workshop has one address. */
function OfWorkshop({
  written,
  page: Page,
  address,
}: {
  readonly written: string;
  readonly page: ComponentType<PageProps>;
  readonly address: (code: string) => string;
}) {
  const code = readCode(decodeURIComponent(written));
  if (code === undefined) return <NotFound />;
  if (code !== written) return <Redirect to={address(code)} replace />;
  return <Page key={code} code={code} />;
}

export function Routes() {
  return (
    <Suspense fallback={<Standing title={words.entry.loading} busy />}>
      <Switch>
        <Route path="/">
          <JoinPage />
        </Route>
        <Route path="/join/:code?">{({ code }) => <JoinPage written={code} />}</Route>
        <Route path="/accessibility">
          <AccessibilityPage />
        </Route>
        <Route path="/new">
          <NewPage />
        </Route>
        <Route path="/w/:code">
          {({ code }) => <OfWorkshop written={code} page={PlayPage} address={addresses.play} />}
        </Route>
        <Route path="/w/:code/facilitate">
          {({ code }) => <OfWorkshop written={code} page={ConsolePage} address={addresses.facilitate} />}
        </Route>
        <Route path="/w/:code/remote">
          {({ code }) => <OfWorkshop written={code} page={RemotePage} address={addresses.remote} />}
        </Route>
        <Route path="/w/:code/screen">
          {({ code }) => <OfWorkshop written={code} page={ScreenPage} address={addresses.screen} />}
        </Route>
        <Route path="/w/:code/report">
          {({ code }) => <OfWorkshop written={code} page={ReportPage} address={addresses.report} />}
        </Route>
        {DesignPage && (
          <Route path="/design">
            <DesignPage />
          </Route>
        )}
        <Route>
          <NotFound />
        </Route>
      </Switch>
    </Suspense>
  );
}
