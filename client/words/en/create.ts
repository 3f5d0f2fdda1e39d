/** English words of the page where a workshop is created. */
import { hoursInWords } from './measures.ts';
import { count } from './phrases.ts';

export const create = {
  pageTitle: 'Create a workshop · Anyborough',
  title: 'Create a workshop',
  subtitle: 'You run it. People join with a code.',
  pack: 'Which borough?',
  packs: {
    loading: 'Fetching the boroughs',
    failed: 'The list of boroughs could not be fetched. Is the server running? Try once more.',
    none: 'There is no borough on this server. Ask whoever runs it.',
    again: 'Try once more',
    facts: (people: number, minutes: number) =>
      `${count(people, 'person', 'people')} to plan for, about ${hoursInWords(minutes)}.`,
  },
  name: 'What is it called?',
  nameHint: 'People see this when they join, like: Thursday workshop.',
  groups: 'How many tables?',
  groupsHint: 'Up to 12 people sit at a table. You can change this in the lobby.',
  fewer: 'One table fewer',
  more: 'One table more',
  tooFew: (people: number, tables: number) =>
    `This borough has ${count(people, 'person', 'people')} to plan for. With ${count(tables, 'table', 'tables')} a group would be handed a person it already planned for.`,
  hostKey: 'Host key',
  hostKeyHint: 'This server asks for one. Whoever runs it gave it to you.',
  hostKeyWrong: 'That is not the host key of this server.',
  go: 'Create the workshop',
  going: 'Creating',
  nameMissing: 'Give it a name, so that people know they are in the right place.',
  failed: 'The workshop could not be created. Nothing is lost; try once more.',
  open: {
    title: 'Open a saved record again',
    help: 'Choose the file you saved. It opens as a new workshop, with everything as it stood. Give people a link to their old seat, or let them take a new one.',
    choose: 'Choose a record',
    go: 'Open this record',
    first: 'Choose the file first.',
    oneTable: 'This is the record of one table. Choose the record of the whole workshop.',
    notRecord: 'This file is not a record of a workshop. Choose the one that ends in .json.',
    tooBig: 'This file is too big to be a record.',
  },
  join: 'Join with a code instead',
};
