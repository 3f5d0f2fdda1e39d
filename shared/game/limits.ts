/** Lengths that forms keep, in characters, and sizes of the room. */
export const LIMITS = {
  name: 40,
  groupName: 24,
  title: 60,
  text: 160,
  indicator: 160,
  announcement: 200,
  question: 240,
  answer: 400,
  reason: 240,
  voice: 280,
  /** Sentences that the people of one table say in the debrief: of the day and of what they will do, ten for each of twelve. */
  voicesOfTable: 120,
  /** What a table writes together about its answer to one card. */
  reasoning: 600,
  asks: 8,
  questions: 20,
  groups: 8,
  seatsInGroup: 12,
  /** A table's own screens, beside its people. */
  screensInGroup: 2,
  /** Pounds a year that people write. */
  amount: 100_000_000,
  /** Needs, assets or outcomes a plan holds, of each. */
  items: 20,
} as const;
