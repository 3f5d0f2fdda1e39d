/** What people of a day keep from each other, and from which act on who may know it. */
import { ending, first, second, secret } from './day-of-secrets.ts';
import type { Secret } from './secrets.ts';
import type { Cast } from './secrets-of-the-pack.ts';

/** What people of the room write, decide and score, and who they plan for. */
export function ofThePeople({ sam }: Cast): Secret[] {
  return [
    secret('who the first table’s person is', ending(`mark-statement-${sam}`), {
      facilitator: 'chose',
      'first table': 'chose',
      screen: 'chose',
      'second table': 'presented',
      'table facilitator': 'presented',
    }),
    secret('the story of the first table’s person', `mark-story-${sam}`, {
      ...first('chose'),
      'second table': 'swapped',
      'table facilitator': 'swapped',
      screen: 'floor',
    }),
    secret('what a table thinks somebody has', 'mark-council-asset', {
      ...second('chose'),
      'first table': 'debrief',
      screen: 'floor',
    }),
    secret('why a card was passed on', 'mark-why-passed', first('drew'), { on: 1, back: 'drafted' }),
    secret('a need in a tender', 'mark-tender-need', {
      ...first('drafted'),
      'second table': 'presented',
      'table facilitator': 'presented',
      screen: 'presented',
    }),
    secret(
      'the words of a tender',
      'mark-tender-words',
      {
        ...first('drafted'),
        'second table': 'presented',
        'table facilitator': 'presented',
        screen: 'presented',
      },
      { on: 1, back: 'drafted' },
    ),
    secret('what was written in a field that was not opened', 'mark-closed-field', first('drafted'), {
      on: 1,
      back: 'presented',
    }),
    secret('the price of a tender', '7700123', {
      ...first('drafted'),
      'second table': 'presented',
      'table facilitator': 'presented',
      screen: 'presented',
    }),
    secret(
      'the words of a tender that is not presented',
      'mark-other-tender',
      {
        ...second('drafted'),
        'first table': 'costing',
      },
      { on: 3, back: 'published' },
    ),
    secret('what was written after it went out', 'mark-later', first('presented'), { on: 1 }),
    secret('a need the sector sees', 'mark-sector-need', {
      ...second('swapped'),
      'first table': 'assessed',
      screen: 'bidPresented',
    }),
    secret('a need the other sector sees', 'mark-other-sector', {
      ...first('swapped'),
      'second table': 'assessed',
      'table facilitator': 'assessed',
      screen: 'floor',
    }),
    secret(
      'the words of a bid',
      'mark-bid-words',
      {
        ...second('bidding'),
        'first table': 'assessed',
        screen: 'bidPresented',
      },
      { on: 3, back: 'shocks' },
    ),
    secret('what a bid asks', 'mark-bid-ask', {
      ...second('bidding'),
      'first table': 'assessed',
      screen: 'bidPresented',
    }),
    secret('the price of a bid', '6600321', {
      ...second('bidding'),
      'first table': 'assessed',
      screen: 'bidPresented',
    }),
    secret('what would be different', 'mark-difference', {
      ...first('scored'),
      'second table': 'awarded',
    }),
    secret('what the panel writes', 'mark-panel-words', first('scored'), { on: 1 }),
    secret('why a score was agreed', 'mark-reason', { ...first('agreed'), 'second table': 'awarded' }),
    secret('the award', 'mark-award', { ...first('awarded'), 'second table': 'awarded' }),
    secret('a remark', 'mark-remark', { facilitator: 'drew' }),
    secret('a pledge', 'mark-pledge', first('debrief')),
  ];
}
