/** English words of the big screen, read from the back of a room. */
const count = (many: number, one: string, more: string) => `${many} ${many === 1 ? one : more}`;

export const screen = {
  pageTitle: (title: string) => `${title} · Anyborough`,
  name: 'Anyborough',
  qr: 'The address to join, as a QR code',
  open: 'or open',
  type: 'and type this code',
  here: (people: number) => `${count(people, 'person', 'people')} here`,
  sat: (name: string, table: string) => `${name} just sat down at ${table}`,
  empty: 'Nobody yet',
  locked: 'The door is closed for now',
  step: (number: number, name: string) => `Step ${number}: ${name}`,
  now: 'What happens now',
  each: {
    lobby: 'Join, and meet your table.',
    briefing: 'Listen, look and ask.',
    needs: 'Each table meets one person: what they have, what they need, what should be different.',
    choosing: 'Each table places the organisations it would want around its person.',
    reveal: 'Each table guesses what its pathway costs in a year. Then the cards turn.',
  },
  board: (table: string) => `The pathway of ${table}`,
  budget: (amount: string) => `Budget: ${amount}`,
  lookUp: 'Look up',
  closed: 'The workshop is closed. Thank you for the day.',
  reconnecting: 'Reconnecting',
};
