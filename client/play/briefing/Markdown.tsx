/** A pack's Markdown as a page shows it. Only plain markup of words comes through: no raw HTML, no pictures. */
import { micromark } from 'micromark';
import { createElement, type ReactNode, useMemo } from 'react';
import styles from './Markdown.module.css';

const ALLOWED: ReadonlySet<string> = new Set('p ul ol li strong em blockquote h1 h2 h3 h4 hr br code pre a'.split(' '));
const EMPTY: ReadonlySet<string> = new Set(['hr', 'br']);

function shown(nodes: Iterable<Node>): ReactNode[] {
  return [...nodes].map((node, index) => {
    if (!(node instanceof Element)) return node.textContent;
    const inside = shown(node.childNodes);
    const tag = node.localName;
    if (!ALLOWED.has(tag)) return inside;
    // A page's own headings come first: a pack's are below them.
    const name = /^h[12]$/.test(tag) ? 'h3' : tag;
    const link = tag === 'a' ? { href: node.getAttribute('href'), rel: 'noreferrer', target: '_blank' } : {};
    return createElement(name, { key: index, ...link }, ...(EMPTY.has(tag) ? [] : inside));
  });
}

export function Markdown({ source }: { readonly source: string }) {
  const words = useMemo(
    () => shown(new DOMParser().parseFromString(micromark(source), 'text/html').body.childNodes),
    [source],
  );
  return <div className={styles.words}>{words}</div>;
}
