/** English words of tenders presented: whose turn it is, questions and answers, and the big screen. */
import { count } from './phrases.ts';

export const tenders = {
  title: (table: string) => `${table}’s tender`,
  forPeople: (name: string) => `for people like ${name}`,
  nobody: 'No tender is presented now',
  nobodyText: 'The facilitator says whose turn it is. A table can also begin by itself.',
  presenting: (table: string, name: string) => `${table} presents its tender, for people like ${name}.`,
  others: (table: string) => `${table} presents now. Yours can follow when they have finished.`,
  you: 'It is your turn. Tell the room what you ask for, and why.',
  order: 'Tables',
  now: 'presenting now',
  hasPresented: 'has presented',
  own: 'Your own tender',
  ownOut: (version: number) => `Version ${version} is out.`,
  ownUnfinished: (version: number) => `Version ${version} went over as it stood, and says that it is unfinished.`,
  ownNone: 'It is not published, so there is nothing to present.',
  ownWithdrawn: 'It is withdrawn for now.',
  present: 'Present our tender',
  stop: 'We have finished',
  questions: 'Questions',
  questionsHelp: 'Questions and answers are public: every table reads them, and they go with the tender.',
  /** Under the tender's heading, where the questions are out of sight. */
  open: (all: number, open: number) =>
    all === 0
      ? 'No questions yet.'
      : open === 0
        ? `${count(all, 'question', 'questions')}, all answered.`
        : `${count(all, 'question', 'questions')}, ${open} without an answer.`,
  toQuestions: 'Go to the questions',
  toAnswer: 'Answer now',
  toAsk: 'Ask a question',
  noQuestions: 'Nobody has asked anything yet.',
  asked: (table: string) => `${table} asks`,
  unanswered: 'No answer yet.',
  answerLabel: (question: string) => `Your answer to: ${question}`,
  answer: 'Give the answer to everybody',
  change: 'Change the answer',
  answerMissing: 'Write a few words first.',
  answered: 'The answer is there for everybody.',
  ask: (table: string) => `Ask ${table} something`,
  askHint: 'What do you need to know before you could answer this tender?',
  askButton: 'Ask the question',
  askMissing: 'Write your question first.',
  said: 'Your question is there for everybody.',
  screen: {
    title: (table: string, name: string) => `${table}’s tender, for people like ${name}`,
    purpose: 'What it is for',
    services: 'Services asked for',
    more: (many: number) => `and ${many} more`,
    value: 'a year, contract value',
    weights: 'How bids are scored',
    asks: (table: string) => `${table} asks:`,
    answers: 'Answer:',
    everybody: 'The answer goes to everybody',
    notSaid: 'Not said.',
    /** What is in the contract needs no mark. */
    marks: { single: 'when needed', grant: 'by grant' },
  },
};
