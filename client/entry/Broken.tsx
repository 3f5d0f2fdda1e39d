/** Catches a page that has stopped: says what is safe, and how to go on. */
import { Component, type ReactNode } from 'react';
import { Button } from '../design/controls/Button.tsx';
import { words } from '../words/words.ts';
import { Standing } from './Standing.tsx';

interface BrokenState {
  readonly broken: boolean;
}

export class Broken extends Component<{ readonly children: ReactNode }, BrokenState> {
  override state: BrokenState = { broken: false };

  static getDerivedStateFromError(): BrokenState {
    return { broken: true };
  }

  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <Standing title={words.entry.broken.title}>
        <p>{words.entry.broken.text}</p>
        <Button look="go" onClick={() => location.reload()}>
          {words.entry.broken.again}
        </Button>
      </Standing>
    );
  }
}
