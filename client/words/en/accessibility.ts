/** English words of the page that says how accessible the game is. */
export const accessibility = {
  pageTitle: 'Accessibility · Anyborough',
  title: 'Accessibility',
  aim: 'Everybody in the room should be able to play the whole day: with a keyboard, by touch, with a screen reader, with large text, or from paper. We hold every screen to WCAG 2.2, level AA.',
  parts: [
    {
      title: 'Make it yours',
      lines: [
        'Night colours, stopping things that move, and keys of one letter are switched in the menu at the top right. A browser keeps what you chose.',
        'Zoom to 400 %, or make your text twice as large: the page folds to one column and nothing is cut.',
        'Every card can be placed, moved, linked and taken off by keys, by menu and by buttons. Dragging is one way among others, never the only one.',
        'Press ? on the board for the list of keys. F6 goes round the parts of a page.',
        'You can carry your seat to another device, such as your own phone with its own settings: in the menu, choose Open on another device.',
        'Print this step, in the menu, gives the step on paper as it stands, so that a table can go on without screens.',
        'Nothing on screen ends by itself. When the time of a step is over the clock counts up, and nothing is lost.',
      ],
    },
    {
      title: 'What was tried, and how',
      lines: [
        'An automatic check (axe), contrast included, looks at the pages of every step, on a wide screen in day colours and on a phone in night colours, each time the game is changed.',
        'One person of the test workshop plays the whole day with keys alone, and one by touch without dragging, in a real browser.',
        'After each act of theirs with keys, the focus is looked for: it stays with what was done, goes to the next in the list, or to the result. A field that is wrong has it, and says what to write.',
        'Screens are looked at 320 pixels wide, with text twice as large, with wide text spacing and in forced colours. Nothing may be cut, overlap or need scrolling sideways.',
        'What a screen reader is told when cards move, steps change or a notice arrives is compared with what was agreed, sentence by sentence.',
      ],
    },
    {
      title: 'What is not right yet',
      lines: [
        'These checks ran in Chromium. Firefox and Safari, and NVDA, JAWS, VoiceOver and TalkBack themselves, were not part of them.',
        'People who use services have not looked at the drawn portraits yet, and nobody who depends on a screen reader has played a whole day.',
        'Welsh covers joining, the lobby and the board. The rest, and what a borough’s writers wrote, is in English.',
        'Sentences that say why something cannot be done now are in English only.',
        'A tile of the money tray can be narrower than 24 pixels. The same card on the board does the same and is large.',
      ],
    },
  ],
  tell: 'Does something stand in your way? Tell the person who runs your workshop: they can help on the day, and pass it on to whoever runs this server.',
  back: 'To the first page',
};
