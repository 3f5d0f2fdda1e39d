/** What stands at an address that leads nowhere. */
import { words } from '../words/words.ts';
import { Standing } from './Standing.tsx';

export function NotFound() {
  const { notFound } = words.entry;
  return (
    <>
      <title>{notFound.pageTitle}</title>
      <Standing title={notFound.title}>
        <p>{notFound.text}</p>
        <a href="/">{notFound.join}</a>
      </Standing>
    </>
  );
}
