/** English words of the page where people join. */
import type { Background } from '../../../shared/protocol/commands.ts';

export const join = {
  pageTitle: 'Join · Anyborough',
  title: 'Anyborough',
  subtitle: 'A borough that could be anywhere.',
  code: 'Code on the big screen',
  codeHint: 'Six letters and digits, like K7M 4QX.',
  codeStrange: (strange: string) =>
    `Codes have no ${strange}. They have no vowels, and no 0, 1, I or L, because those are easy to mix up.`,
  codeShort: (missing: number) => `The code has six letters and digits: ${missing} more.`,
  codeUnknown: 'There is no workshop with this code. Look at the big screen once more.',
  name: 'What shall people call you?',
  nameMissing: 'Write a name people can call you by.',
  background: 'Which is closest to you?',
  backgroundWhy: 'To mix the tables. Only facilitators see it.',
  backgrounds: {
    commissioner: 'Council',
    'public-health': 'Public health',
    voluntary: 'Voluntary sector',
    lived: 'I use services',
    other: 'Something else, or rather not say',
  } satisfies Record<Background, string>,
  table: 'Which table?',
  tableAny: 'Wherever there is room',
  tableMissing: 'Choose the table it is for.',
  screen: 'This device is for a whole table',
  screenHelp: 'It acts for everybody who sits there. The facilitator gives a seat to each person without a device.',
  screenName: 'Table screen',
  seats: (taken: number) => (taken === 1 ? '1 person' : `${taken} people`),
  into: (title: string) => `You join: ${title}`,
  locked: 'The door is closed for now. The facilitator can open it.',
  go: 'Take a seat',
  going: 'Finding you a seat',
  small:
    'No account. Your name is shown only in this workshop. If your device sleeps, open this page again and your seat is kept.',
  failed: 'The server does not answer just now. What you wrote is kept; try once more.',
  again: {
    title: 'You have a seat in this workshop',
    text: 'It is kept in this browser.',
    go: 'Go to my seat',
    other: 'Somebody else? Take another seat below.',
  },
  run: (code: string) => `To the console of ${code}, which you run`,
  create: 'Run a workshop of your own',
  accessibility: 'Accessibility',
};
