/** English words of the facilitator's side: the console and the phone remote. */
import type { StepId } from '../../../shared/game/steps.ts';
import { consoleDay } from './console-day.ts';
import { movingOn } from './console-moving.ts';
import { people } from './console-people.ts';
import { shown } from './console-shown.ts';
import { atTables } from './console-tables.ts';
import { steps } from './steps.ts';

export const facilitate = {
  ...consoleDay,
  ...movingOn,
  ...people,
  ...shown,
  ...atTables,
  pageTitle: (title: string) => `${title} · facilitate`,
  code: (code: string) => `code ${code}`,
  lookAfter: (table: string) => `You look after ${table}`,
  skip: { tables: 'To the tables' },
  tabs: { label: 'Parts of the console', day: 'The day', tables: 'Tables', room: 'The room' },
  gate: {
    connecting: 'Connecting to the workshop',
    noKeyHelp:
      'Open it on the device you created it with, or ask another facilitator for a link. It takes them one press.',
    notKnown: 'This key does not open this workshop any more.',
    deleted: 'This workshop has been deleted.',
    otherVersion: 'Another version of Anyborough wrote this workshop. It is kept, and does not open in this one.',
    newerTab: 'The console is open in another tab.',
    here: 'Use it here',
    create: 'Create a workshop',
    join: 'Join with a code',
  },
  lately: { title: 'Just now', none: 'Nothing has happened yet.' },
  more: 'More',
  settings: {
    title: 'Settings',
    name: 'Title of the workshop',
    groups: 'Number of tables',
    groupsHint: 'Tables without people can be taken away, in the lobby only.',
    bidders: 'How many tables answer each tender',
    biddersOne: 'One table',
    biddersTwo: 'Two tables, so bids compete',
    alone: 'What a table that plays alone answers',
    aloneReady: 'A ready-made tender, for another person',
    aloneOwn: 'Its own tender',
    groupsClosed: 'The number of tables can only be changed in the lobby.',
    save: 'Save the settings',
    toNight: 'Night colours',
    toDay: 'Day colours',
    cancel: 'Leave them',
  },
  close: {
    button: 'Close the workshop',
    title: 'Close the workshop?',
    help: [
      'Every table can still read everything, and change nothing.',
      'Nobody new can join.',
      'The record stays here to read, print and save. Each table can take its own home.',
    ],
    forGood: 'A closed workshop stays closed. Its record can be opened as a new one.',
    yes: 'Close it for everyone',
    cancel: 'Keep it open',
    done: 'The workshop is closed. Everything can be read, nothing changed.',
  },
  record: {
    title: 'The record',
    help: 'Everything so far, at any time.',
    page: 'Read or print it',
    save: 'Save as a file',
    failed: 'The record could not be fetched. Everything is safe; try once more.',
  },
  connection: {
    polling: 'Connected the slow way (long-polling)',
    websocket: 'Connected (WebSocket)',
  },
  remote: {
    title: 'Remote',
    pageTitle: (title: string) => `${title} · remote`,
    next: 'Next slide',
    back: 'Slide back',
    of: (number: number, of: number) => `Slide ${number} of ${of}`,
    onTo: (step: StepId) => `On to ${steps.inSentence[step]}`,
    backTo: (step: StepId) => `Back to ${steps.inSentence[step]}`,
    here: (step: StepId) => steps.names[step],
    lastStep: 'This is the last step.',
    noKey: 'This phone is not a remote yet.',
    noKeyHelp: 'On the console, open “More”, then “Use a phone as a remote”, and scan the code.',
  },
};
