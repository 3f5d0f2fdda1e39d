/** English words of the council's later steps: the menu, what would bring a plan back, the tender, and tenders presented. */

export const council = {
  menu: {
    cards: 'Easier ways out of cards',
  },
};
