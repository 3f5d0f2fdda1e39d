/** The YAML reader's errors in plain words. */
import type { ErrorCode } from 'yaml';

interface Words {
  readonly message: string;
  readonly remedy: string;
}

const LINE_UP: Words = {
  message: 'The line does not line up with the lines around it',
  remedy: 'start lines that belong together after the same number of spaces, and put a space after each colon',
};
const STRAY: Words = {
  message: 'There is something here that does not belong to the value before it',
  remedy: 'put the whole text in double quotes, or on lines of its own after a | sign',
};

const OPEN_BRACKET: Words = {
  message: 'A list or group in brackets is not closed before this line',
  remedy: 'add the closing ] or }',
};

const WORDS: Partial<Record<ErrorCode, Words>> = {
  BAD_INDENT: LINE_UP,
  MULTILINE_IMPLICIT_KEY: LINE_UP,
  NON_STRING_KEY: LINE_UP,
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'The text has a second colon in it, or the line below it starts too far to the right',
    remedy: 'put the text in double quotes, like title: "Sam: a story", and line the next line up with this one',
  },
  TAB_AS_INDENT: {
    message: 'The line starts with a tab',
    remedy: 'use spaces at the start of lines, two for each level',
  },
  BAD_SCALAR_START: {
    message: 'A text cannot start with this sign unless it is in quotes',
    remedy: 'put the text in double quotes, like "@home"',
  },
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotes means something special',
    remedy: 'write two backslashes, or use single quotes around the text',
  },
  MULTIPLE_DOCS: {
    message: 'A second document begins here',
    remedy: 'take out the line with three hyphens and keep everything in one document',
  },
  UNEXPECTED_TOKEN: STRAY,
  BLOCK_IN_FLOW: STRAY,
};

/** What to tell the author about an error of the YAML reader. */
export function yamlErrorWords(code: ErrorCode, detail: string): Words {
  if (/^Flow /.test(detail)) return OPEN_BRACKET;
  if (code === 'MISSING_CHAR') return missing(detail);
  return (
    WORDS[code] ?? {
      message: 'This line cannot be read as YAML',
      remedy: 'compare it with the same place in another pack, and put texts with unusual signs in double quotes',
    }
  );
}

function missing(detail: string): Words {
  if (/quote/.test(detail)) {
    return {
      message: 'A text that starts with a quote mark does not end with one',
      remedy: 'add the closing quote mark',
    };
  }
  if (/map values|":"/.test(detail)) {
    return {
      message: 'This line has no colon after its first word, and it does not belong to the text above',
      remedy: 'write it as "key: value", or start it further to the right if it continues a text',
    };
  }
  return OPEN_BRACKET;
}
