/** A named part of the page that scrolls by itself. It is a stop of Tab, so that keys can scroll what has nothing to press. */
import type { ComponentProps } from 'react';

interface ScrollingProps extends ComponentProps<'section'> {
  readonly 'aria-label': string;
}

export function Scrolling({ tabIndex = 0, ...rest }: ScrollingProps) {
  return <section {...rest} tabIndex={tabIndex} />;
}
