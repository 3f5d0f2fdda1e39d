/** English words of what stands around every page: loading, errors, pages that are not there, being let in. */
export const entry = {
  loading: 'Opening the page',
  notFound: {
    pageTitle: 'Not here · Anyborough',
    title: 'There is no page here',
    text: 'Check the address, or join with the code on the big screen.',
    join: 'Join with a code',
  },
  broken: {
    title: 'This page has stopped',
    text: 'What you did is kept. Open the page again to go on.',
    again: 'Open the page again',
  },
  gate: {
    opening: 'Letting you in',
    linkFailed: 'This link was used already, or is too old. Ask for a new one.',
    lineFailed: 'The server does not answer just now. The link is kept; try once more.',
    again: 'Try once more',
    noSeat: {
      title: 'You have no seat here yet',
      text: 'Take one with your name. It takes a few seconds.',
      join: 'Take a seat',
    },
    noFacilitator: {
      title: 'This page is for facilitators',
      text: 'Open it with the link you were given, or ask another facilitator for one.',
      join: 'Take a seat as a participant',
    },
  },
  line: {
    connecting: 'Finding the room',
    closed: {
      newer_tab: {
        title: 'Your seat is open in a newer tab',
        text: 'A seat is live in one place at a time, so that nothing is done twice.',
        act: 'Use it here',
      },
      removed: {
        title: 'Your seat was taken away',
        text: 'You can take a seat again. What you did is kept with your table.',
        act: 'Take a seat',
      },
      not_known: {
        title: 'The workshop does not know this browser',
        text: 'Take a seat again with your name, or ask the facilitator for a link.',
        act: 'Take a seat',
      },
      no_workshop: {
        title: 'There is no workshop with this code',
        text: 'Look at the code once more, or ask the facilitator.',
        act: 'To the first page',
      },
      deleted: {
        title: 'This workshop is not kept any more',
        text: 'Workshops and their records are deleted after a while.',
        act: 'To the first page',
      },
      other_version: {
        title: 'This workshop is from another version',
        text: 'It does not open in this one. It is kept: ask whoever runs the server.',
        act: 'To the first page',
      },
    },
  },
};
