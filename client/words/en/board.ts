/** English words of the pathway board: columns, cards, the deck, moving and linking. */
import { count } from './phrases.ts';

export const board = {
  label: 'The pathway',
  deck: {
    title: 'Organisations',
    count: (all: number, placed: number) => `${all} in Anyborough, ${placed} on your board`,
    search: 'Search by name or what they do',
    searchShort: 'Name, or what they do',
    kind: 'Kind',
    where: 'Where',
    helps: 'Helps with',
    none: (need: string) => `No organisation matches. Try a need, like ${need}.`,
    clear: 'Clear search',
    placed: (columns: string) => `On your board, in ${columns}`,
    taller: 'Make the list taller',
    lower: 'Make the list lower',
    list: 'All organisations',
    adding: (column: string) => `Choose an organisation for ${column}`,
    notThere: 'Leave it',
  },
  column: {
    outcomes: 'Outcomes',
    cards: 'Organisations',
    empty: 'Put a card here',
    add: 'Add an organisation here',
  },
  stops: 'The stops of the pathway',
  unpinned: 'Without a deadline',
  card: {
    menu: (name: string) => `What to do with ${name}`,
    open: 'Open the card',
    moveTo: (column: string) => `Move to ${column}`,
    alsoIn: (column: string) => `Place it in ${column} as well`,
    up: 'Move up',
    down: 'Move down',
    link: 'Link to outcomes and needs',
    remove: 'Take off the board',
    removeHere: (column: string) => `Take out of ${column}`,
    /** How a card is named for a screen reader. */
    name: (parts: readonly string[]) => parts.join(', '),
    notLinked: 'not linked yet',
    helps: (numbers: string) => `helps outcome ${numbers}`,
    moving: (name: string) => `${name} is moving this`,
    closed: 'closed by a card',
    costs: (amount: string) => `${amount} a year`,
  },
  links: {
    title: (name: string) => `What ${name} helps with`,
    outcomes: 'Outcomes',
    needs: 'Needs',
    none: 'Your table has no outcomes yet. Write some in Needs and outcomes.',
    done: 'Done',
  },
  detail: {
    services: 'Services',
    leaveOut: 'Untick a service to leave it out.',
    where: (kind: string, ward: string) => `${kind}, ${ward}`,
    done: 'Close the card',
  },
  moving: {
    pickedUp: (name: string, column: string, place: number, of: number) =>
      `${name} picked up from ${column}, ${place} of ${of}. Arrow keys choose a place, Space puts it down, Escape leaves it.`,
    at: (column: string, place: number, of: number) => `${column}, ${place} of ${of}.`,
    putDown: (name: string, column: string) => `${name} is in ${column}.`,
    left: (name: string, column: string) => `${name} stays in ${column}.`,
    taken: (name: string) => `Somebody else moved ${name}. You hold nothing now.`,
    removed: (name: string) => `${name} is off the board. Ctrl and Z brings it back.`,
    removedFrom: (name: string, column: string) => `${name} is not in ${column} any more.`,
    placed: (name: string, column: string) => `${name} is in ${column}.`,
    linked: (name: string) => `The links of ${name} are changed.`,
  },
  coverage: (pin: number, organisations: number) => {
    if (organisations === 0) return `Outcome ${pin} has none yet.`;
    return `Outcome ${pin} has ${count(organisations, 'organisation', 'organisations')}.`;
  },
  tabs: {
    label: 'Parts of this page',
    pathway: 'Pathway',
    organisations: 'Organisations',
    table: (people: number) => `Table, ${people}`,
    ready: 'I’m ready',
    readyNow: 'You are ready',
    guess: 'Guess',
    money: 'Money',
  },
  side: 'Beside the pathway',
};
